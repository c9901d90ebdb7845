// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/regulation.h"
#include "rules/inforce.h"

#include <map>

namespace xf {

namespace {

QString regulationLabel(const PaperContext& context, const Dossier& dossier)
{
    const auto& regulation = dossier.as<Regulation>();
    const QString name = context.name(regulation.responsible);
    QStringList brackets;
    if (!regulation.nature.isEmpty())
        brackets << context.choice(regulationKind(), u"nature", regulation.nature);
    if (!name.isEmpty())
        brackets << name + QStringLiteral("负责");
    const QString title = prose::bookTitle(regulation.title);
    return brackets.isEmpty() ? title : QStringLiteral("%1（%2）").arg(title, brackets.join(QStringLiteral("，")));
}

QString executionWords(const Execution& execution)
{
    QString state = QStringLiteral("执行检查");
    if (execution.state == QLatin1String("yes"))
        state += QStringLiteral("结果为已执行");
    else if (execution.state == QLatin1String("partly"))
        state += QStringLiteral("结果为部分执行");
    else if (execution.state == QLatin1String("no"))
        state += QStringLiteral("结果为未执行");
    return prose::joined({state, prose::clause(execution.note)});
}

std::vector<Happening> regulationHappenings(const PaperContext& context, const Dossier& dossier)
{
    std::vector<Happening> all;
    for (const Execution* each : dossier.rows<Execution>(executionKind())) {
        if (context.inSpan(each->date))
            all.push_back({each->date, executionWords(*each), each->state == QLatin1String("yes") ? 2 : 4, each->id});
    }
    return all;
}

/// What repeals another is closed by repealing it, and brings nothing into force.
QString repealWord(const PaperContext& context, const Dossier& dossier)
{
    const QString& nature = dossier.as<Regulation>().nature;
    return nature == QLatin1String("repealed") ? context.choice(regulationKind(), u"nature", nature) : QString();
}

} // namespace

const ActivityProse& regulationProse()
{
    static const ActivityProse words{regulationKind(),
                                     QStringLiteral("项"),
                                     1,
                                     QStringLiteral("起草"),
                                     QStringLiteral("施行"),
                                     QStringLiteral("出台"),
                                     {},
                                     {{QStringLiteral("drafted"), QStringLiteral("完成%1")},
                                      {QStringLiteral("consulted"), QStringLiteral("完成%1")},
                                      {QStringLiteral("effective"), QStringLiteral("正式%1")},
                                      {QStringLiteral("compiled"), QStringLiteral("纳入%1")}},
                                     regulationLabel,
                                     regulationHappenings,
                                     {},
                                     {},
                                     repealWord};
    return words;
}

namespace {

QString executionSentence(const PaperContext& context)
{
    CountedRows yes;
    CountedRows partly;
    CountedRows no;
    CountedRows all;
    for (const Dossier& each : context.snapshot.of(regulationKind())) {
        for (const Execution* row : each.rows<Execution>(executionKind())) {
            if (!context.inSpan(row->date))
                continue;
            all.add(each.record->id);
            yes.add(each.record->id, row->state == QLatin1String("yes"));
            partly.add(each.record->id, row->state == QLatin1String("partly"));
            no.add(each.record->id, row->state == QLatin1String("no"));
        }
    }
    if (all.count() == 0)
        return {};
    const auto part = [](const CountedRows& rows, const QString& word) {
        return rows.count() == 0
                   ? QString()
                   : QStringLiteral("%1%2次").arg(word, rows.told(word + QStringLiteral("的制度"), regulationKind()));
    };
    const QString results =
        prose::joined({part(yes, QStringLiteral("已执行")), part(partly, QStringLiteral("部分执行")),
                       part(no, QStringLiteral("未执行"))},
                      QStringLiteral("、"));
    return QStringLiteral("%1开展制度执行检查%2次%3。")
        .arg(context.spanWord(), all.told(QStringLiteral("执行检查的制度"), regulationKind()),
             results.isEmpty() ? QString() : QStringLiteral("，其中") + results);
}

QString inForceSentence(const PaperContext& context)
{
    const auto all = context.snapshot.rows<Regulation>(regulationKind());
    const auto inForce = inForceOn(all, context.snapshot.cutoff);
    if (inForce.empty())
        return {};
    std::map<QString, std::vector<Id>> byArea;
    std::vector<Id> ids;
    for (const InForce& each : inForce) {
        byArea[each.regulation->area].push_back(each.regulation->id);
        ids.push_back(each.regulation->id);
    }
    QStringList areas;
    for (const Choice& area : *regulationKind().field(u"area")->choices) {
        const QString key = QLatin1String(area.key);
        if (const std::vector<Id>& ofArea = byArea[key]; !ofArea.empty()) {
            const QString name = context.choice(regulationKind(), u"area", key);
            areas << QStringLiteral("%1%2项").arg(
                name, counted(QStringLiteral("现行有效：") + name, regulationKind(), ofArea));
        }
    }
    const QString ofThese = areas.isEmpty() ? QString() : QStringLiteral("，其中") + areas.join(QStringLiteral("、"));
    return QStringLiteral("现行有效制度%1项%2。")
        .arg(counted(QStringLiteral("现行有效制度"), regulationKind(), ids), ofThese);
}

QString compilationSentence(const PaperContext& context)
{
    QStringList told;
    for (const Compilation* each : context.snapshot.rows<Compilation>(compilationKind())) {
        if (!context.inYear(each->date))
            continue;
        std::vector<Id> regulations;
        for (const auto* entry : context.snapshot.rows<CompilationEntry>(compilationEntryKind())) {
            if (entry->parent == each->id)
                regulations.push_back(entry->regulation);
        }
        told << QStringLiteral("%1编印%2%3，收入制度%4项")
                    .arg(context.day(each->date), prose::bookTitle(each->title),
                         each->edition.isEmpty() ? QString()
                                                 : QStringLiteral("（%1）").arg(prose::clause(each->edition)),
                         counted(QStringLiteral("收入汇编"), regulationKind(), regulations));
    }
    return told.isEmpty() ? QString() : told.join(QStringLiteral("；")) + QStringLiteral("。");
}

} // namespace

SectionDraft regulationSection(const PaperContext& context)
{
    return activityDraft(context, regulationProse(), {executionSentence(context)},
                         {inForceSentence(context), compilationSentence(context)});
}

} // namespace xf
