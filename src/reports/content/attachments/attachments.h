// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/summarycontext.h"

namespace xf {

/// One 附件 of the summary.
struct Attachment {
    int number = 0;
    QString title;
    paper::Orientation orientation = paper::Orientation::Landscape;
    std::vector<paper::Table> tables;
    QStringList notes;
};

/// The six attachments in order (DOMAIN.md §5).
std::vector<Attachment> attachmentsOf(const SummaryContext& context);

Attachment progressAttachment(const SummaryContext& context);
Attachment pledgeAttachment(const SummaryContext& context);
Attachment fiveGoodsAttachment(const SummaryContext& context);
Attachment fiveLeadsAttachment(const SummaryContext& context);
Attachment rectificationAttachment(const SummaryContext& context);
Attachment householdAttachment(const SummaryContext& context);

/// 推进中, 已办结, 逾期 …: how a record stands, in one word.
QString statusWord(const Status& status);
/// A person's name as a table prints it: two characters get one space between.
QString tableName(const SummaryContext& context, Id member);
/// A long text shortened to fit a table cell.
QString cellWords(const QString& text);

} // namespace xf
