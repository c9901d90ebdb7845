// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// A fact that the user confirmed for an answer (事实依据): what a record told on a day, and which record that is.
struct Fact : Record {
    QDate date;
    QString text; ///< “7月12日，…”, as a paper prints it
    Id record = 0;
};

const Kind& factKind();

} // namespace xf
