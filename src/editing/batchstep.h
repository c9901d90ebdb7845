// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "status.h"

namespace xf {

/// The records among these that have not taken a step yet, with this key, in the same order.
Result<std::vector<Id>> lackingStep(const std::vector<Id>& records, const QString& key, const Editor& editor);

/// Takes one dated step for many records at once (“定诺: 24 pledges at the meeting of 3 March”): one transaction, one
/// entry of the history, one undo. Records that have the step already are left as they are; how many took it.
Result<int> takeStep(const Step& step, const StepName& name, const std::vector<Id>& records, Editor& editor);

} // namespace xf
