// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"

#include "activities/pledge.h"
#include "rules/overview.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

QString part(const QString& word, int count)
{
    return count == 0 ? QString() : QStringLiteral("%1%2").arg(word).arg(count);
}

QString cellWord(const OverviewCell& cell)
{
    return prose::joined({part(QStringLiteral("办结"), cell.kept), part(QStringLiteral("推进"), cell.underway),
                          part(QStringLiteral("未启动"), cell.planned), part(QStringLiteral("未兑现"), cell.failed),
                          part(QStringLiteral("其中逾期"), cell.late)},
                         QStringLiteral("、"));
}

paper::Table matrixTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("各季度进展");
    table.columns = {{QStringLiteral("活动"), 0, 25}}; // 民主生活会, in the type of a small table
    // A coming quarter says one thing, a busy one five: each column is as wide as what it says.
    constexpr double narrowest = 6;
    for (int number = 1; number <= 4; ++number)
        table.columns.push_back({prose::quarterName(number), narrowest, 0, paper::Align::Centre});
    for (const OverviewRow& row : overview(context.snapshot)) {
        std::vector<paper::Cell> cells{context.words.kind(*row.activity)};
        for (int number = 1; number <= 4; ++number) {
            const OverviewCell& cell = row.quarters.at(number - 1);
            // What is under way now stands in this quarter's cell: a coming one can only say what falls due in it.
            const bool isComing = Quarter(context.year(), number).firstDay() > context.snapshot.cutoff;
            const QString word = isComing ? part(QStringLiteral("到期"), cell.due) : cellWord(cell);
            paper::Column& column = table.columns.at(size_t(number));
            column.weight = std::max(column.weight, double(word.size()));
            cells.emplace_back(word.isEmpty() ? QStringLiteral("—") : word);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

const Progress* latestEntry(const Life& life)
{
    const Progress* latest = nullptr;
    for (const Progress& each : life.progress) {
        if (!latest || std::tie(each.date, each.id) > std::tie(latest->date, latest->id))
            latest = &each;
    }
    return latest;
}

std::vector<paper::Cell> recordRow(const PaperContext& context, qint64 number, const Dossier& dossier)
{
    const Progress* latest = latestEntry(dossier.life);
    const QString words = latest ? cellWords(latest->text) : QString();
    const QString progress = words.isEmpty() ? QString() : prose::joined({context.day(latest->date), words});
    const QString step = dossier.status.lastStep;
    const QString ending = endingOf(context, dossier);
    return {number,
            context.words.kind(*dossier.kind),
            prose::clause(dossier.activity().title) +
                (ending.isEmpty() ? QString() : QStringLiteral("（%1）").arg(ending)),
            tableName(context, dossier.activity().responsible),
            context.dayCell(dossier.status.due),
            step.isEmpty() ? QString() : context.stepName(*dossier.kind, step),
            statusWord(dossier.status),
            context.dayCell(dossier.status.closed),
            progress};
}

/// Pledges have a ledger of their own; here they are one line.
std::vector<paper::Cell> pledgeRow(const PaperContext& context, qint64 number)
{
    const ActivityFigures& figures = context.figures.of(pledgeKind());
    OverviewCell states;
    states.planned = figures.planned;
    states.underway = figures.underway;
    states.kept = figures.doneCumulative;
    states.failed = figures.failedCumulative;
    states.late = figures.late;
    return {number,
            context.words.kind(pledgeKind()),
            QStringLiteral("公开承诺共%1项，详见承诺践诺台账").arg(figures.total()),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            prose::joined(
                {cellWord(states), QStringLiteral("累计兑现率%1").arg(rateText(context.figures.fulfilment.cumulative))},
                QStringLiteral("；"))};
}

paper::Table recordsTable(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.caption = QStringLiteral("各项进度");
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("活动"), 0, paper::itemColumnMm},
                     {QStringLiteral("事项"), 6},
                     {QStringLiteral("责任人"), 0, paper::wordColumnMm, Align::Centre},
                     {QStringLiteral("时限"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("环节"), 0, paper::wordColumnMm, Align::Centre},
                     {QStringLiteral("状态"), 0, paper::stateColumnMm, Align::Centre},
                     {QStringLiteral("办结日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("最近进展"), 5}};
    for (const Kind* activity : activityKinds()) {
        if (activity == &pledgeKind()) {
            if (context.figures.of(pledgeKind()).total() > 0)
                table.rows.push_back(pledgeRow(context, 1));
            continue;
        }
        std::vector<const Dossier*> dossiers;
        for (const Dossier& each : context.snapshot.of(*activity)) {
            if (belongsToYear(context.snapshot, each))
                dossiers.push_back(&each);
        }
        const auto rank = [](const Dossier* each) {
            return std::tuple(!each->status.due.isValid(), each->status.due, each->record->id);
        };
        std::sort(dossiers.begin(), dossiers.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); });
        for (const Dossier* each : dossiers)
            addRow(table, recordRow(context, qint64(table.rows.size()) + 1, *each), each->activity().title, *activity,
                   each->record->id);
    }
    return table;
}

} // namespace

Attachment progressAttachment(const PaperContext& context)
{
    return {1,
            QStringLiteral("“八个一”活动进度表"),
            paper::Orientation::Landscape,
            {matrixTable(context), recordsTable(context)},
            {}};
}

} // namespace xf
