// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/finalised.h"
#include "editor.h"
#include "quarter.h"

namespace xf {

/// 定稿: keeps the editions of a quarter's summary as printed, as one action. Refused with a sentence while the quarter
/// still runs, and if it is finalised already.
Result<void> finalise(Editor& editor, Quarter quarter, QDate day, const std::vector<PrintedEdition>& editions);
/// Whether finalise() may keep the quarter on that day; the sentence if not.
Result<void> mayFinalise(const RecordStore& records, Quarter quarter, QDate day);
/// 撤销定稿: from here on the summary follows the records again. Undo brings the kept paper back.
Result<void> takeBackFinalisation(Editor& editor, Quarter quarter);

} // namespace xf
