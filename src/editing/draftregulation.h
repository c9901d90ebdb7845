// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// 成果转化: drafts the regulation that a research suggestion becomes and links the suggestion to it, as one undoable
/// action on `day` (DOMAIN.md §2, row 5). Title and text are the suggestion's words, whoever is responsible for the
/// research is so for the draft, and the suggestion counts as adopted on that day. The regulation's id.
Result<Id> draftRegulation(Id suggestion, QDate day, Editor& editor);

} // namespace xf
