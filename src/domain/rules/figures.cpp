// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures.h"

#include "rules/coverage.h"

#include <algorithm>

namespace xf {

namespace {

bool isWithin(QDate day, QDate from, QDate until)
{
    return day.isValid() && day >= from && day <= until;
}

Effort effortWithin(const Life& life, QDate from, QDate until)
{
    Effort effort;
    for (const Progress& entry : life.progress) {
        if (isWithin(entry.date, from, until))
            effort.add(entry);
    }
    return effort;
}

/// Counts a record.
void note(ActivityFigures& figures, int ActivityFigures::*figure, Id id)
{
    ++(figures.*figure);
    const auto known = std::find_if(figures.records.begin(), figures.records.end(),
                                    [&](const ActivityFigures::Behind& each) { return each.first == figure; });
    if (known != figures.records.end())
        known->second.push_back(id);
    else
        figures.records.emplace_back(figure, std::vector<Id>{id});
}

void countState(ActivityFigures& figures, const CampaignSnapshot& snapshot, const Status& status, Id id)
{
    const bool inQuarter = isWithin(status.closed, snapshot.spanStart(), snapshot.cutoff);
    const bool inYear = isWithin(status.closed, snapshot.yearStart(), snapshot.cutoff);
    const auto count = [&](int ActivityFigures::*figure, bool holds) {
        if (holds)
            note(figures, figure, id);
    };
    count(&ActivityFigures::planned, status.state == State::Planned);
    count(&ActivityFigures::underway, status.state == State::Underway);
    count(&ActivityFigures::late, status.late);
    count(&ActivityFigures::doneQuarter, status.state == State::Done && inQuarter);
    count(&ActivityFigures::doneCumulative, status.state == State::Done && inYear);
    count(&ActivityFigures::failedQuarter, status.state == State::Failed && inQuarter);
    count(&ActivityFigures::failedCumulative, status.state == State::Failed && inYear);
    count(&ActivityFigures::startedQuarter, isWithin(status.started, snapshot.spanStart(), snapshot.cutoff));
}

void countDossier(ActivityFigures& figures, const CampaignSnapshot& snapshot, const Dossier& dossier)
{
    const Id id = dossier.record->id;
    countState(figures, snapshot, dossier.status, id);
    const Quarter last = snapshot.quarter.previous();
    const Status before = snapshot.statusOn(dossier, last.lastDay());
    if (isWithin(before.closed, last.firstDay(), last.lastDay())) {
        if (before.state == State::Done)
            note(figures, &ActivityFigures::doneLastQuarter, id);
        if (before.state == State::Failed)
            note(figures, &ActivityFigures::failedLastQuarter, id);
    }
    figures.quarter += effortWithin(dossier.life, snapshot.spanStart(), snapshot.cutoff);
    figures.cumulative += effortWithin(dossier.life, snapshot.yearStart(), snapshot.cutoff);
    figures.lastQuarter += effortWithin(dossier.life, last.firstDay(), last.lastDay());
}

} // namespace

void Effort::add(const Progress& entry)
{
    ++entries;
    people += entry.people;
    households += entry.households;
    money += entry.money;
}

Effort& Effort::operator+=(const Effort& other)
{
    entries += other.entries;
    people += other.people;
    households += other.households;
    money += other.money;
    return *this;
}

const std::vector<Id>& ActivityFigures::behind(int ActivityFigures::*count) const
{
    static const std::vector<Id> none;
    const auto known =
        std::find_if(records.begin(), records.end(), [&](const Behind& each) { return each.first == count; });
    return known == records.end() ? none : known->second;
}

const ActivityFigures& Figures::of(const Kind& activity) const
{
    static const ActivityFigures none;
    const auto found = std::find_if(activities.begin(), activities.end(),
                                    [&](const auto& each) { return each.activity == &activity; });
    return found == activities.end() ? none : *found;
}

ActivityFigures Figures::sum() const
{
    ActivityFigures sum;
    for (const ActivityFigures& each : activities) {
        for (const auto count :
             {&ActivityFigures::planned, &ActivityFigures::underway, &ActivityFigures::late,
              &ActivityFigures::doneQuarter, &ActivityFigures::doneCumulative, &ActivityFigures::doneLastQuarter,
              &ActivityFigures::failedQuarter, &ActivityFigures::failedCumulative, &ActivityFigures::failedLastQuarter,
              &ActivityFigures::startedQuarter})
            sum.*count += each.*count;
        for (const auto effort :
             {&ActivityFigures::quarter, &ActivityFigures::cumulative, &ActivityFigures::lastQuarter})
            sum.*effort += each.*effort;
    }
    return sum;
}

Figures figuresOf(const CampaignSnapshot& snapshot)
{
    Figures figures;
    for (const Kind* activity : activityKinds()) {
        ActivityFigures counted;
        counted.activity = activity;
        for (const Dossier& dossier : snapshot.of(*activity)) {
            if (!isExempt(dossier))
                countDossier(counted, snapshot, dossier);
        }
        figures.activities.push_back(counted);
    }
    figures.fulfilment = fulfilmentOf(snapshot);
    return figures;
}

bool belongsToYear(const CampaignSnapshot& snapshot, const Dossier& dossier)
{
    return !dossier.status.closed.isValid() || dossier.status.closed >= snapshot.yearStart();
}

} // namespace xf
