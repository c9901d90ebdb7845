// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/edition.h"
#include "document/document.h"
#include "papersources.h"

namespace xf {

/// A table of an activity's records with every field of its description and how each stands, as a paper of its edition.
[[nodiscard]] paper::Document activityList(const PaperSources& sources, const Kind& kind, Edition edition);
/// How many of an activity's records are closed on the cut-off day.
[[nodiscard]] int closedOf(const CampaignSnapshot& snapshot, const Kind& kind);

} // namespace xf
