// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"

#include "rules/meetingrules.h"
#include "rules/rectificationrules.h"

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

/// 回头看 by the cut-off: its day and what was found.
QString lookBackWords(const PaperContext& context, const Rectification& row)
{
    if (!row.lookedback.isValid() || row.lookedback > context.snapshot.cutoff)
        return {};
    return prose::joined({context.day(row.lookedback), context.choice(rectificationKind(), u"lasting", row.lasting)});
}

} // namespace

Attachment rectificationAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("问题内容"), 5},
                     {QStringLiteral("责任主体"), 1.8, 0, Align::Centre},
                     {QStringLiteral("整改标准"), 3.4},
                     {QStringLiteral("整改措施"), 4},
                     {QStringLiteral("整改时限"), 2, 0, Align::Centre},
                     {QStringLiteral("状态"), 1.6, 0, Align::Centre},
                     {QStringLiteral("销号日期"), 2, 0, Align::Centre},
                     {QStringLiteral("整改结果"), 3.4},
                     {QStringLiteral("回头看"), 2}};
    for (const RectificationItem& each : rectificationItems(context.snapshot)) {
        const bool isClosed = each.state == RectificationState::Closed;
        table.rows.push_back({qint64(table.rows.size()) + 1, cellWords(each.row->problem),
                              tableName(context, each.row->responsible), cellWords(each.row->standard),
                              cellWords(each.row->measure), context.day(each.row->due), stateWord(each.state),
                              context.day(each.row->closed), isClosed ? cellWords(each.row->result) : QString(),
                              lookBackWords(context, *each.row)});
    }
    return {5, QStringLiteral("整改清单"), paper::Orientation::Landscape, {table}, {}};
}

} // namespace xf
