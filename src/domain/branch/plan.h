// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Implementation plan (实施方案).
struct Plan : Record {
    int year = 0;
    QString title;
    QString text;
    QDate adopted;
    QString meeting;
    QDate published;
};

const Kind& planKind();

} // namespace xf
