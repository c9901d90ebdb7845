// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

namespace xf {

struct AidMeasure;
struct FiveLeads;

/// One 附件 of the summary.
struct Attachment {
    int number = 0;
    QString title;
    paper::Orientation orientation = paper::Orientation::Landscape;
    std::vector<paper::Table> tables;
    QStringList notes;
    QString legend = {}; ///< how the cells are to be read: it stands before the tables
};

/// Adds an attachment's legend, tables and notes, which stand below its title.
void addAttachmentBody(paper::Document& document, const Attachment& attachment);

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
/// A grade of a checklist; — where nobody gave one yet.
QString gradeCell(const PaperContext& context, const QString& grade);
/// The four voices about a member in the order of gradesLegend(): 好/较好/好/—; one — where there is no answer.
QString gradesCell(const PaperContext& context, const FiveLeads* answer);
QString gradesLegend();
/// Which quarter a checklist's table shows, where it is not the one that runs.
QString assessedNote(const PaperContext& context);
/// 产业帮扶, 智力帮扶, 其他帮扶: a measure's kind where nothing else tells what it is.
QString aidWord(const PaperContext& context, const AidMeasure& measure);
/// A long text shortened to fit a table cell.
QString cellWords(const QString& text);

} // namespace xf
