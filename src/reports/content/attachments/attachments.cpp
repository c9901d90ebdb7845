// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"

#include "content/papers/authors.h"
#include "content/prose.h"
#include "nameorder.h"
#include "rules/coverage.h"

namespace xf {

std::vector<Attachment> attachmentsOf(const PaperContext& context)
{
    return {progressAttachment(context),  pledgeAttachment(context),        fiveGoodsAttachment(context),
            fiveLeadsAttachment(context), rectificationAttachment(context), householdAttachment(context)};
}

void addAttachmentBody(paper::Document& document, const Attachment& attachment)
{
    addText(document, attachment.legend, paper::ParagraphStyle::Note);
    for (const paper::Table& table : attachment.tables)
        document.add(table);
    addText(document, attachment.notes.join(QLatin1Char('\n')), paper::ParagraphStyle::Note);
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

QString gradeCell(const PaperContext& context, const QString& grade)
{
    return grade.isEmpty() ? QStringLiteral("—") : context.grade(grade);
}

QString assessedNote(const PaperContext& context)
{
    const Quarter shown = assessedQuarter(context.snapshot);
    return shown == context.snapshot.quarter ? QString()
                                             : QStringLiteral("为%1评价情况；").arg(prose::quarterName(shown.number()));
}

QString cellWords(const QString& text)
{
    constexpr int cellLength = 60;
    return prose::shortened(text, cellLength);
}

} // namespace xf
