// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "snapshot.h"
#include "story.h"

namespace xf {

/// A member's card: who it is, and what was pledged, done and said of it, day by day. `year` 0 tells all years.
/// An internal paper: names stand in full (DOMAIN.md §6, privacy).
paper::Document memberCard(const CampaignSnapshot& snapshot, const Member& member, const Story& story, int year);

} // namespace xf
