// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"

#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/checklistfacts.h"
#include "rules/coverage.h"
#include "rules/wording.h"

namespace xf {

namespace {

constexpr double gradeColumnMm = 12.5;  // 较好
constexpr double gradesColumnMm = 19.5; // 较好/较好

QString gradeOr(const PaperContext& context, const QString& grade)
{
    return grade.isEmpty() ? QStringLiteral("—") : context.grade(grade);
}

/// Which quarter is shown, where it is not the one that runs.
QString quarterNote(const PaperContext& context)
{
    const Quarter shown = assessedQuarter(context.snapshot);
    return shown == context.snapshot.quarter ? QString()
                                             : QStringLiteral("为%1评价情况；").arg(prose::quarterName(shown.number()));
}

const FiveGoods* goodsRow(const PaperContext& context, const QString& item)
{
    for (const FiveGoods* each :
         context.snapshot.answers<FiveGoods>(fiveGoodsKind(), assessedQuarter(context.snapshot))) {
        if (each->item == item)
            return each;
    }
    return nullptr;
}

using LeadRows = QHash<std::pair<Id, QString>, const FiveLeads*>;

LeadRows leadRows(const PaperContext& context)
{
    LeadRows rows;
    for (const FiveLeads* each :
         context.snapshot.answers<FiveLeads>(fiveLeadsKind(), assessedQuarter(context.snapshot)))
        rows.insert({each->member, each->item}, each);
    return rows;
}

/// An answer leads to its quarter as well; a member without any only to the member's line.
Id firstAnswer(const LeadRows& rows, Id member)
{
    for (const Choice& choice : leadsChoices()) {
        if (const FiveLeads* row = rows.value({member, QString::fromLatin1(choice.key)}))
            return row->id;
    }
    return member;
}

std::vector<paper::Cell> memberRow(const PaperContext& context, qint64 number, const Member& member,
                                   const LeadRows& rows)
{
    std::vector<paper::Cell> cells{number, tableName(context, member.id)};
    QStringList facts;
    QStringList gaps;
    for (const Choice& choice : leadsChoices()) {
        const QString item = QString::fromLatin1(choice.key);
        const FiveLeads* row = rows.value({member.id, item});
        if (!row) {
            cells.emplace_back(QStringLiteral("—"));
            continue;
        }
        const auto pair = [&](const QString& first, const QString& second) {
            return gradeOr(context, first) + QLatin1Char('/') + gradeOr(context, second);
        };
        cells.emplace_back(pair(row->self, row->branch) + QLatin1Char('\n') + pair(row->leader, row->masses));
        const QString about = wordingOf(context.snapshot, item).title.mid(2) + QStringLiteral("：");
        if (const QString words = factWords(context.snapshot, row->id, row->fact); !words.isEmpty())
            facts << about + words;
        const QString gap = prose::joined({cellWords(row->gap), cellWords(row->measure)});
        if (!gap.isEmpty())
            gaps << about + gap;
    }
    cells.emplace_back(facts.join(QStringLiteral("；")));
    cells.emplace_back(gaps.join(QStringLiteral("；")));
    return cells;
}

} // namespace

Attachment fiveGoodsAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("条目"), 0, paper::itemColumnMm, Align::Centre},
                     {QStringLiteral("具体要求"), 5},
                     {QStringLiteral("自评"), 0, gradeColumnMm, Align::Centre},
                     {QStringLiteral("领导"), 0, gradeColumnMm, Align::Centre},
                     {QStringLiteral("群众"), 0, gradeColumnMm, Align::Centre},
                     {QStringLiteral("事实依据"), 6},
                     {QStringLiteral("差距"), 2.6},
                     {QStringLiteral("改进措施"), 2.6}};
    for (const Choice& choice : goodsChoices()) {
        const QString item = QString::fromLatin1(choice.key);
        const ItemWording wording = wordingOf(context.snapshot, item);
        const FiveGoods* found = goodsRow(context, item);
        const FiveGoods row = found ? *found : FiveGoods();
        addRow(table,
               {wording.title, wording.text, gradeOr(context, row.self), gradeOr(context, row.leader),
                gradeOr(context, row.masses), prose::sentence(factWords(context.snapshot, row.id, row.fact)),
                prose::sentence(row.gap), prose::sentence(row.measure)},
               wording.title, fiveGoodsKind(), row.id);
    }
    return {
        3,
        QStringLiteral("“五个好”自查表"),
        paper::Orientation::Landscape,
        {table},
        {QStringLiteral("注：%1“—”为尚未评价；自评、领导评、群众评分别列出，不作折算。").arg(quarterNote(context))}};
}

Attachment fiveLeadsAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("姓名"), 0, paper::wordColumnMm, Align::Centre}};
    for (const Choice& choice : leadsChoices())
        table.columns.push_back(
            {wordingOf(context.snapshot, QString::fromLatin1(choice.key)).title, 0, gradesColumnMm, Align::Centre});
    table.columns.push_back({QStringLiteral("事实依据"), 5});
    table.columns.push_back({QStringLiteral("差距与改进措施"), 3});
    const LeadRows rows = leadRows(context);
    for (const Member* each : context.membersByStrokes())
        addRow(table, memberRow(context, qint64(table.rows.size()) + 1, *each, rows), each->name, fiveLeadsKind(),
               firstAnswer(rows, each->id));
    return {4,
            QStringLiteral("“五带头”对照表（逐人）"),
            paper::Orientation::Landscape,
            {table},
            {QStringLiteral("注：%1%2；各格上行为自评/支部评，下行为领导评/群众评，“—”为尚未评价。")
                 .arg(quarterNote(context), context.memberOrderWords())}};
}

} // namespace xf
