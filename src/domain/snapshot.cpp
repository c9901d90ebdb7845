// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "asof.h"

#include <algorithm>

namespace xf {

Status CampaignSnapshot::statusOn(const Dossier& dossier, QDate day) const
{
    return xf::statusOn(dossier.activity(), dossier.life, chain(*dossier.kind, day), day);
}

const std::vector<Dossier>& CampaignSnapshot::of(const Kind& activity) const
{
    static const std::vector<Dossier> none;
    const auto found = activities.constFind(activity.key);
    return found == activities.constEnd() ? none : *found;
}

QString CampaignSnapshot::nameOf(Id id) const
{
    if (id == 0)
        return {};
    const auto member =
        std::find_if(everyone.begin(), everyone.end(), [&](const Member& each) { return each.id == id; });
    if (member != everyone.end())
        return member->name;
    for (const auto& dossiers : activities) {
        for (const Dossier& each : dossiers) {
            if (each.record->id == id)
                return each.activity().title;
        }
    }
    for (auto each = registers.cbegin(); each != registers.cend(); ++each) {
        for (const RecordPtr& record : *each) {
            if (record->id == id)
                return kindByKey(each.key())->title(*record);
        }
    }
    return {};
}

bool CampaignSnapshot::wasInBranch(const Member& member, QDate day) const
{
    return isInBranch(member, stays, day);
}

} // namespace xf
