// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"
#include "story.h"

namespace xf {

/// A member's card of a page or two: who it is, what was pledged and what came of it, the marks of each quarter,
/// honours, reviews, aid and reading, and the rest as counts. `year` 0 tells all years, as far as the context's
/// snapshots and the story know them. An internal paper: names stand in full (DOMAIN.md §6, privacy).
paper::Document memberCard(const PaperContext& context, const Member& member, const Story& story, int year);

} // namespace xf
