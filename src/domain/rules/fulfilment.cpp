// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fulfilment.h"

#include "activities/pledge.h"

namespace xf {

namespace {

bool isDue(const Status& pledge, QDate from, QDate day)
{
    return countsAsPledge(pledge) && pledge.due.isValid() && pledge.due >= from && pledge.due <= day;
}

void count(FulfilmentRates::Pledges& pledges, const Status& status, Id id, QDate from, QDate day)
{
    if (!isDue(status, from, day))
        return;
    pledges.due.push_back(id);
    if (status.state == State::Done)
        pledges.kept.push_back(id);
}

} // namespace

Rate fulfilment(const std::vector<Status>& pledges, QDate from, QDate day)
{
    Rate rate;
    for (const Status& each : pledges) {
        if (!isDue(each, from, day))
            continue;
        ++rate.base;
        rate.part += each.state == State::Done ? 1 : 0;
    }
    return rate;
}

FulfilmentRates fulfilmentOf(const CampaignSnapshot& snapshot)
{
    const Quarter last = snapshot.quarter.previous();
    FulfilmentRates rates;
    for (const Dossier& each : snapshot.of(pledgeKind())) {
        const Id id = each.record->id;
        count(rates.ofQuarter, each.status, id, snapshot.spanStart(), snapshot.cutoff);
        count(rates.ofYear, each.status, id, snapshot.yearStart(), snapshot.cutoff);
        count(rates.ofLastQuarter, snapshot.statusOn(each, last.lastDay()), id, last.firstDay(), last.lastDay());
    }
    rates.quarter = rates.ofQuarter.rate();
    rates.cumulative = rates.ofYear.rate();
    rates.lastQuarter = rates.ofLastQuarter.rate();
    return rates;
}

} // namespace xf
