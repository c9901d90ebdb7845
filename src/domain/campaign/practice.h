// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Good practice (经验做法).
struct Practice : Record {
    QDate date;
    QString title;
    QString text;
    Id record = 0;
    QString told;
};

const Kind& practiceKind();

} // namespace xf
