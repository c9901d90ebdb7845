// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"

#include "checklists/fivegoods.h"
#include "choices.h"
#include "rules/checklistfacts.h"
#include "rules/coverage.h"
#include "rules/wording.h"

namespace xf {

namespace {

constexpr double gradeColumnMm = 12.5; // 较好

const FiveGoods* goodsRow(const PaperContext& context, const QString& item)
{
    for (const FiveGoods* each :
         context.snapshot.answers<FiveGoods>(fiveGoodsKind(), assessedQuarter(context.snapshot))) {
        if (each->item == item)
            return each;
    }
    return nullptr;
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
               {wording.title, wording.text, gradeCell(context, row.self), gradeCell(context, row.leader),
                gradeCell(context, row.masses), prose::sentence(factWords(context.snapshot, row.id, row.fact)),
                prose::sentence(row.gap), prose::sentence(row.measure)},
               wording.title, fiveGoodsKind(), row.id);
    }
    return {
        3,
        QStringLiteral("“五个好”自查表"),
        paper::Orientation::Landscape,
        {table},
        {QStringLiteral("注：%1“—”为尚未评价；自评、领导评、群众评分别列出，不作折算。").arg(assessedNote(context))}};
}

} // namespace xf
