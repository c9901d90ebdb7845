// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rate.h"
#include "snapshot.h"

namespace xf {

/// What the records of a year say about a member who may be commended (评选表彰, DOMAIN.md §4): facts side by side,
/// never added up into a score and never ranked.
struct CandidateFacts {
    Id member = 0;
    Rate kept;                  ///< pledges closed as kept ÷ pledges due from 1 January to the cut-off
    int notKept = 0;            ///< 未兑现 in the year
    int late = 0;               ///< records that the member is responsible for
    int notes = 0;              ///< 读书心得 of the year that have begun
    int visits = 0;             ///< to households, from 1 January on
    int learnt = 0;             ///< 比学赶超 entries with a result, from 1 January on
    QHash<QString, int> grades; ///< 五带头 of the quarter as the leader marked them: grade → how many items
    Rate overall;               ///< 总体满意率 of the year's latest appraisal, over all its answers; base 0: none
};

/// One line for each member of the cut-off day, in the snapshot's order.
std::vector<CandidateFacts> candidateFacts(const CampaignSnapshot& snapshot);

/// The facts in words for the paper, in Chinese: 年内到期承诺5项，兑现5项，100.0%（5/5）；…
QString conditionsText(const CandidateFacts& facts);

} // namespace xf
