// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/summarycontext.h"

#include "checklists/fivegoods.h"
#include "content/prose.h"
#include "nameorder.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

NamePlace placeOf(const Member& member)
{
    return {member.name, member.position > 0 ? std::optional<int>(member.position) : std::nullopt, std::nullopt};
}

} // namespace

bool SummaryContext::inQuarter(QDate date) const
{
    return date.isValid() && date >= snapshot.quarter.firstDay() && date <= snapshot.cutoff;
}

bool SummaryContext::inYear(QDate date) const
{
    return date.isValid() && date >= snapshot.yearStart() && date <= snapshot.cutoff;
}

QString SummaryContext::day(QDate date) const
{
    return prose::day(date, year());
}

QString SummaryContext::name(Id id) const
{
    return shownName(snapshot.nameOf(id), edition) + nameNote(id);
}

QString SummaryContext::nameNote(Id member) const
{
    const auto& all = snapshot.members;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Member& each) { return each.id == member; });
    if (found == all.end() || found->group.isEmpty())
        return {};
    const auto isNamesake = [&](const Member& each) { return each.id != member && each.name == found->name; };
    const bool isShared = std::any_of(all.begin(), all.end(), isNamesake);
    return isShared ? QStringLiteral("（%1）").arg(found->group) : QString();
}

QStringList SummaryContext::names(const std::vector<Id>& ids) const
{
    QStringList names;
    for (const Id id : ids)
        names << name(id);
    return names;
}

QString SummaryContext::choice(const Kind& kind, QStringView field, const QString& key) const
{
    const Field* found = kind.field(field);
    return found && !key.isEmpty() ? words.choice(*found, key) : key;
}

QString SummaryContext::stepName(const Kind& activity, const QString& key) const
{
    const Chain chain = snapshot.chain(activity, snapshot.cutoff);
    const StepName* found = chain.step(key);
    return found ? found->name : key;
}

QString SummaryContext::grade(const QString& key) const
{
    return choice(fiveGoodsKind(), u"self", key);
}

std::vector<const Member*> SummaryContext::membersByStrokes() const
{
    std::vector<const Member*> members;
    for (const Member& each : snapshot.members)
        members.push_back(&each);
    const NameCustom custom = nameCustom(settingOn(snapshot, settingname::nameCustom));
    std::stable_sort(members.begin(), members.end(), [&](const Member* a, const Member* b) {
        const NamePlace left = placeOf(*a);
        const NamePlace right = placeOf(*b);
        if (standsBefore(left, right, NameOrder::Strokes, custom))
            return true;
        return !standsBefore(right, left, NameOrder::Strokes, custom) && a->id < b->id;
    });
    return members;
}

QString SummaryContext::memberOrderWords() const
{
    const bool isByHand = std::any_of(snapshot.members.begin(), snapshot.members.end(),
                                      [](const Member& each) { return each.position > 0; });
    return isByHand ? QStringLiteral("党员按本支部排定的名单顺序排列") : QStringLiteral("党员按姓氏笔画为序");
}

bool SummaryContext::nameBefore(const QString& a, const QString& b) const
{
    return compareByStrokes(a, b, nameCustom(settingOn(snapshot, settingname::nameCustom))) < 0;
}

void SectionDraft::add(const QStringList& sentences)
{
    const QString paragraph = prose::joined(sentences, {});
    if (!paragraph.isEmpty())
        paragraphs << paragraph;
}

} // namespace xf
