// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fulfilment.h"

#include "activities/pledge.h"

namespace xf {

Rate fulfilment(const std::vector<Status>& pledges, QDate from, QDate day)
{
    Rate rate;
    for (const Status& each : pledges) {
        if (!countsAsPledge(each) || !each.due.isValid() || each.due < from || each.due > day)
            continue;
        ++rate.base;
        rate.part += each.state == State::Done ? 1 : 0;
    }
    return rate;
}

FulfilmentRates fulfilmentOf(const CampaignSnapshot& snapshot)
{
    const Quarter last = snapshot.quarter.previous();
    std::vector<Status> now;
    std::vector<Status> before;
    for (const Dossier& each : snapshot.of(pledgeKind())) {
        now.push_back(each.status);
        before.push_back(snapshot.statusOn(each, last.lastDay()));
    }
    return {fulfilment(now, snapshot.spanStart(), snapshot.cutoff),
            fulfilment(now, snapshot.yearStart(), snapshot.cutoff),
            fulfilment(before, last.firstDay(), last.lastDay())};
}

} // namespace xf
