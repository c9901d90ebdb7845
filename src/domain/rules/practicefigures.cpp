// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/practicefigures.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace xf {

namespace {

void addOnce(std::vector<Id>& ids, Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

std::vector<const Publicity*> publicityOf(const CampaignSnapshot& snapshot, const Practice& practice)
{
    std::vector<const Publicity*> told;
    for (const Publicity* each : snapshot.rows<Publicity>(publicityKind())) {
        if (each->parent == practice.id && each->date.isValid() && each->date <= snapshot.cutoff)
            told.push_back(each);
    }
    std::sort(told.begin(), told.end(), [](const Publicity* a, const Publicity* b) {
        return std::tie(a->date, a->id) < std::tie(b->date, b->id);
    });
    return told;
}

PracticeFigures practiceFigures(const CampaignSnapshot& snapshot, QDate from, QDate until)
{
    const auto isWithin = [&](QDate day) { return day.isValid() && day >= from && day <= until; };
    PracticeFigures figures;
    QDate newest;
    std::set<Id> practices;
    for (const Practice* each : snapshot.rows<Practice>(practiceKind())) {
        if (isWithin(each->date)) {
            ++figures.practices;
            if (!newest.isValid() || each->date >= newest) {
                newest = each->date;
                figures.newest = each->id;
            }
        }
        practices.insert(each->id);
    }
    for (const Publicity* each : snapshot.rows<Publicity>(publicityKind())) {
        if (!isWithin(each->date))
            continue;
        const bool isPractice = practices.contains(each->parent);
        ++(isPractice ? figures.practicesTold : figures.modelsTold);
        addOnce(isPractice ? figures.toldPractices : figures.toldModels, each->parent);
    }
    return figures;
}

} // namespace xf
