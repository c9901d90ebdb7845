// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

namespace xf {

/// Whether the branch pledged it, not one of its members.
bool isBranchPledge(const Dossier& dossier);
/// All pledges that concern the year: the branch's first, then members' 按姓氏笔画为序; of one owner by item, then by
/// due date.
std::vector<const Dossier*> pledgesInOrder(const PaperContext& context);
/// What one member (0: the branch) has pledged for the year: past 定诺 by the cut-off, by item.
std::vector<const Dossier*> pledgesOf(const PaperContext& context, Id owner);
/// 不少于12次, as the changes up to the cut-off left it; the goal in words where no figure is set.
QString pledgeGoal(const PaperContext& context, const Dossier& dossier);

} // namespace xf
