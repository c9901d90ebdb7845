// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/yearcalendar.h"

#include "rules/aidrules.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace xf {

namespace {

using ItemState = CalendarItem::State;

ItemState stateOn(QDate due, bool isClosed, QDate day)
{
    if (isClosed)
        return ItemState::Done;
    return due < day ? ItemState::Late : ItemState::Due;
}

Id responsibleOf(const Kind& kind, const Record& row, Id otherwise)
{
    const Field* field = kind.field(u"responsible");
    const Id own = field ? field->get(row).toLongLong() : 0;
    return own ? own : otherwise;
}

/// A row with a due date of its own and a day on which it was closed, as its description says.
void addDueRows(YearCalendar& calendar, const Dossier& dossier, QDate day)
{
    for (auto each = dossier.children.cbegin(); each != dossier.children.cend(); ++each) {
        const Kind& kind = *kindByKey(each.key());
        const Field* due = kind.field(u"due");
        const Field* closed = kind.firstWith(FieldFlag::OutcomeDate);
        if (!due || !closed)
            continue;
        for (const RecordPtr& row : *each) {
            const QDate date = due->get(*row).toDate();
            calendar.items.push_back({date, stateOn(date, closed->get(*row).toDate().isValid(), day), &kind,
                                      dossier.kind, dossier.record->id, row->id, kind.title(*row), QString(),
                                      responsibleOf(kind, *row, dossier.activity().responsible)});
        }
    }
}

void addSteps(YearCalendar& calendar, const CampaignSnapshot& snapshot, const Dossier& dossier)
{
    for (const Step& step : dossier.life.steps) {
        if (step.date > snapshot.cutoff)
            continue;
        const Chain chain = snapshot.chain(*dossier.kind, step.date);
        const StepName* name = chain.step(step.key);
        calendar.items.push_back({step.date, ItemState::Step, &stepKind(), dossier.kind, dossier.record->id, step.id,
                                  dossier.activity().title, name ? name->name : step.key,
                                  dossier.activity().responsible});
    }
}

/// The visit that each household under way is next to have; it stands for itself whichever visit was the last.
void addVisits(YearCalendar& calendar, const CampaignSnapshot& snapshot)
{
    const int gap = visitGapDays(snapshot);
    for (const Dossier& household : snapshot.of(householdKind())) {
        const QDate next = nextVisit(household, gap, snapshot.cutoff);
        if (next.isValid())
            calendar.items.push_back({next, stateOn(next, false, snapshot.cutoff), &visitKind(), household.kind,
                                      household.record->id, household.record->id, household.activity().title, QString(),
                                      household.activity().responsible});
    }
}

} // namespace

std::vector<CalendarItem> YearCalendar::of(const Kind* activity, int month) const
{
    std::vector<CalendarItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found), [&](const CalendarItem& item) {
        return (!activity || item.owner == activity) && (month == 0 || item.date.month() == month);
    });
    return found;
}

YearCalendar yearCalendar(const CampaignSnapshot& snapshot)
{
    YearCalendar calendar{snapshot.quarter.year(), {}};
    for (const Kind* activity : activityKinds()) {
        for (const Dossier& dossier : snapshot.of(*activity)) {
            const Status& status = dossier.status;
            const bool isClosed = status.state == State::Done || status.state == State::Failed;
            calendar.items.push_back({status.due, stateOn(status.due, isClosed, snapshot.cutoff), activity, activity,
                                      dossier.record->id, dossier.record->id, dossier.activity().title, QString(),
                                      dossier.activity().responsible});
            addDueRows(calendar, dossier, snapshot.cutoff);
            addSteps(calendar, snapshot, dossier);
        }
    }
    addVisits(calendar, snapshot);
    std::erase_if(calendar.items, [&](const CalendarItem& item) { return item.date.year() != calendar.year; });
    std::stable_sort(calendar.items.begin(), calendar.items.end(), [](const CalendarItem& a, const CalendarItem& b) {
        return std::tie(a.date, a.record) < std::tie(b.date, b.record);
    });
    return calendar;
}

} // namespace xf
