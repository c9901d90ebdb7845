// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearchange.h"

#include "activities/household.h"
#include "asof.h"
#include "branch/branch.h"
#include "branch/campaignyear.h"
#include "branch/member.h"
#include "branch/stay.h"
#include "duplicate.h"
#include "snapshotloader.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

Result<int> membersOn(const RecordStore& records, QDate day)
{
    const auto members = records.load(memberKind());
    const auto rows = records.load(stayKind());
    if (!members || !rows)
        return members ? rows.error() : members.error();
    std::vector<Stay> stays;
    for (const RecordPtr& each : *rows)
        stays.push_back(static_cast<const Stay&>(*each));
    return static_cast<int>(std::count_if(members->begin(), members->end(), [&](const RecordPtr& each) {
        return isInBranch(static_cast<const Member&>(*each), stays, day);
    }));
}

bool isOpen(const Dossier& dossier)
{
    return dossier.status.state == State::Planned || dossier.status.state == State::Underway;
}

/// The plans of the year that ends, of households still aided and without a plan for the new one.
Result<std::vector<AidPlan>> plansToCarry(const RecordStore& records, int newYear, QDate today)
{
    const auto households = SnapshotLoader(records).dossiers(householdKind(), 0, today);
    const auto rows = records.load(aidPlanKind());
    if (!households || !rows)
        return households ? rows.error() : households.error();
    QSet<Id> aided;
    for (const Dossier& each : *households) {
        if (isOpen(each))
            aided.insert(each.record->id);
    }
    std::vector<AidPlan> plans;
    for (const RecordPtr& row : *rows) {
        const auto& plan = static_cast<const AidPlan&>(*row);
        if (plan.year == newYear)
            aided.remove(plan.parent);
        else if (plan.year == newYear - 1)
            plans.push_back(plan);
    }
    std::erase_if(plans, [&](const AidPlan& plan) { return !aided.contains(plan.parent); });
    return plans;
}

Result<void> addYear(const YearChange& change, const RecordStore& records, std::vector<RowChange>& changes)
{
    const auto branches = records.load(branchKind());
    const auto years = records.load(campaignYearKind(), {{QStringLiteral("year"), change.year}});
    if (!branches || !years)
        return branches ? years.error() : branches.error();
    Branch branch = static_cast<const Branch&>(*branches->front());
    if (change.year <= branch.year)
        return Error{QCoreApplication::translate("xf::YearChange",
                                                 "The new year must come after %1, the working year. Nothing was "
                                                 "changed.")
                         .arg(branch.year),
                     {}};
    branch.year = change.year;
    changes.push_back({&branchKind(), branches->front(), branchKind().clone(branch)});
    if (years->empty()) {
        auto year = std::make_shared<CampaignYear>();
        year->year = change.year;
        year->theme = change.theme;
        changes.push_back({&campaignYearKind(), nullptr, year});
    } else if (!change.theme.isEmpty()) {
        CampaignYear year = static_cast<const CampaignYear&>(*years->front());
        year.theme = change.theme;
        changes.push_back({&campaignYearKind(), years->front(), campaignYearKind().clone(year)});
    }
    return {};
}

} // namespace

Result<YearOutlook> yearOutlook(const RecordStore& records, int newYear, QDate today)
{
    YearOutlook outlook;
    const auto members = membersOn(records, QDate(newYear, 1, 1));
    const auto plans = plansToCarry(records, newYear, today);
    if (!members || !plans)
        return members ? plans.error() : members.error();
    outlook.members = *members;
    outlook.aidPlans = static_cast<int>(plans->size());
    for (const Kind* kind : activityKinds()) {
        const auto all = SnapshotLoader(records).dossiers(*kind, 0, today);
        if (!all)
            return all.error();
        const auto open = std::count_if(all->begin(), all->end(), isOpen);
        const auto last = std::count_if(all->begin(), all->end(),
                                        [&](const Dossier& each) { return each.activity().year == newYear - 1; });
        if (open > 0)
            outlook.open.emplace_back(kind, static_cast<int>(open));
        if (last > 0)
            outlook.last.emplace_back(kind, static_cast<int>(last));
    }
    return outlook;
}

Result<int> changeYear(const YearChange& change, Editor& editor)
{
    std::vector<RowChange> changes;
    if (auto done = addYear(change, editor.records(), changes); !done)
        return done.error();
    const size_t first = changes.size();
    if (change.carriesAidPlans) {
        auto plans = plansToCarry(editor.records(), change.year, QDate(change.year - 1, 12, 31));
        if (!plans)
            return plans.error();
        for (AidPlan& plan : *plans) {
            plan.id = 0;
            plan.year = change.year;
            changes.push_back({&aidPlanKind(), nullptr, std::make_shared<AidPlan>(plan)});
        }
    }
    for (const Kind* kind : change.drafted) {
        auto copies = copiesFromLastYear(*kind, change.year, editor.records());
        if (!copies)
            return copies.error();
        changes.insert(changes.end(), copies->begin(), copies->end());
    }
    const auto added = static_cast<int>(changes.size() - first);
    if (auto done = editor.commit(QStringLiteral("newyear"), std::move(changes)); !done)
        return done.error();
    return added;
}

} // namespace xf
