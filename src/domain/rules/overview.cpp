// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "activities/highlight.h"
#include "activities/meeting.h"
#include "activities/pledge.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/aidrules.h"
#include "rules/coverage.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

bool isClosed(const Status& status)
{
    return status.state == State::Done || status.state == State::Failed;
}

bool hasProgressIn(const Dossier& dossier, Quarter quarter)
{
    return std::any_of(dossier.life.progress.begin(), dossier.life.progress.end(),
                       [&](const Progress& entry) { return quarter.contains(entry.date); });
}

/// Closed in an earlier quarter and not touched since: no longer this quarter's matter.
bool isOver(const Dossier& dossier, const Status& status, Quarter quarter)
{
    return isClosed(status) && status.closed < quarter.firstDay() && !hasProgressIn(dossier, quarter);
}

/// Planned for a quarter that is not over: due in it, or its planned span reaches it.
bool isPlannedFor(const Dossier& dossier, Quarter quarter)
{
    const Status& status = dossier.status;
    if (isClosed(status) || status.late || isExempt(dossier))
        return false;
    const QDate start = dossier.activity().start;
    if (quarter.contains(status.due) || quarter.contains(start))
        return true;
    return start.isValid() && status.due.isValid() && start < quarter.firstDay() && status.due > quarter.lastDay();
}

bool concerns(const Dossier& dossier, const Status& status, Quarter quarter, QDate day, QDate cutoff)
{
    if (isOver(dossier, status, quarter) || isExempt(dossier))
        return false;
    // A record without any date can only be told of the day on which it is looked at.
    if (!status.began.isValid())
        return quarter.contains(cutoff);
    return existsOn(status, day) || (quarter.contains(cutoff) && isPlannedFor(dossier, quarter));
}

void count(OverviewCell& cell, const Status& status)
{
    cell.late += status.late ? 1 : 0;
    switch (status.state) {
    case State::Planned:
        ++cell.planned;
        break;
    case State::Underway:
        ++cell.underway;
        break;
    case State::Done:
        ++cell.kept;
        break;
    case State::Failed:
        ++cell.failed;
        break;
    }
}

OverviewState stateOf(const OverviewCell& cell)
{
    if (cell.all() == 0)
        return OverviewState::Nothing;
    if (cell.late > 0)
        return OverviewState::Late;
    if (cell.underway > 0 || (cell.planned > 0 && cell.closed() > 0))
        return OverviewState::Underway;
    return cell.planned > 0 ? OverviewState::Planned : OverviewState::Done;
}

OverviewCell comingCell(const CampaignSnapshot& snapshot, const Kind& activity, Quarter quarter)
{
    OverviewCell cell;
    for (const Dossier& dossier : snapshot.of(activity)) {
        if (!isPlannedFor(dossier, quarter))
            continue;
        ++cell.planned;
        cell.due += quarter.contains(dossier.status.due) ? 1 : 0;
        cell.records.push_back(dossier.record->id);
    }
    cell.state = stateOf(cell);
    return cell;
}

void addRectifications(std::vector<DueItem>& items, const Dossier& dossier)
{
    for (const Rectification* row : dossier.rows<Rectification>(rectificationKind())) {
        if (row->due.isValid() && !row->closed.isValid())
            items.push_back(
                {&rectificationKind(), dossier.kind, dossier.record->id, row->problem, row->responsible, row->due});
    }
}

void addMilestones(std::vector<DueItem>& items, const Dossier& dossier)
{
    for (const Milestone* row : dossier.rows<Milestone>(milestoneKind())) {
        if (row->due.isValid() && !row->done.isValid())
            items.push_back({&milestoneKind(), dossier.kind, dossier.record->id, row->text,
                             dossier.activity().responsible, row->due});
    }
}

/// The visit that a household is next to have.
void addVisits(std::vector<DueItem>& items, const CampaignSnapshot& snapshot)
{
    const int gap = visitGapDays(snapshot);
    for (const Dossier& household : snapshot.of(householdKind())) {
        const QDate next = nextVisit(household, gap, snapshot.cutoff);
        if (next.isValid())
            items.push_back({&visitKind(), household.kind, household.record->id, household.activity().title,
                             household.activity().responsible, next});
    }
}

