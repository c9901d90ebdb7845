// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/aidrules.h"

#include "branch/settings.h"
#include "rules/figures.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

IncomePath incomePath(std::vector<const Income*> rows, const Records& settings)
{
    std::erase_if(rows, [](const Income* row) { return row->amount <= 0 || row->year <= 0; });
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->year < b->year; });
    IncomePath path;
    bool wasAbove = false;
    for (const Income* row : rows) {
        const double line = settingOn(settings, settingname::povertyLine, QDate(row->year, 12, 31)).toDouble();
        path.years.push_back({row->year, row->amount, line});
        const bool isAbove = path.years.back().isKnownAbove();
        if (isAbove && !wasAbove)
            path.passed = row->year;
        if (isAbove)
            path.fellBack = 0;
        else if (path.passed > 0)
            path.fellBack = row->year;
        wasAbove = isAbove;
    }
    return path;
}

QDate lastVisit(const std::vector<const Visit*>& visits, QDate day)
{
    QDate last;
    for (const Visit* each : visits) {
        if (each->date <= day && (!last.isValid() || each->date > last))
            last = each->date;
    }
    return last;
}

bool isAidOfYear(const CampaignSnapshot& snapshot, const Dossier& household)
{
    const auto isOfYear = [&](const auto* row) {
        return row->date.isValid() && row->date >= snapshot.yearStart() && row->date <= snapshot.cutoff;
    };
    const auto visits = household.rows<Visit>(visitKind());
    const auto measures = household.rows<AidMeasure>(aidMeasureKind());
    return belongsToYear(snapshot, household) || std::any_of(visits.begin(), visits.end(), isOfYear) ||
           std::any_of(measures.begin(), measures.end(), isOfYear);
}

bool isAided(const Dossier& household)
{
    return household.status.state == State::Planned || household.status.state == State::Underway;
}

bool isArranged(const Household& household, QDate day)
{
    return !household.arrangement.trimmed().isEmpty() && household.arranged.isValid() && household.arranged <= day;
}

QDate nextVisit(const Dossier& household, int gapDays, QDate day)
{
    if (gapDays <= 0 || household.status.state != State::Underway)
        return {};
    const QDate visited = lastVisit(household.rows<Visit>(visitKind()), day);
    const QDate from = visited.isValid() ? visited : household.status.started;
    return from.isValid() ? from.addDays(gapDays) : QDate();
}

int visitGapDays(const CampaignSnapshot& snapshot)
{
    return static_cast<int>(settingOn(snapshot, settingname::visitGapDays).toDouble());
}

std::vector<AidState> aidStates(const CampaignSnapshot& snapshot)
{
    const int gap = visitGapDays(snapshot);
    const Records settings = snapshot.registers.value(settingKind().key);
    std::vector<AidState> states;
    for (const Dossier& each : snapshot.of(householdKind())) {
        AidState state;
        state.household = &each;
        for (const AidPlan* plan : each.rows<AidPlan>(aidPlanKind()))
            state.hasPlan = state.hasPlan || plan->year == snapshot.quarter.year();
        state.visited = lastVisit(each.rows<Visit>(visitKind()), snapshot.cutoff);
        state.nextVisit = nextVisit(each, gap, snapshot.cutoff);
        // A year's income is only known once the year is over.
        std::vector<const Income*> incomes = each.rows<Income>(incomeKind());
        std::erase_if(incomes, [&](const Income* row) { return row->year >= snapshot.quarter.year(); });
        state.income = incomePath(incomes, settings);
        states.push_back(std::move(state));
    }
    return states;
}

QString householdName(const Household& household)
{
    return household.head.isEmpty() ? household.title : household.head;
}

} // namespace xf
