// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

namespace xf {

/// The year's 调查研究 in the year book: the reports, what became of their suggestions, the contests.
Result<void> addResearchPages(const PaperTask& task, paper::Document& document);

/// The year's 读书活动 in the year book: the themed campaigns, the notes, the exchanges, the issues of the journal.
void addReadingPages(const PaperContext& context, paper::Document& document);

} // namespace xf
