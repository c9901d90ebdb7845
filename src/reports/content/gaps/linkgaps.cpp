// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing in the links of the campaign: reviews, appraisals, honours, plaques, what was learnt.
#include "content/gaps/gaprules.h"

#include "activities/household.h"
#include "activities/rolemodel.h"
#include "campaign/appraisal.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "rules/ballotcount.h"
#include "rules/reviewcoverage.h"

namespace xf {

namespace {

const QString reviews = QStringLiteral("reviews");

QString reviewedName(const CampaignSnapshot& snapshot, Id member)
{
    return member ? snapshot.nameOf(member) : snapshot.branch.name;
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Only while the quarter runs can a day that is not there be told from one that comes after the cut-off.
bool isRunning(const CampaignSnapshot& snapshot)
{
    return snapshot.cutoff < snapshot.quarter.lastDay();
}

void roundGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    const ReviewCoverage coverage = reviewCoverage(snapshot);
    QStringList names;
    if (coverage.branchMissing)
        names << snapshot.branch.name;
    for (const Id each : coverage.missing)
        names << snapshot.nameOf(each);
    if (!names.isEmpty())
        gaps.push_back({reviews,
                        GapWords::tr("Leader reviews of this half-year: %1 of %2 done; missing: %3")
                            .arg(coverage.done)
                            .arg(coverage.due)
                            .arg(names.join(GapWords::tr(", "))),
                        reviewKind().key, 0});
}

void followUpGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    if (!isRunning(snapshot))
        return;
    for (const Review* each : snapshot.rows<Review>(reviewKind())) {
        if (!each->followup.isEmpty() && !each->followedup.isValid() && each->date >= snapshot.yearStart())
            gaps.push_back({reviews,
                            GapWords::tr("%1: the follow-up of the review of %2 has no day, so it is not told.")
                                .arg(reviewedName(snapshot, each->member), isoDay(each->date)),
                            reviewKind().key, each->id});
    }
    for (const Dossier& model : snapshot.of(roleModelKind())) {
        for (const Learning* each : model.rows<Learning>(learningKind())) {
            if (!each->result.isEmpty() && !each->achieved.isValid())
                gaps.push_back({roleModelKind().key,
                                GapWords::tr("%1: what %2 has learnt has no day, so it is not told.")
                                    .arg(model.activity().title, snapshot.nameOf(each->member)),
                                roleModelKind().key, model.record->id});
        }
    }
    for (const Dossier& each : snapshot.of(householdKind())) {
        const auto& household = each.as<Household>();
        if (!household.arrangement.trimmed().isEmpty() && !household.arranged.isValid())
            gaps.push_back(
                {householdKind().key,
                 GapWords::tr("%1: the long-term arrangement has no day, so it is not told.").arg(household.title),
                 householdKind().key, household.id});
    }
}

void ballotGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const Appraisal* each : snapshot.rows<Appraisal>(appraisalKind())) {
        if (!snapshot.quarter.contains(each->date))
            continue;
        if (each->valid == 0) {
            gaps.push_back(
                {reviews,
                 GapWords::tr("The mass appraisal of %1 has no count of valid ballots.").arg(isoDay(each->date)),
                 appraisalKind().key, each->id});
            continue;
        }
        std::vector<const Ballot*> ballots = snapshot.rows<Ballot>(ballotKind());
        std::erase_if(ballots, [&](const Ballot* ballot) { return ballot->parent != each->id; });
        for (const QString& sentence : ballotDisagreements(*each, ballots))
            gaps.push_back({reviews, GapWords::tr("Mass appraisal of %1: %2").arg(isoDay(each->date), sentence),
                            appraisalKind().key, each->id});
    }
}

void honourGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const Commendation* each : snapshot.rows<Commendation>(commendationKind())) {
        const bool isEarly = each->date.isValid() && each->until.isValid() && each->date <= each->until;
        if (snapshot.quarter.contains(each->date) && isEarly)
            gaps.push_back(
                {reviews,
                 GapWords::tr("%1 of %2 was decided on %3, before its publication ended on %4.")
                     .arg(each->honour, reviewedName(snapshot, each->member), isoDay(each->date), isoDay(each->until)),
                 commendationKind().key, each->id});
    }
    for (const Plaque* each : snapshot.rows<Plaque>(plaqueKind())) {
        if (snapshot.quarter.contains(each->withdrawn) && each->reason.isEmpty())
            gaps.push_back({roleModelKind().key,
                            GapWords::tr("Plaque %1 of %2 was withdrawn without a reason.")
                                .arg(each->number, snapshot.nameOf(each->holder)),
                            plaqueKind().key, each->id});
    }
}

} // namespace

void reviewGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    roundGaps(gaps, snapshot);
    followUpGaps(gaps, snapshot);
    ballotGaps(gaps, snapshot);
    honourGaps(gaps, snapshot);
}

} // namespace xf
