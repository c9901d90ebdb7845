// SPDX-License-Identifier: GPL-3.0-or-later
// 未结事项清单: what the home page says is late, due and missing, as a paper: for the one who takes over, or for a
// meeting.
#include "content/attachments/attachments.h"
#include "content/papers/authors.h"
#include "content/prose.h"
#include "rules/overview.h"

namespace xf {

namespace {

using paper::Align;

constexpr int wholeFuture = 36'500; // days

paper::Table itemTable(const PaperContext& context, const std::vector<DueItem>& items)
{
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("时限"), 0, paper::dateColumnMm, Align::Centre},
                     {QStringLiteral("类别"), 2, 0, Align::Centre},
                     {QStringLiteral("事项"), 6},
                     {QStringLiteral("责任人"), 1.6, 0, Align::Centre}};
    for (const DueItem& each : items)
        table.rows.push_back({qint64(table.rows.size()) + 1, each.due, context.words.kind(*each.kind),
                              cellWords(each.title), tableName(context, each.responsible)});
    return table;
}

void addItems(const PaperContext& context, paper::Document& document, const QString& heading,
              const std::vector<DueItem>& items)
{
    document.addHeading(1, heading);
    if (items.empty())
        document.add(paper::Paragraph{QStringLiteral("无。")});
    else
        document.add(itemTable(context, items));
}

void addMissing(const PaperContext& context, paper::Document& document)
{
    const CampaignSnapshot& snapshot = context.snapshot;
    std::vector<Id> missing;
    for (const Member& each : membersWithoutPledge(snapshot))
        missing.push_back(each.id);
    document.addHeading(1, QStringLiteral("尚未公开承诺的党员"));
    document.add(paper::Paragraph{missing.empty() ? QStringLiteral("无。")
                                                  : QStringLiteral("共%1人：%2。")
                                                        .arg(missing.size())
                                                        .arg(context.names(missing).join(QStringLiteral("、")))});
    const Completion goods = fiveGoodsCompletion(snapshot, snapshot.quarter);
    const Completion leads = fiveLeadsCompletion(snapshot, snapshot.quarter);
    document.addHeading(1, QStringLiteral("对照检查填写情况"));
    document.add(paper::Paragraph{QStringLiteral("%1“五个好”已填写%2项，尚缺%3项；“五带头”已填写%4项，尚缺%5项。")
                                      .arg(prose::quarterName(snapshot.quarter.number()))
                                      .arg(goods.filled)
                                      .arg(goods.open())
                                      .arg(leads.filled)
                                      .arg(leads.open())});
}

} // namespace

Result<void> writeOpenItems(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const QString& branch = context.snapshot.branch.name;
    document.metadata.title = branch + QStringLiteral("未结事项清单");
    document.add(paper::Title{branch + QStringLiteral("\n未结事项清单")});
    document.add(
        paper::Paragraph{QStringLiteral("截至%1。所列为已有时限、尚未办结的活动记录，整改事项，阶段节点和走访。")
                             .arg(prose::fullDay(context.snapshot.cutoff)),
                         paper::ParagraphStyle::Note});
    addItems(context, document, QStringLiteral("逾期事项"), lateItems(context.snapshot));
    addItems(context, document, QStringLiteral("未到时限的事项"), dueSoon(context.snapshot, wholeFuture));
    addMissing(context, document);
    return {};
}

} // namespace xf
