// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pledgelist.h"

#include "content/attachments/attachments.h"

#include "activities/pledge.h"
#include "choices.h"
#include "rules/fulfilment.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

qsizetype itemPlace(const QString& item)
{
    const auto& items = itemChoices();
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Choice& each) { return item == QLatin1String(each.key); });
    return found - items.begin();
}

/// 免诺 and the like stand on no paper that publishes pledges.
bool isPledged(const Dossier& dossier)
{
    const QString& waiver = dossier.as<Pledge>().waiver;
    return (waiver.isEmpty() || waiver == QLatin1String("none")) && countsAsPledge(dossier.status);
}

} // namespace

bool isBranchPledge(const Dossier& dossier)
{
    return dossier.as<Pledge>().owner == QLatin1String("branch") || dossier.activity().responsible == 0;
}

std::vector<const Dossier*> pledgesInOrder(const PaperContext& context)
{
    QHash<Id, int> places;
    for (const Member* each : context.membersByStrokes())
        places.insert(each->id, int(places.size()));
    std::vector<const Dossier*> pledges;
    for (const Dossier& each : context.snapshot.of(pledgeKind())) {
        if (belongsToYear(context.snapshot, each))
            pledges.push_back(&each);
    }
    const auto rank = [&](const Dossier* each) {
        const int place = isBranchPledge(*each) ? -1 : places.value(each->activity().responsible, int(places.size()));
        return std::tuple(place, each->activity().responsible, itemPlace(each->as<Pledge>().item), each->status.due,
                          each->record->id);
    };
    std::sort(pledges.begin(), pledges.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); });
    return pledges;
}

std::vector<const Dossier*> pledgesOf(const PaperContext& context, Id owner)
{
    std::vector<const Dossier*> pledges;
    for (const Dossier* each : pledgesInOrder(context)) {
        const Id of = isBranchPledge(*each) ? 0 : each->activity().responsible;
        if (of == owner && each->activity().year == context.year() && isPledged(*each))
            pledges.push_back(each);
    }
    return pledges;
}

QString pledgeMatter(const Dossier& dossier)
{
    const auto& pledge = dossier.as<Pledge>();
    return pledge.text.isEmpty() ? pledge.title : pledge.text;
}

QString pledgeGoal(const PaperContext& context, const Dossier& dossier)
{
    return pledgeGoal(context, dossier, dossier.status);
}

QString pledgeGoal(const PaperContext& context, const Dossier& dossier, const Status& status)
{
    const auto& pledge = dossier.as<Pledge>();
    const std::optional<double> target = status.target ? status.target : pledge.target;
    if (!target)
        return pledge.goal;
    const QString direction = context.choice(pledgeKind(), u"direction", pledge.direction);
    return direction + plainNumber(*target) + pledge.unit;
}

Status asPledged(const PaperContext& context, const Dossier& dossier)
{
    return context.snapshot.statusOn(dossier, dossier.status.started);
}

QString pledgeStateWord(const Status& status)
{
    if (status.state == State::Done)
        return QStringLiteral("已销号");
    if (!countsAsPledge(status) && !status.late)
        return QStringLiteral("未定诺");
    return !status.late && status.state == State::Underway ? QStringLiteral("践诺中") : statusWord(status);
}

} // namespace xf
