// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// Drafts of `year` from last year's records of an activity: own fields only, dates moved by one year; steps, progress,
/// evidence and other rows stay behind. Records whose title is there already are left out.
[[nodiscard]] Result<std::vector<RowChange>> copiesFromLastYear(const Kind& kind, int year, const RecordStore& records);

/// Takes last year's records of an activity over into `year` so, as one undoable action. Tells how many.
Result<int> duplicateFromLastYear(const Kind& kind, int year, Editor& editor);

} // namespace xf
