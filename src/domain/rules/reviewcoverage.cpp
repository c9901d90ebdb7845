// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/reviewcoverage.h"

#include "campaign/review.h"

#include <QSet>

namespace xf {

ReviewCoverage reviewCoverage(const CampaignSnapshot& snapshot)
{
    QSet<Id> reviewed;
    for (const Review* each : snapshot.rows<Review>(reviewKind())) {
        if (each->date >= halfYearStart(snapshot.cutoff) && each->date <= snapshot.cutoff)
            reviewed.insert(each->member);
    }
    ReviewCoverage coverage;
    coverage.due = int(snapshot.members.size()) + 1;
    coverage.branchMissing = !reviewed.contains(0);
    for (const Member& each : snapshot.members) {
        if (!reviewed.contains(each.id))
            coverage.missing.push_back(each.id);
    }
    coverage.done = coverage.due - int(coverage.missing.size()) - (coverage.branchMissing ? 1 : 0);
    return coverage;
}

} // namespace xf
