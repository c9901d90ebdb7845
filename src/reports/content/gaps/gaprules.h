// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/gaps/gaps.h"

#include <QCoreApplication>

namespace xf {

/// Translations of all gap sentences share one context.
struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(xf::Gaps)
};

using GapRule = void (*)(std::vector<Gap>&, const CampaignSnapshot&);

void peopleGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void quietActivityGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void recordGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void pledgeGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void highlightGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void meetingGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void householdGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void checklistGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);
void reviewGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot);

} // namespace xf
