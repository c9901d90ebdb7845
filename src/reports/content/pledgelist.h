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
/// What is promised: the pledge's text, or its title where it has none.
QString pledgeMatter(const Dossier& dossier);
/// 不少于12次, as the changes up to the cut-off left it; the goal in words where no figure is set.
QString pledgeGoal(const PaperContext& context, const Dossier& dossier);
/// The same as on the day of a status.
QString pledgeGoal(const PaperContext& context, const Dossier& dossier, const Status& status);
/// Null where no pledge has this id.
const Dossier* pledgeWithId(const PaperContext& context, Id record);
/// A pledge or regulation as a text names it: 承诺“走访农户”, 《限时办结制度》; another record by its name, none by
/// nothing.
QString recordCalled(const PaperContext& context, Id record);
/// （6月26日变更） behind a matter whose goal or time was changed since it was promised; else nothing.
QString changeMark(const PaperContext& context, const Dossier& dossier);
/// Until when; 长期 where no day is set.
paper::Cell dueCell(const PaperContext& context, QDate due);
/// What was changed of these pledges since they were made: 6月12日，“…”完成时限由6月30日变更为9月30日（…）.
QStringList pledgeChanges(const PaperContext& context, const std::vector<const Dossier*>& pledges);
/// The same as a note under a list of pledges; none where nothing was changed.
QStringList changeNotes(const PaperContext& context, const std::vector<const Dossier*>& pledges);
/// How a pledge that counts stood on the day of its 定诺: what was promised, whatever was changed since.
Status asPledged(const PaperContext& context, const Dossier& dossier);

/// 已销号, 践诺中, 未定诺, 免诺 …: how a pledge stands, in one word.
QString pledgeStateWord(const Dossier& dossier);

} // namespace xf
