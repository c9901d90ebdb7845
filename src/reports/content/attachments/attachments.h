// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

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
std::vector<Attachment> attachmentsOf(const PaperContext& context);

Attachment progressAttachment(const PaperContext& context);
Attachment pledgeAttachment(const PaperContext& context);
Attachment fiveGoodsAttachment(const PaperContext& context);
Attachment fiveLeadsAttachment(const PaperContext& context);
Attachment rectificationAttachment(const PaperContext& context);
Attachment householdAttachment(const PaperContext& context);

/// 推进中, 已办结, 逾期 …: how a record stands, in one word.
QString statusWord(const Status& status);
/// A person's name as a table prints it: two characters get one space between.
QString tableName(const PaperContext& context, Id member);
/// A long text shortened to fit a table cell.
QString cellWords(const QString& text);

} // namespace xf
