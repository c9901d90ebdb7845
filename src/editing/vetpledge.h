// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "life/vetting.h"

namespace xf {

/// Records one round of 审诺 together with the step of the chain that it is, as one undoable action.
/// `round` names its pledge as parent.
Result<void> recordVetting(const Vetting& round, Editor& editor);

/// Rounds of 审诺 together with the steps that they are, for removing them as one action: the steps first.
Result<std::vector<Id>> withTheirSteps(const std::vector<Id>& rounds, const Editor& editor);

/// A returned pledge is handed in again: the chain's step for that, once more.
Result<void> resubmitPledge(Id pledge, QDate date, Editor& editor);

} // namespace xf
