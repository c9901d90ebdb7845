// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/papercontext.h"

#include "checklists/fivegoods.h"
#include "content/papers/authors.h"
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

QString paperMark(const CampaignSnapshot& snapshot, Edition edition)
{
    QStringList marks;
    if (edition == Edition::Internal)
        marks << QStringLiteral("内部版");
    if (snapshot.isSample)
        marks << QStringLiteral("示例数据");
    return marks.join(QStringLiteral("　"));
}

QString PaperContext::spanWord() const
{
    return snapshot.span.length() == Period::Length::Quarter ? QStringLiteral("本季度") : shortSpan();
}

QString PaperContext::shortSpan() const
{
    switch (snapshot.span.length()) {
    case Period::Length::Quarter:
        return QStringLiteral("本季");
    case Period::Length::Half:
        return snapshot.span.lastQuarter().number() == 2 ? QStringLiteral("上半年") : QStringLiteral("下半年");
    case Period::Length::Year:
        break;
    }
    // A year that still runs is not told of as a whole.
    return snapshot.cutoff < snapshot.span.lastDay() ? QStringLiteral("今年以来") : QStringLiteral("全年");
}

QString PaperContext::spanName() const
{
    const bool isQuarter = snapshot.span.length() == Period::Length::Quarter;
    return isQuarter ? QStringLiteral("%1年%2").arg(year()).arg(prose::quarterName(snapshot.quarter.number()))
                     : periodName(snapshot.span);
}

bool PaperContext::inSpan(QDate date) const
{
    return date.isValid() && date >= snapshot.spanStart() && date <= snapshot.cutoff;
}

bool PaperContext::inYear(QDate date) const
{
    return date.isValid() && date >= snapshot.yearStart() && date <= snapshot.cutoff;
}

QString PaperContext::day(QDate date) const
{
    return prose::day(date, year());
}

paper::Cell PaperContext::dayCell(QDate date) const
{
    return date.isValid() ? paper::Cell(paper::ShortDate{date, year()}) : paper::Cell(QString());
}

QString PaperContext::name(Id id) const
{
    return snapshot.nameOf(id) + nameNote(id);
}

QString PaperContext::nameNote(Id member) const
{
    const auto& all = snapshot.members;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Member& each) { return each.id == member; });
    if (found == all.end() || found->group.isEmpty())
        return {};
    const auto isNamesake = [&](const Member& each) { return each.id != member && each.name == found->name; };
    const bool isShared = std::any_of(all.begin(), all.end(), isNamesake);
    return isShared ? QStringLiteral("（%1）").arg(found->group) : QString();
}

QStringList PaperContext::names(const std::vector<Id>& ids) const
{
    QStringList names;
    for (const Id id : ids)
        names << name(id);
    return names;
}

QString PaperContext::choice(const Kind& kind, QStringView field, const QString& key) const
{
    const Field* found = kind.field(field);
    return found && !key.isEmpty() ? words.choice(*found, key) : key;
}

QString PaperContext::stepName(const Kind& activity, const QString& key) const
{
    const Chain chain = snapshot.chain(activity, snapshot.cutoff);
    const StepName* found = chain.step(key);
    return found ? found->name : key;
}

QString PaperContext::grade(const QString& key) const
{
    return choice(fiveGoodsKind(), u"self", key);
}

std::vector<Id> PaperContext::memberIds() const
{
    std::vector<Id> ids;
    for (const Member& each : snapshot.members)
        ids.push_back(each.id);
    return ids;
}

std::vector<const Member*> PaperContext::membersByStrokes() const
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

QString PaperContext::memberOrderWords() const
{
    const bool isByHand = std::any_of(snapshot.members.begin(), snapshot.members.end(),
                                      [](const Member& each) { return each.position > 0; });
    return isByHand ? QStringLiteral("党员按本支部排定的名单顺序排列") : QStringLiteral("党员按姓氏笔画为序");
}

bool PaperContext::nameBefore(const QString& a, const QString& b) const
{
    return compareByStrokes(a, b, nameCustom(settingOn(snapshot, settingname::nameCustom))) < 0;
}

void SectionDraft::add(const QStringList& sentences)
{
    const QString paragraph = prose::joined(sentences, {});
    if (!paragraph.isEmpty())
        paragraphs << paragraph;
}

std::vector<Id> currentMembers(const PaperTask& task)
{
    std::vector<Id> ids;
    for (const Member* each : task.context.membersByStrokes())
        ids.push_back(each->id);
    return ids;
}

} // namespace xf
