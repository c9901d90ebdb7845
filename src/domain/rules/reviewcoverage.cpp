// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/reviewcoverage.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace xf {

namespace {

ReviewPlace::State stateOf(const Review& review)
{
    if (!isWritten(review))
        return ReviewPlace::State::Opened;
    return review.followedup.isValid() && !review.followup.isEmpty() ? ReviewPlace::State::FollowedUp
                                                                     : ReviewPlace::State::Reviewed;
}

void addEntries(std::vector<ReviewPlace>& round, const std::vector<const Review*>& entries, Id member, bool isDue)
{
    const size_t before = round.size();
    for (const Review* each : entries) {
        if (each->member == member)
            round.push_back({member, each->id, each->date, stateOf(*each), isDue});
    }
    if (isDue && round.size() == before)
        round.push_back({member, 0, {}, ReviewPlace::State::Missing, true});
}

} // namespace

bool isWritten(const Review& review)
{
    return !review.strengths.isEmpty() || !review.problems.isEmpty() || !review.advice.isEmpty();
}

std::vector<ReviewPlace> reviewRound(const std::vector<Member>& members, const std::vector<const Review*>& reviews,
                                     QDate from, QDate until)
{
    std::vector<const Review*> entries = reviews;
    std::erase_if(entries, [&](const Review* each) { return each->date < from || each->date > until; });
    std::stable_sort(entries.begin(), entries.end(), [](const Review* a, const Review* b) {
        return std::tie(a->date, a->id) < std::tie(b->date, b->id);
    });
    std::vector<ReviewPlace> round;
    std::set<Id> due{0};
    addEntries(round, entries, 0, true);
    for (const Member& each : members) {
        due.insert(each.id);
        addEntries(round, entries, each.id, true);
    }
    std::set<Id> others;
    for (const Review* each : entries) {
        if (!due.contains(each->member) && others.insert(each->member).second)
            addEntries(round, entries, each->member, false);
    }
    return round;
}

ReviewCoverage coverageOf(const std::vector<ReviewPlace>& round)
{
    std::set<Id> done;
    for (const ReviewPlace& each : round) {
        if (each.state == ReviewPlace::State::Reviewed || each.state == ReviewPlace::State::FollowedUp)
            done.insert(each.member);
    }
    ReviewCoverage coverage;
    std::set<Id> counted;
    for (const ReviewPlace& each : round) {
        if (!each.isDue || !counted.insert(each.member).second)
            continue;
        ++coverage.due;
        if (done.contains(each.member))
            ++coverage.done;
        else if (each.member == 0)
            coverage.branchMissing = true;
        else
            coverage.missing.push_back(each.member);
    }
    return coverage;
}

ReviewCoverage reviewCoverage(const CampaignSnapshot& snapshot)
{
    return coverageOf(reviewRound(snapshot.members, snapshot.rows<Review>(reviewKind()),
                                  HalfYear::of(snapshot.cutoff).firstDay(), snapshot.cutoff));
}

} // namespace xf
