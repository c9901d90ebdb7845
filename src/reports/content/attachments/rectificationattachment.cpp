// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"

#include "rules/meetingrules.h"
#include "rules/rectificationrules.h"

#include <algorithm>
#include <functional>

namespace xf {

namespace {

QString stateWord(RectificationState state)
{
    switch (state) {
    case RectificationState::Open:
        return QStringLiteral("整改中");
    case RectificationState::Late:
        return QStringLiteral("逾期");
    case RectificationState::Closed:
        return QStringLiteral("已销号");
    }
    return {};
}

/// Its number in the table; 0 if it is not in it.
int numberOf(const std::vector<RectificationItem>& items, const std::function<bool(const Rectification&)>& fits)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const RectificationItem& each) { return fits(*each.row); });
    return found == items.end() ? 0 : static_cast<int>(found - items.begin()) + 1;
}

/// 回头看 by the cut-off: its day and what was found, and where the problem went if it came back.
QString lookBackWords(const PaperContext& context, const Rectification& row,
                      const std::vector<RectificationItem>& items)
{
    if (!row.lookedback.isValid() || row.lookedback > context.snapshot.cutoff)
        return {};
    const int again = numberOf(items, [&](const Rectification& each) { return row.id && each.relists == row.id; });
    return prose::joined({context.day(row.lookedback), context.choice(rectificationKind(), u"lasting", row.lasting),
                          again ? QStringLiteral("重新列入第%1项").arg(again) : QString()});
}

/// The problem, and that it is on a list not for the first time.
QString problemWords(const Rectification& row, const std::vector<RectificationItem>& items)
{
    QString problem = cellWords(row.problem);
    if (!row.relists)
        return problem;
    const int before = numberOf(items, [&](const Rectification& each) { return each.id == row.relists; });
    return problem + (before ? QStringLiteral("（第%1项反弹，重新列入）").arg(before)
                             : QStringLiteral("（以前整改后反弹，重新列入）"));
}

} // namespace

Attachment rectificationAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("问题内容"), 5},
                     {QStringLiteral("责任主体"), 0, paper::wordColumnMm, Align::Centre},
                     {QStringLiteral("整改标准"), 3.4},
                     {QStringLiteral("整改措施"), 4},
                     {QStringLiteral("整改时限"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("状态"), 0, paper::stateColumnMm, Align::Centre},
                     {QStringLiteral("销号日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("整改结果"), 3.4},
                     {QStringLiteral("回头看"), 3.2}};
    const auto items = rectificationItems(context.snapshot);
    for (const RectificationItem& each : items) {
        const bool isClosed = each.state == RectificationState::Closed;
        std::vector<paper::Cell> cells{qint64(table.rows.size()) + 1,
                                       problemWords(*each.row, items),
                                       tableName(context, each.row->responsible),
                                       cellWords(each.row->standard),
                                       cellWords(each.row->measure),
                                       context.dayCell(each.row->due),
                                       stateWord(each.state),
                                       context.dayCell(each.row->closed),
                                       isClosed ? cellWords(each.row->result) : QString(),
                                       lookBackWords(context, *each.row, items)};
        // A row of the list is kept with its meeting.
        addRow(table, std::move(cells), cellWords(each.row->problem), *each.meeting->kind, each.meeting->record->id);
    }
    return {5, QStringLiteral("整改清单"), paper::Orientation::Landscape, {table}, {}};
}

} // namespace xf
