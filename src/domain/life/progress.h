// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Progress entry (进展).
struct Progress : Record {
    QDate date;
    QString text;
    int people = 0;
    int households = 0;
    Fen money = 0;
    std::optional<double> value;
    QString outcome;
};

const Kind& progressKind();

} // namespace xf
