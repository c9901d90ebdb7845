// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

namespace xf {

/// The papers that an inspection looks for under an activity; with an empty key those about the branch as a whole.
/// Covers, blank ballots and the like are no proof of anything and belong nowhere.
[[nodiscard]] std::vector<const Paper*> papersAbout(const QString& activity);

} // namespace xf
