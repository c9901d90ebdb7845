// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/discretion.h"
#include "content/papers/paper.h"

namespace xf {

/// How the pages are written in the book that binds them.
struct PledgePages {
    QString unit; ///< stands before each title where several branches are bound together
    Discretion::Members names = Discretion::Members::Named; ///< what becomes of members' names
};

/// The pages of 公开承诺书汇编: the branch's pledge, then one page for each member with pledges, 按姓氏笔画为序.
void addPledgePages(const PaperTask& task, paper::Document& document, const PledgePages& pages = {});

} // namespace xf
