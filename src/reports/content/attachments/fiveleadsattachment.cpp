// SPDX-License-Identifier: GPL-3.0-or-later
// “五带头”对照表（逐人）: who was marked how in one table, the facts that show it in a second, and each gap with its
// measure once in a third, with those whom it concerns.
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"

#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/checklistfacts.h"
#include "rules/coverage.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

using paper::Align;

constexpr double serialColumnMm = 12;
constexpr double gradesColumnMm = 38.5; // 较好/较好/较好/较好 in one line

using LeadRows = QHash<std::pair<Id, QString>, const FiveLeads*>;

LeadRows leadRows(const PaperContext& context)
{
    LeadRows rows;
    for (const FiveLeads* each :
         context.snapshot.answers<FiveLeads>(fiveLeadsKind(), assessedQuarter(context.snapshot)))
        rows.insert({each->member, each->item}, each);
    return rows;
}

QStringList leadItems()
{
    QStringList items;
    for (const Choice& choice : leadsChoices())
        items << QString::fromLatin1(choice.key);
    return items;
}

/// An answer leads to its quarter as well; a member without any only to the member's line.
Id firstAnswer(const LeadRows& rows, Id member)
{
    for (const QString& item : leadItems()) {
        if (const FiveLeads* row = rows.value({member, item}))
            return row->id;
    }
    return member;
}

paper::Table gradesTable(const PaperContext& context, const LeadRows& rows)
{
    paper::Table table;
    table.caption = QStringLiteral("四方评价");
    table.columns = {{QStringLiteral("序号"), 0, serialColumnMm, Align::Centre},
                     {QStringLiteral("姓名"), 1, 0, Align::Centre}};
    for (const QString& item : leadItems())
        table.columns.push_back({wordingOf(context.snapshot, item).title, 0, gradesColumnMm, Align::Centre});
    for (const Member* each : context.membersByStrokes()) {
        std::vector<paper::Cell> cells{qint64(table.rows.size()) + 1, tableName(context, each->id)};
        for (const QString& item : leadItems())
            cells.emplace_back(gradesCell(context, rows.value({each->id, item})));
        addRow(table, std::move(cells), each->name, fiveLeadsKind(), firstAnswer(rows, each->id));
    }
    return table;
}

/// 学习提高: what every title begins with says nothing beside the others.
QString shortTitle(const PaperContext& context, const QString& item)
{
    const QString title = wordingOf(context.snapshot, item).title;
    return title.startsWith(QStringLiteral("带头")) ? title.mid(2) : title;
}

/// 学习提高：…；服务群众：…
QString factsCell(const PaperContext& context, const LeadRows& rows, Id member)
{
    QStringList facts;
    for (const QString& item : leadItems()) {
        const FiveLeads* row = rows.value({member, item});
        const QString words = row ? factWords(context.snapshot, row->id, row->fact) : QString();
        if (!words.isEmpty())
            facts << shortTitle(context, item) + QStringLiteral("：") + prose::clause(words);
    }
    return prose::sentence(facts.join(QStringLiteral("；")));
}

paper::Table factsTable(const PaperContext& context, const LeadRows& rows)
{
    paper::Table table;
    table.caption = QStringLiteral("事实依据");
    table.columns = {{QStringLiteral("姓名"), 0, paper::itemColumnMm, Align::Centre}, {QStringLiteral("事实依据"), 1}};
    for (const Member* each : context.membersByStrokes()) {
        if (const QString facts = factsCell(context, rows, each->id); !facts.isEmpty())
            addRow(table, {tableName(context, each->id), facts}, each->name, fiveLeadsKind(),
                   firstAnswer(rows, each->id));
    }
    return table;
}

/// A gap and its measure in the same words, and who has them.
struct SharedGap {
    QString gap;
    QString measure;
    QStringList names;
    std::vector<Id> answers;
};

std::vector<SharedGap> gapsOf(const PaperContext& context, const LeadRows& rows, const QString& item)
{
    std::vector<SharedGap> gaps;
    for (const Member* each : context.membersByStrokes()) {
        const FiveLeads* row = rows.value({each->id, item});
        if (!row || (row->gap.isEmpty() && row->measure.isEmpty()))
            continue;
        const QString gap = prose::clause(row->gap);
        const QString measure = prose::clause(row->measure);
        auto same = std::find_if(gaps.begin(), gaps.end(),
                                 [&](const SharedGap& other) { return other.gap == gap && other.measure == measure; });
        if (same == gaps.end())
            same = gaps.insert(gaps.end(), SharedGap{gap, measure, {}, {}});
        same->names << context.name(each->id);
        same->answers.push_back(row->id);
    }
    return gaps;
}

paper::Table gapsTable(const PaperContext& context, const LeadRows& rows)
{
    paper::Table table;
    table.caption = QStringLiteral("差距与改进措施");
    table.columns = {{QStringLiteral("序号"), 0, serialColumnMm, Align::Centre},
                     {QStringLiteral("对照项目"), 0, 28.5, Align::Centre}, // 带头学习提高
                     {QStringLiteral("差距"), 3},
                     {QStringLiteral("改进措施"), 3},
                     {QStringLiteral("涉及党员"), 4},
                     {QStringLiteral("人数"), 0, 14, Align::Right}};
    for (const QString& item : leadItems()) {
        const QString title = wordingOf(context.snapshot, item).title;
        for (const SharedGap& each : gapsOf(context, rows, item)) {
            table.references.push_back({table.rows.size(), paper::CellReference::wholeRow,
                                        sourceOf(title + QStringLiteral("差距"), fiveLeadsKind(), each.answers)});
            table.rows.push_back({qint64(table.rows.size()) + 1, title, each.gap, each.measure,
                                  each.names.join(QStringLiteral("、")), qint64(each.names.size())});
        }
    }
    return table;
}

} // namespace

QString gradesCell(const PaperContext& context, const FiveLeads* answer)
{
    if (!answer)
        return QStringLiteral("—");
    QStringList grades;
    for (const QString& grade : {answer->self, answer->branch, answer->leader, answer->masses})
        grades << gradeCell(context, grade);
    return grades.join(QLatin1Char('/'));
}

QString gradesLegend()
{
    return QStringLiteral("评价依次为自评/支部评/领导评/群众评，分别列出，不作折算，“—”为尚未评价。");
}

Attachment fiveLeadsAttachment(const PaperContext& context)
{
    const LeadRows rows = leadRows(context);
    Attachment attachment{
        4, QStringLiteral("“五带头”对照表（逐人）"), paper::Orientation::Landscape, {gradesTable(context, rows)}, {}};
    for (paper::Table table : {factsTable(context, rows), gapsTable(context, rows)}) {
        if (!table.rows.empty())
            attachment.tables.push_back(std::move(table));
    }
    attachment.legend =
        QStringLiteral("注：%1%2；%3").arg(assessedNote(context), context.memberOrderWords(), gradesLegend());
    return attachment;
}

} // namespace xf
