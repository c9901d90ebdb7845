// SPDX-License-Identifier: GPL-3.0-or-later
// 未结事项清单: what the home page says is late, due and missing, as a paper: for the one who takes over, or for a
// meeting.
#include "content/attachments/attachments.h"
#include "content/factsheet.h"
#include "content/papers/authors.h"
#include "content/prose.h"
#include "content/summary/activityprose.h"

#include "activities/highlight.h"
#include "activities/household.h"
#include "activities/meeting.h"
#include "rules/overview.h"

#include <algorithm>

namespace xf {

namespace {

using paper::Align;

constexpr int wholeFuture = 36'500; // days

/// A record of the eight: what was promised or is to be done, in the words of its activity.
QString taskWords(const PaperContext& context, const Dossier& dossier)
{
    const auto& proses = activityProses();
    const auto activity = std::find_if(proses.begin(), proses.end(),
                                       [&](const ActivityProse* each) { return &each->kind == dossier.kind; });
    if (activity == proses.end() || !(*activity)->matter)
        return prose::clause(dossier.activity().title);
    return (*activity)->matter(context, dossier);
}

template <class Row>
const Row* rowOf(const Dossier& dossier, const Kind& kind, const QString& text, QString Row::*words, QDate due)
{
    for (const Row* each : dossier.rows<Row>(kind)) {
        if (each->*words == text && each->due == due)
            return each;
    }
    return nullptr;
}

QString rectificationWords(const PaperContext&, const Dossier& dossier, const DueItem& item)
{
    const auto* row = rowOf(dossier, rectificationKind(), item.title, &Rectification::problem, item.due);
    const QString measure = row ? prose::clause(row->measure) : QString();
    return prose::joined({QStringLiteral("整改“%1”").arg(prose::clause(item.title)),
                          measure.isEmpty() ? QString() : QStringLiteral("措施：%1").arg(measure)},
                         QStringLiteral("；"));
}

QString milestoneWords(const PaperContext&, const Dossier& dossier, const DueItem& item)
{
    return QStringLiteral("%1：%2").arg(prose::quoted(dossier.activity().title), prose::clause(item.title));
}

QString visitWords(const PaperContext&, const Dossier& dossier, const DueItem&)
{
    return QStringLiteral("入户走访：%1").arg(prose::clause(dossier.activity().title));
}

/// What the rows of an activity say; the activities themselves say it in their own words.
using RowWords = QString (*)(const PaperContext&, const Dossier&, const DueItem&);
RowWords rowWords(const Kind& kind)
{
    static const std::vector<std::pair<const Kind*, RowWords>> all{
        {&rectificationKind(), rectificationWords}, {&milestoneKind(), milestoneWords}, {&visitKind(), visitWords}};
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.first == &kind; });
    return found == all.end() ? nullptr : found->second;
}

paper::Table itemTable(const PaperContext& context, const std::vector<DueItem>& items)
{
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("时限"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("类别"), 0, paper::itemColumnMm, Align::Centre},
                     {QStringLiteral("承诺或要办的事"), 6},
                     {QStringLiteral("下一步"), 0, paper::wordColumnMm, Align::Centre},
                     {QStringLiteral("责任人"), 0, paper::wordColumnMm, Align::Centre}};
    for (const DueItem& each : items) {
        const Dossier& dossier = dossierOf(context, *each.owner, each.record);
        const RowWords words = rowWords(*each.kind);
        table.rows.push_back({qint64(table.rows.size()) + 1, context.dayCell(each.due), context.words.kind(*each.kind),
                              words ? words(context, dossier, each) : taskWords(context, dossier),
                              words ? QString() : nextStep(context, dossier), tableName(context, each.responsible)});
    }
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

/// “五个好”已填写5项，尚缺2项.
QString filledWords(const QString& list, const Completion& completion)
{
    const QString filled =
        completion.filled == 0 ? QStringLiteral("尚未填写") : QStringLiteral("已填写%1项").arg(completion.filled);
    return prose::joined(
        {list + filled, completion.open() == 0 ? QString() : QStringLiteral("尚缺%1项").arg(completion.open())});
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
    document.add(paper::Paragraph{QStringLiteral("%1%2；%3。")
                                      .arg(prose::quarterName(snapshot.quarter.number()),
                                           filledWords(QStringLiteral("“五个好”"), goods),
                                           filledWords(QStringLiteral("“五带头”"), leads))});
}

} // namespace

Result<void> writeOpenItems(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const QString& branch = context.snapshot.branch.name;
    document.metadata.title = branch + QStringLiteral("未结事项清单");
    document.add(paper::Title{branch + QStringLiteral("\n未结事项清单")});
    document.add(
        paper::Paragraph{QStringLiteral("截至%1。所列为已有时限、尚未办结的活动记录、整改事项、阶段节点和走访。")
                             .arg(prose::fullDay(context.snapshot.cutoff)),
                         paper::ParagraphStyle::Note});
    addItems(context, document, QStringLiteral("逾期事项"), lateItems(context.snapshot));
    addItems(context, document, QStringLiteral("未到时限的事项"), dueSoon(context.snapshot, wholeFuture));
    addMissing(context, document);
    return {};
}

} // namespace xf
