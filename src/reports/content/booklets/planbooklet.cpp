// SPDX-License-Identifier: GPL-3.0-or-later
// 实施方案汇编: the year's plans with their items.
#include "content/attachments/attachments.h"
#include "content/papers/authors.h"
#include "content/prose.h"

#include "branch/plan.h"
#include "branch/planitem.h"

namespace xf {

namespace {

std::vector<const Plan*> plansOf(const PaperContext& context)
{
    std::vector<const Plan*> plans;
    for (const Plan* each : context.snapshot.rows<Plan>(planKind())) {
        if (each->year == context.year())
            plans.push_back(each);
    }
    return plans;
}

paper::Table itemTable(const PaperContext& context, const Plan& plan)
{
    using paper::Align;
    paper::Table table;
    table.caption = QStringLiteral("方案事项");
    table.columns = {{QStringLiteral("序号"), 0, 14, Align::Centre},
                     {QStringLiteral("活动"), 2, 0, Align::Centre},
                     {QStringLiteral("事项"), 5},
                     {QStringLiteral("责任人"), 1.5, 0, Align::Centre},
                     {QStringLiteral("完成时限"), 0, paper::dayColumnMm, Align::Centre}};
    for (const PlanItem* each : context.snapshot.rows<PlanItem>(planItemKind())) {
        if (each->parent != plan.id)
            continue;
        const Kind* activity = kindByKey(each->activity);
        table.rows.push_back({qint64(table.rows.size()) + 1, activity ? context.words.kind(*activity) : QString(),
                              each->text, tableName(context, each->responsible), context.dayCell(each->due)});
    }
    return table;
}

} // namespace

Result<void> writePlanBooklet(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const QString& branch = context.snapshot.branch.name;
    document.metadata.title = QStringLiteral("%1%2年创先争优活动实施方案汇编").arg(branch).arg(context.year());
    document.add(paper::Cover{QStringLiteral("创先争优活动\n实施方案汇编"), QStringLiteral("%1年").arg(context.year()),
                              branch, context.snapshot.cutoff});
    document.add(paper::Contents{0});
    addPlans(context, document);
    if (plansOf(context).empty())
        addText(document, QStringLiteral("本年度尚未登记实施方案。"));
    return {};
}

void addPlans(const PaperContext& context, paper::Document& document)
{
    const QString& branch = context.snapshot.branch.name;
    for (const Plan* each : plansOf(context)) {
        document.add(paper::PageBreak{});
        document.add(paper::Title{each->title});
        addText(document, each->text);
        if (auto items = itemTable(context, *each); !items.rows.empty())
            document.add(std::move(items));
        const QString adopted = prose::joined(
            {each->adopted.isValid()
                 ? prose::fullDay(each->adopted) +
                       (each->meeting.isEmpty() ? QString() : QStringLiteral("%1通过").arg(each->meeting))
                 : QString(),
             each->published.isValid() ? prose::fullDay(each->published) + QStringLiteral("公布") : QString()});
        if (!adopted.isEmpty())
            document.add(paper::Paragraph{QStringLiteral("（%1）").arg(adopted), paper::ParagraphStyle::Body});
        document.add(paper::Signature{branch, each->adopted.isValid() ? each->adopted : context.snapshot.cutoff});
    }
}

} // namespace xf
