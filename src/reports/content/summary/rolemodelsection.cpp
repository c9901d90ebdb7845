// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/rolemodel.h"

#include <map>

namespace xf {

namespace {

QString modelLabel(const PaperContext& context, const Dossier& dossier)
{
    const auto& model = dossier.as<RoleModel>();
    const QString who = model.model.isEmpty() ? context.name(model.member) : prose::clause(model.model);
    const QString title = prose::clause(model.title);
    // 龙溪县财政局韦春生 and a title that ends in 韦春生: the title says it already.
    if (who.isEmpty() || title.contains(who.right(2)))
        return QStringLiteral("先进标杆%1").arg(prose::quoted(title));
    return QStringLiteral("先进标杆%1（%2）").arg(who, title);
}

QString learningWords(const PaperContext& context, const Learning& learning)
{
    const QString verb =
        learning.aim == QLatin1String("surpass") ? QStringLiteral("超越目标") : QStringLiteral("追赶目标");
    const auto part = [](const QString& word, const QString& text) {
        return text.isEmpty() ? QString() : word + prose::inQuotes(text);
    };
    return prose::joined(
        {context.name(learning.member) + QStringLiteral("对照标杆找差距%1").arg(prose::inQuotes(learning.gap)),
         part(verb, learning.target), prose::clause(learning.measure),
         learning.achieved.isValid() ? prose::clause(learning.result) : QString()});
}

std::vector<Happening> modelHappenings(const PaperContext& context, const Dossier& dossier)
{
    std::vector<Happening> all;
    for (const Learning* each : dossier.rows<Learning>(learningKind())) {
        const bool isAchieved = !each->result.isEmpty() && each->achieved.isValid();
        if (context.inSpan(each->date))
            all.push_back({each->date, learningWords(context, *each), isAchieved ? 4 : 2, each->id});
        else if (isAchieved && context.inSpan(each->achieved))
            all.push_back(
                {each->achieved,
                 QStringLiteral("%1对照标杆整改提高，%2").arg(context.name(each->member), prose::clause(each->result)),
                 4, each->id});
    }
    for (const Publicity* each : dossier.rows<Publicity>(publicityKind())) {
        if (!context.inSpan(each->date))
            continue;
        const QString channel = each->channel.isEmpty()
                                    ? QStringLiteral("作了宣传")
                                    : QStringLiteral("通过%1宣传").arg(prose::clause(each->channel));
        all.push_back({each->date, channel + prose::bookTitle(each->title), 3, each->id});
    }
    return all;
}

} // namespace

const ActivityProse& roleModelProse()
{
    static const ActivityProse words{roleModelKind(),
                                     QStringLiteral("个"),
                                     1,
                                     QStringLiteral("推荐"),
                                     QStringLiteral("树立"),
                                     QStringLiteral("树立"),
                                     {},
                                     {{QStringLiteral("recommended"), QStringLiteral("完成%1")},
                                      {QStringLiteral("discussed"), QStringLiteral("完成%1")},
                                      {QStringLiteral("established"), QStringLiteral("正式%1")},
                                      {QStringLiteral("promoted"), QStringLiteral("开展%1")}},
                                     modelLabel,
                                     modelHappenings};
    return words;
}

namespace {

QString learningSentence(const PaperContext& context)
{
    CountedRows quarter;
    CountedRows year;
    CountedRows achieved;
    CountedRows publicity;
    for (const Dossier& each : context.snapshot.of(roleModelKind())) {
        for (const Learning* row : each.rows<Learning>(learningKind())) {
            quarter.add(each.record->id, context.inSpan(row->date));
            year.add(each.record->id, context.inYear(row->date));
            achieved.add(each.record->id, !row->result.isEmpty() && context.inYear(row->achieved));
        }
        for (const Publicity* row : each.rows<Publicity>(publicityKind()))
            publicity.add(each.record->id, context.inYear(row->date));
    }
    if (year.count() + publicity.count() == 0)
        return {};
    const auto told = [](const CountedRows& rows, const QString& what) { return rows.told(what, roleModelKind()); };
    const auto part = [&](const CountedRows& rows, const QString& words, const QString& what) {
        return rows.count() == 0 ? QString() : words.arg(told(rows, what));
    };
    // Of a span that begins on 1 January the bracket would say the same again.
    const QString ofSpan =
        context.isYearSoFar() || quarter.count() == 0
            ? QString()
            : QStringLiteral("（%1%2人次）")
                  .arg(context.shortSpan(), told(quarter, context.shortSpan() + QStringLiteral("“比学赶超”的标杆")));
    const QString learnt = part(year, QStringLiteral("“比学赶超”累计%1人次"), QStringLiteral("“比学赶超”的标杆"));
    return prose::joined(
               {learnt.isEmpty() ? QString() : learnt + ofSpan,
                part(achieved, QStringLiteral("取得成效%1人次"), QStringLiteral("取得成效的标杆")),
                part(publicity,
                     (learnt.isEmpty() ? QStringLiteral("先进标杆") : QString()) + QStringLiteral("累计宣传%1次"),
                     QStringLiteral("作了宣传的标杆"))}) +
           QStringLiteral("。");
}

/// （XF-01）; the published roll tells who holds which, so a masked name does not stand beside it.
QString numberNote(const PaperContext& context, const Plaque& plaque)
{
    return context.edition == Edition::Public || plaque.number.isEmpty() ? QString()
                                                                         : QStringLiteral("（%1）").arg(plaque.number);
}

QString plaqueSentence(const PaperContext& context)
{
    std::map<QDate, QStringList> handed;
    std::map<std::pair<QDate, QString>, QStringList> withdrawn; // by day and reason
    std::vector<Id> held;
    for (const Plaque* each : context.snapshot.rows<Plaque>(plaqueKind())) {
        const QString who = context.name(each->holder);
        if (!each->withdrawn.isValid())
            held.push_back(each->id);
        if (context.inSpan(each->handed))
            handed[each->handed] << who + numberNote(context, *each);
        if (context.inSpan(each->withdrawn))
            withdrawn[{each->withdrawn, prose::clause(each->reason)}] << who;
    }
    if (held.empty() && handed.empty() && withdrawn.empty())
        return {};
    QStringList told;
    for (const auto& [day, who] : handed)
        told << QStringLiteral("%1向%2授牌").arg(context.day(day), who.join(u'、'));
    for (const auto& [when, who] : withdrawn)
        told << QStringLiteral("%1收回%2岗牌%3")
                    .arg(context.day(when.first), who.join(u'、'),
                         when.second.isEmpty() ? QString() : QStringLiteral("（%1）").arg(when.second));
    const QString moves = told.join(QStringLiteral("，"));
    const QString now =
        held.empty() ? QStringLiteral("目前无人持有")
                     : QStringLiteral("现有%1块").arg(counted(QStringLiteral("流动岗牌现有"), plaqueKind(), held));
    return QStringLiteral("“党员先锋岗”流动岗牌%1%2。")
        .arg(now, moves.isEmpty() ? QString() : QStringLiteral("，%1%2").arg(context.spanWord(), moves));
}

} // namespace

SectionDraft roleModelSection(const PaperContext& context)
{
    return activityDraft(context, roleModelProse(), {}, {learningSentence(context), plaqueSentence(context)});
}

} // namespace xf
