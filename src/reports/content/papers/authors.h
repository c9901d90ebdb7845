// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

/// Who writes which paper: the functions that papers() lists, each in the file of its paper.
namespace xf {

Result<void> writeQuarterlySummary(const PaperTask& task, paper::Document& document);
Result<void> writeMemberCard(const PaperTask& task, paper::Document& document);

/// Everybody in the branch on the cut-off day, 按姓氏笔画为序.
std::vector<Id> currentMembers(const PaperTask& task);

} // namespace xf
