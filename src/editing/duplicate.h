// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// Takes last year's records of an activity over into `year`, as one undoable action: own fields only, dates moved by
/// one year; steps, progress, evidence and other rows stay behind. Records whose title is there already are left out.
/// Tells how many were taken over.
Result<int> duplicateFromLastYear(const Kind& kind, int year, Editor& editor);

} // namespace xf
