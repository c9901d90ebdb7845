// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/gaps/gaprules.h"

#include "content/gaps/gaps.h"
#include "rules/coverage.h"
#include "rules/wording.h"
#include "words.h"

#include "activities/pledge.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"

#include <algorithm>

namespace xf {

namespace {

bool hasEntryInQuarter(const CampaignSnapshot& snapshot, const Life& life)
{
    const auto isHere = [&](const auto& fact) { return snapshot.quarter.contains(fact.date); };
    return std::any_of(life.progress.begin(), life.progress.end(), isHere) ||
           std::any_of(life.steps.begin(), life.steps.end(), isHere);
}

void entryGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot, const Dossier& dossier)
{
    const auto withoutResult =
        std::count_if(dossier.life.progress.begin(), dossier.life.progress.end(), [&](const Progress& each) {
            return snapshot.quarter.contains(each.date) && each.outcome.isEmpty();
        });
    if (withoutResult > 0)
        gaps.push_back({dossier.kind->key,
                        GapWords::tr("%1: %n progress entries of this quarter do not say what came of them.", nullptr,
                                     int(withoutResult))
                            .arg(dossier.activity().title),
                        dossier.kind->key, dossier.record->id});
}

void lateGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot, const Dossier& dossier)
{
    if (!dossier.status.late || hasEntryInQuarter(snapshot, dossier.life))
        return;
    gaps.push_back({dossier.kind->key,
                    GapWords::tr("%1 was due on %2 and has no progress this quarter.")
                        .arg(dossier.activity().title, dossier.status.due.toString(Qt::ISODate)),
                    dossier.kind->key, dossier.record->id});
}

} // namespace

void peopleGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const Member& each : snapshot.members) {
        if (each.sex.isEmpty())
            gaps.push_back(
                {QStringLiteral("basics"),
                 GapWords::tr("%1: sex is not recorded, so the count of members is incomplete.").arg(each.name),
                 memberKind().key, each.id});
    }
}

void recordGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const Kind* activity : activityKinds()) {
        for (const Dossier& each : snapshot.of(*activity)) {
            lateGaps(gaps, snapshot, each);
            if (activity != &pledgeKind())
                entryGaps(gaps, snapshot, each);
        }
    }
}

void quietActivityGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    const Words words;
    for (const Kind* activity : activityKinds()) {
        const auto& dossiers = snapshot.of(*activity);
        const auto isMoving = [&](const Dossier& each) { return hasEntryInQuarter(snapshot, each.life); };
        if (dossiers.empty())
            gaps.push_back({activity->key,
                            GapWords::tr("%1: there is no record of this year.").arg(words.kind(*activity)),
                            activity->key, 0});
        else if (std::none_of(dossiers.begin(), dossiers.end(), isMoving))
            gaps.push_back(
                {activity->key,
                 GapWords::tr("%1: no step and no progress entry is dated in this quarter.").arg(words.kind(*activity)),
                 activity->key, 0});
    }
}

void pledgeGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    const PledgeCoverage coverage = pledgeCoverage(snapshot);
    for (const auto& missing : coverage.missing) {
        const bool hasNone = std::find(coverage.withoutAny.begin(), coverage.withoutAny.end(), missing.member) !=
                             coverage.withoutAny.end();
        const QString name = missing.member ? snapshot.nameOf(missing.member) : snapshot.branch.name;
        QStringList items;
        for (const QString& item : missing.items)
            items << wordingOf(snapshot, item).title;
        gaps.push_back({pledgeKind().key,
                        hasNone ? GapWords::tr("%1 has no pledge this year.").arg(name)
                                : GapWords::tr("%1 has no pledge for %2.").arg(name, items.join(QStringLiteral("、"))),
                        missing.member ? memberKind().key : pledgeKind().key, missing.member});
    }
}

void checklistGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    const ChecklistCoverage goods = goodsCoverage(snapshot);
    if (goods.answered < goods.expected)
        gaps.push_back(
            {QStringLiteral("fivegoods"),
             GapWords::tr("Five goods: %n items are not marked yet.", nullptr, goods.expected - goods.answered),
             fiveGoodsKind().key, 0});
    for (const auto& missing : leadsCoverage(snapshot).missing)
        gaps.push_back({QStringLiteral("fiveleads"),
                        GapWords::tr("Five leads: %1 has %n items open.", nullptr, int(missing.items.size()))
                            .arg(snapshot.nameOf(missing.member)),
                        fiveLeadsKind().key, missing.member});
}

} // namespace xf
