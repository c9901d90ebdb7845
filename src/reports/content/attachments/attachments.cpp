// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"

#include "content/prose.h"
#include "nameorder.h"

namespace xf {

std::vector<Attachment> attachmentsOf(const PaperContext& context)
{
    return {progressAttachment(context),  pledgeAttachment(context),        fiveGoodsAttachment(context),
            fiveLeadsAttachment(context), rectificationAttachment(context), householdAttachment(context)};
}

QString statusWord(const Status& status)
{
    if (status.late)
        return QStringLiteral("逾期");
    switch (status.state) {
    case State::Planned:
        return QStringLiteral("未启动");
    case State::Underway:
        return QStringLiteral("推进中");
    case State::Done:
        return QStringLiteral("已办结");
    case State::Failed:
        return QStringLiteral("未兑现");
    }
    return {};
}

QString tableName(const PaperContext& context, Id member)
{
    return spacedName(context.snapshot.nameOf(member)) + context.nameNote(member);
}

QString cellWords(const QString& text)
{
    constexpr int cellLength = 60;
    return prose::shortened(text, cellLength);
}

} // namespace xf
