// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

namespace xf {

/// The pages of 公开承诺书汇编: the branch's pledge, then one page for each member with pledges, 按姓氏笔画为序.
/// `unit` stands before each title where several branches are bound together.
void addPledgePages(const PaperTask& task, paper::Document& document, const QString& unit = {});

} // namespace xf
