// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

/// Who writes which paper: the functions that papers() lists, each in the file of its paper.
namespace xf {

Result<void> writeSummary(const PaperTask& task, paper::Document& document);
Result<void> writeSummaryCorrections(const PaperTask& task, paper::Document& document);
Result<void> writeComparison(const PaperTask& task, paper::Document& document);
Result<void> writeMemberCard(const PaperTask& task, paper::Document& document);
Result<void> writePlanBooklet(const PaperTask& task, paper::Document& document);
Result<void> writePledgeBooklet(const PaperTask& task, paper::Document& document);
Result<void> writePledgeSheet(const PaperTask& task, paper::Document& document);
Result<void> writePledgeNotice(const PaperTask& task, paper::Document& document);
Result<void> writePlaqueRoll(const PaperTask& task, paper::Document& document);
Result<void> writeCommendationNotice(const PaperTask& task, paper::Document& document);
Result<void> writeRegulationBooklet(const PaperTask& task, paper::Document& document);
Result<void> writeMeetingRecord(const PaperTask& task, paper::Document& document);
Result<void> writeHouseholdCard(const PaperTask& task, paper::Document& document);
Result<void> writeContestRanking(const PaperTask& task, paper::Document& document);
Result<void> writeBlindCovers(const PaperTask& task, paper::Document& document);
Result<void> writeJournal(const PaperTask& task, paper::Document& document);
Result<void> writeYearBook(const PaperTask& task, paper::Document& document);
Result<void> writeOpenItems(const PaperTask& task, paper::Document& document);
Result<void> writeBallot(const PaperTask& task, paper::Document& document);

/// The year's implementation plans, a page or more each.
void addPlans(const PaperContext& context, paper::Document& document);

/// Everybody in the branch on the cut-off day, 按姓氏笔画为序.
std::vector<Id> currentMembers(const PaperTask& task);
/// Those of them who have pledged something for the year.
std::vector<Id> membersWithPledges(const PaperTask& task);

/// The year's meetings, contests and issues in the order of their recording; households by their heads' names.
std::vector<Id> meetingsOfYear(const PaperTask& task);
std::vector<Id> contestsOfYear(const PaperTask& task);
std::vector<Id> journalsOfYear(const PaperTask& task);
std::vector<Id> householdsOfYear(const PaperTask& task);

/// Adds a text of many lines, a paragraph each.
void addText(paper::Document& document, const QString& text, paper::ParagraphStyle style = paper::ParagraphStyle::Body);

} // namespace xf
