// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/rolemodel.h"
#include "campaign/practice.h"
#include "snapshot.h"

namespace xf {

/// 总结推广, 宣传典型 within a span of days: good practice written down, and how often it and the role models were told
/// in public (DOMAIN.md §2, experience and publicity).
struct PracticeFigures {
    int practices = 0;
    int practicesTold = 0;
    int modelsTold = 0;
    std::vector<Id> toldPractices; ///< what was told, each once
    std::vector<Id> toldModels;
    Id newest = 0; ///< of the practices
};

PracticeFigures practiceFigures(const CampaignSnapshot& snapshot, QDate from, QDate until);

/// Where and when a practice was told, by the snapshot's cut-off; by day.
std::vector<const Publicity*> publicityOf(const CampaignSnapshot& snapshot, const Practice& practice);

} // namespace xf
