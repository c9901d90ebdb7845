// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Change (变更).
struct Change : Record {
    QDate date;
    QDate due;
    std::optional<double> target;
    QString text;
    QString reason;
};

const Kind& changeKind();

} // namespace xf