/// Everything that is open and has a date, earliest first.
std::vector<DueItem> openItems(const CampaignSnapshot& snapshot)
{
    std::vector<DueItem> items;
    for (const Kind* activity : activityKinds()) {
        for (const Dossier& dossier : snapshot.of(*activity)) {
            if (!isClosed(dossier.status) && dossier.status.due.isValid() && !isExempt(dossier))
                items.push_back({activity, activity, dossier.record->id, dossier.activity().title,
                                 dossier.activity().responsible, dossier.status.due});
            addRectifications(items, dossier);
            addMilestones(items, dossier);
        }
    }
    addVisits(items, snapshot);
    std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
        return std::tie(a.due, a.record) < std::tie(b.due, b.record);
    });
    return items;
}

template <class Answer>
bool isFilled(const Answer& answer, Quarter quarter)
{
    return answer.quarter == quarter.key() && !answer.self.isEmpty();
}

} // namespace

OverviewCell overviewCell(const CampaignSnapshot& snapshot, const Kind& activity, Quarter quarter)
{
    if (quarter.firstDay() > snapshot.cutoff)
        return comingCell(snapshot, activity, quarter);
    OverviewCell cell;
    std::vector<Id> late;
    const QDate day = std::min(quarter.lastDay(), snapshot.cutoff);
    for (const Dossier& dossier : snapshot.of(activity)) {
        const Status status = day == snapshot.cutoff ? dossier.status : snapshot.statusOn(dossier, day);
        if (!concerns(dossier, status, quarter, day, snapshot.cutoff))
            continue;
        count(cell, status);
        cell.records.push_back(dossier.record->id);
        if (status.late)
            late.push_back(dossier.record->id);
    }
    cell.state = stateOf(cell);
    if (cell.state == OverviewState::Late)
        cell.records = late;
    return cell;
}

std::vector<OverviewRow> overview(const CampaignSnapshot& snapshot)
{
    std::vector<OverviewRow> rows;
    for (const Kind* activity : activityKinds()) {
        OverviewRow row{activity, {}};
        for (int number = 1; number <= 4; ++number)
            row.quarters[number - 1] = overviewCell(snapshot, *activity, Quarter(snapshot.quarter.year(), number));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<DueItem> dueSoon(const CampaignSnapshot& snapshot, int days)
{
    std::vector<DueItem> items = openItems(snapshot);
    std::erase_if(items, [&](const DueItem& item) {
        return item.due < snapshot.cutoff || item.due > snapshot.cutoff.addDays(days);
    });
    return items;
}

std::vector<DueItem> lateItems(const CampaignSnapshot& snapshot)
{
    std::vector<DueItem> items = openItems(snapshot);
    std::erase_if(items, [&](const DueItem& item) { return item.due >= snapshot.cutoff; });
    return items;
}

std::vector<Member> membersWithoutPledge(const CampaignSnapshot& snapshot)
{
    QSet<Id> pledged;
    for (const Dossier& dossier : snapshot.of(pledgeKind())) {
        const auto& pledge = dossier.as<Pledge>();
        if (pledge.year == snapshot.quarter.year() && pledge.owner != QLatin1String("branch"))
            pledged.insert(pledge.responsible);
    }
    std::vector<Member> missing;
    std::copy_if(snapshot.members.begin(), snapshot.members.end(), std::back_inserter(missing),
                 [&](const Member& member) { return !pledged.contains(member.id); });
    return missing;
}

Completion fiveGoodsCompletion(const CampaignSnapshot& snapshot, Quarter quarter)
{
    QSet<QString> filled;
    for (const FiveGoods* answer : snapshot.rows<FiveGoods>(fiveGoodsKind())) {
        if (isFilled(*answer, quarter))
            filled.insert(answer->item);
    }
    return {static_cast<int>(filled.size()), static_cast<int>(goodsChoices().size())};
}

Completion fiveLeadsCompletion(const CampaignSnapshot& snapshot, Quarter quarter)
{
    QSet<Id> present;
    for (const Member& member : snapshot.members)
        present.insert(member.id);
    int filled = 0;
    for (const FiveLeads* answer : snapshot.rows<FiveLeads>(fiveLeadsKind()))
        filled += isFilled(*answer, quarter) && present.contains(answer->member) ? 1 : 0;
    return {filled, static_cast<int>(snapshot.members.size() * leadsChoices().size())};
}

} // namespace xf
