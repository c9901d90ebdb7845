// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Opinion (意见).
struct Opinion : Record {
    QDate date;
    QString voice;
    QString text;
    QString reply;
    QDate replied;
};

const Kind& opinionKind();

} // namespace xf
