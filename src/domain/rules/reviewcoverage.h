// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace xf {

/// 领导点评, 半年一点评: every member and the branch once in the half-year of the cut-off, nobody missed.
struct ReviewCoverage {
    int due = 0; ///< members and the branch
    int done = 0;
    bool branchMissing = false;
    std::vector<Id> missing; ///< members
};

/// The first day of the half-year that a day is in.
inline QDate halfYearStart(QDate day)
{
    return QDate(day.year(), day.month() <= 6 ? 1 : 7, 1);
}

ReviewCoverage reviewCoverage(const CampaignSnapshot& snapshot);

} // namespace xf
