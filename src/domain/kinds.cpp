// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind.h"

#include "activities/contest.h"
#include "activities/highlight.h"
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/pledge.h"
#include "activities/reading.h"
#include "activities/readingroom.h"
#include "activities/regulation.h"
#include "activities/research.h"
#include "activities/rolemodel.h"
#include "branch/branch.h"
#include "branch/campaignyear.h"
#include "branch/finalised.h"
#include "branch/member.h"
#include "branch/plan.h"
#include "branch/planitem.h"
#include "branch/setting.h"
#include "branch/stay.h"
#include "branch/summarytext.h"
#include "campaign/appraisal.h"
#include "campaign/commendation.h"
#include "campaign/practice.h"
#include "campaign/review.h"
#include "checklists/checklistitem.h"
#include "checklists/fact.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "life/assessment.h"
#include "life/change.h"
#include "life/evidence.h"
#include "life/opinion.h"
#include "life/progress.h"
#include "life/step.h"
#include "life/stepname.h"
#include "life/vetting.h"

#include <algorithm>
#include <iterator>

namespace xf {

const std::vector<const Kind*>& allKinds()
{
    static const std::vector<const Kind*> kinds{
        &branchKind(),
        &campaignYearKind(),
        &settingKind(),
        &memberKind(),
        &planKind(),
        &stepNameKind(),
        &pledgeKind(),
        &roleModelKind(),
        &plaqueKind(),
        &regulationKind(),
        &compilationKind(),
        &highlightKind(),
        &researchKind(),
        &contestKind(),
        &meetingKind(),
        &readingKind(),
        &readingCampaignKind(),
        &exchangeKind(),
        &readingRoomKind(),
        &journalKind(),
        &householdKind(),
        &villageProjectKind(),
        &fiveGoodsKind(),
        &fiveLeadsKind(),
        &checklistItemKind(),
        &reviewKind(),
        &appraisalKind(),
        &commendationKind(),
        &practiceKind(),
        &summaryTextKind(),
        &finalisedKind(),
        &stayKind(),
        &planItemKind(),
        &stepKind(),
        &progressKind(),
        &vettingKind(),
        &changeKind(),
        &evidenceKind(),
        &opinionKind(),
        &assessmentKind(),
        &learningKind(),
        &publicityKind(),
        &executionKind(),
        &compilationEntryKind(),
        &milestoneKind(),
        &suggestionKind(),
        &criterionKind(),
        &judgeKind(),
        &prizeKind(),
        &contestEntryKind(),
        &scoreKind(),
        &attendanceKind(),
        &findingKind(),
        &rectificationKind(),
        &journalEntryKind(),
        &aidPlanKind(),
        &aidMeasureKind(),
        &visitKind(),
        &incomeKind(),
        &ballotKind(),
        &factKind(),
    };
    return kinds;
}

const std::vector<const Kind*>& activityKinds()
{
    static const std::vector<const Kind*> kinds = [] {
        std::vector<const Kind*> eight;
        std::copy_if(allKinds().begin(), allKinds().end(), std::back_inserter(eight),
                     [](const Kind* kind) { return kind->role == KindRole::Activity; });
        return eight;
    }();
    return kinds;
}

} // namespace xf
