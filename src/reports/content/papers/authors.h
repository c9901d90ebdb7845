// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

/// Who writes which paper: the functions that papers() lists, each in the file of its paper.
namespace xf {

Result<void> writeQuarterlySummary(const PaperTask& task, paper::Document& document);
Result<void> writeMemberCard(const PaperTask& task, paper::Document& document);
Result<void> writePlanBooklet(const PaperTask& task, paper::Document& document);
Result<void> writePledgeBooklet(const PaperTask& task, paper::Document& document);
Result<void> writePledgeSheet(const PaperTask& task, paper::Document& document);
Result<void> writePledgeNotice(const PaperTask& task, paper::Document& document);
Result<void> writePlaqueRoll(const PaperTask& task, paper::Document& document);
Result<void> writeCommendationNotice(const PaperTask& task, paper::Document& document);
Result<void> writeRegulationBooklet(const PaperTask& task, paper::Document& document);

/// Everybody in the branch on the cut-off day, 按姓氏笔画为序.
std::vector<Id> currentMembers(const PaperTask& task);
/// Those of them who have pledged something for the year.
std::vector<Id> membersWithPledges(const PaperTask& task);

/// Adds a text of many lines, a paragraph each.
void addText(paper::Document& document, const QString& text, paper::ParagraphStyle style = paper::ParagraphStyle::Body);

} // namespace xf
