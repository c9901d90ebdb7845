// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/appraisal.h"
#include "rules/rate.h"

namespace xf {

/// The two rates of 群众评议, both over the valid ballots (DOMAIN.md §4).
struct SatisfactionRates {
    Rate satisfied; ///< 满意率: 满意 ÷ valid
    Rate overall;   ///< 总体满意率: 满意, 比较满意 and 基本满意 ÷ valid
};

inline SatisfactionRates satisfaction(const Ballot& ballot, int valid)
{
    return {{ballot.very, valid}, {ballot.very + ballot.fairly + ballot.basic, valid}};
}

} // namespace xf
