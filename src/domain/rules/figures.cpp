// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures.h"

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

void countState(ActivityFigures& figures, const CampaignSnapshot& snapshot, const Status& status)
{
    const bool inQuarter = isWithin(status.closed, snapshot.spanStart(), snapshot.cutoff);
    const bool inYear = isWithin(status.closed, snapshot.yearStart(), snapshot.cutoff);
    figures.planned += status.state == State::Planned;
    figures.underway += status.state == State::Underway;
    figures.late += status.late;
    figures.doneQuarter += status.state == State::Done && inQuarter;
    figures.doneCumulative += status.state == State::Done && inYear;
    figures.failedQuarter += status.state == State::Failed && inQuarter;
    figures.failedCumulative += status.state == State::Failed && inYear;
    figures.startedQuarter += isWithin(status.started, snapshot.spanStart(), snapshot.cutoff);
}

void countDossier(ActivityFigures& figures, const CampaignSnapshot& snapshot, const Dossier& dossier)
{
    countState(figures, snapshot, dossier.status);
    const Quarter last = snapshot.quarter.previous();
    const Status before = snapshot.statusOn(dossier, last.lastDay());
    const bool closedBefore = isWithin(before.closed, last.firstDay(), last.lastDay());
    figures.doneLastQuarter += before.state == State::Done && closedBefore;
    figures.failedLastQuarter += before.state == State::Failed && closedBefore;
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
        for (const Dossier& dossier : snapshot.of(*activity))
            countDossier(counted, snapshot, dossier);
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
