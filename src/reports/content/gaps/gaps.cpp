// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/gaps/gaps.h"

#include "content/gaps/gaprules.h"

namespace xf {

std::vector<Gap> gapsOf(const CampaignSnapshot& snapshot)
{
    static const std::vector<GapRule> rules{peopleGaps,  pledgeGaps,    recordGaps,    quietActivityGaps, highlightGaps,
                                            meetingGaps, householdGaps, checklistGaps, reviewGaps};
    std::vector<Gap> gaps;
    for (const GapRule rule : rules)
        rule(gaps, snapshot);
    return gaps;
}

} // namespace xf
