// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Five goods (五个好).
struct FiveGoods : Record {
    QString quarter;
    QString item;
    QString self;
    QString leader;
    QString masses;
    QString fact;
    QString gap;
    QString measure;
};

const Kind& fiveGoodsKind();

} // namespace xf
