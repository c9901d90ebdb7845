// SPDX-License-Identifier: GPL-3.0-or-later
#include "pledgeyear.h"

#include "activities/pledge.h"
#include "asof.h"
#include "life/vetting.h"
#include "snapshotloader.h"

#include <algorithm>

namespace xf {

Result<CampaignSnapshot> loadPledgeYear(int year, QDate today, std::vector<Member> members, const RecordStore& records)
{
    CampaignSnapshot snapshot;
    snapshot.cutoff = std::min(today, QDate(year, 12, 31));
    snapshot.quarter = Quarter(year, snapshot.cutoff.year() == year ? Quarter::of(snapshot.cutoff).number() : 1);
    snapshot.members = std::move(members);
    const auto names = records.load(stepNameKind());
    auto pledges = SnapshotLoader(records).dossiers(pledgeKind(), year, snapshot.cutoff);
    const auto rounds = records.loadChildren(vettingKind(), pledgeKind(), {{QStringLiteral("year"), year}});
    if (!names || !pledges || !rounds)
        return !names ? names.error() : !pledges ? pledges.error() : rounds.error();
    for (const RecordPtr& each : *names)
        snapshot.stepNames.push_back(static_cast<const StepName&>(*each));
    QHash<Id, Records> byPledge;
    for (const RecordPtr& each : asOf(vettingKind(), *rounds, snapshot.cutoff))
        byPledge[each->parent].push_back(each);
    for (Dossier& each : *pledges) {
        std::erase_if(each.life.steps, [&](const Step& step) { return step.date > snapshot.cutoff; });
        each.children.insert(vettingKind().key, byPledge.value(each.record->id));
    }
    snapshot.activities.insert(pledgeKind().key, *pledges);
    return snapshot;
}

} // namespace xf
