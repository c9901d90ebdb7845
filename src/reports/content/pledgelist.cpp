// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pledgelist.h"

#include "content/attachments/attachments.h"
#include "content/prose.h"

#include "activities/pledge.h"
#include "activities/regulation.h"
#include "choices.h"
#include "rules/coverage.h"
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

/// 免诺 stands on no paper that publishes pledges; what was pledged of free will stands there like any other.
bool isPledged(const Dossier& dossier)
{
    return !isExempt(dossier) && countsAsPledge(dossier.status);
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
        // Whoever looks after a pledge of the branch, it stands by its item among 五个好.
        const bool isBranch = isBranchPledge(*each);
        const Id owner = isBranch ? 0 : each->activity().responsible;
        const int place = isBranch ? -1 : places.value(owner, int(places.size()));
        return std::tuple(place, owner, itemPlace(each->as<Pledge>().item), each->status.due, each->record->id);
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

namespace {

const Dossier* dossierWithId(const PaperContext& context, const Kind& kind, Id record)
{
    const auto& all = context.snapshot.of(kind);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Dossier& each) { return each.record->id == record; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Dossier* pledgeWithId(const PaperContext& context, Id record)
{
    return dossierWithId(context, pledgeKind(), record);
}

QString recordCalled(const PaperContext& context, Id record)
{
    if (const Dossier* pledge = pledgeWithId(context, record))
        return QStringLiteral("承诺") + prose::quoted(prose::shortened(pledgeMatter(*pledge)));
    if (const Dossier* regulation = dossierWithId(context, regulationKind(), record))
        return prose::bookTitle(regulation->activity().title);
    return record ? context.name(record) : QString();
}

QString changeMark(const PaperContext& context, const Dossier& dossier)
{
    QDate changed;
    for (const Change& each : dossier.life.changes) {
        if ((each.target || each.due.isValid()) && each.date > dossier.status.started)
            changed = std::max(changed, each.date);
    }
    return changed.isValid() ? QStringLiteral("（%1变更）").arg(context.day(changed)) : QString();
}

paper::Cell dueCell(const PaperContext& context, QDate due)
{
    return due.isValid() ? context.dayCell(due) : paper::Cell(QStringLiteral("长期"));
}

namespace {

/// 6月12日，“…”完成时限由6月30日变更为9月30日（…）
QString changeWords(const PaperContext& context, const Dossier& dossier, const Change& change)
{
    const Status before = context.snapshot.statusOn(dossier, change.date.addDays(-1));
    const Status after = context.snapshot.statusOn(dossier, change.date);
    QStringList moved;
    if (change.due.isValid() && before.due.isValid())
        moved << QStringLiteral("完成时限由%1变更为%2").arg(context.day(before.due), context.day(after.due));
    else if (change.due.isValid())
        moved << QStringLiteral("完成时限定为%1").arg(context.day(after.due));
    if (change.target)
        moved << QStringLiteral("目标由%1变更为%2")
                     .arg(pledgeGoal(context, dossier, before), pledgeGoal(context, dossier, after));
    if (moved.isEmpty())
        moved << prose::clause(change.text);
    const QString reason = prose::clause(change.reason);
    return prose::joined({context.day(change.date), prose::quoted(prose::shortened(pledgeMatter(dossier))) +
                                                        moved.join(QStringLiteral("，")) +
                                                        (reason.isEmpty() ? QString() : u'（' + reason + u'）')});
}

} // namespace

QStringList pledgeChanges(const PaperContext& context, const std::vector<const Dossier*>& pledges)
{
    QStringList changes;
    for (const Dossier* each : pledges) {
        for (const Change& change : each->life.changes) {
            if (change.date > each->status.started)
                changes << changeWords(context, *each, change);
        }
    }
    return changes;
}

QStringList changeNotes(const PaperContext& context, const std::vector<const Dossier*>& pledges)
{
    const QStringList changes = pledgeChanges(context, pledges);
    return changes.isEmpty() ? QStringList()
                             : QStringList{QStringLiteral("承诺变更：%1。").arg(changes.join(QStringLiteral("；")))};
}

Status asPledged(const PaperContext& context, const Dossier& dossier)
{
    return context.snapshot.statusOn(dossier, dossier.status.started);
}

QString pledgeStateWord(const Dossier& dossier)
{
    const Status& status = dossier.status;
    if (isExempt(dossier))
        return QStringLiteral("免诺");
    if (status.state == State::Done)
        return QStringLiteral("已销号");
    if (!countsAsPledge(status) && !status.late)
        return QStringLiteral("未定诺");
    return !status.late && status.state == State::Underway ? QStringLiteral("践诺中") : statusWord(status);
}

} // namespace xf
