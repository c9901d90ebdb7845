// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papersources.h"
#include "recordstore.h"

namespace xf {

/// Reads what the papers of a period are written from. `today` decides where a running period is cut;
/// `earlierQuarters` is how far the paper looks back. What the sources ask for later they ask of `records`.
[[nodiscard]] Result<PaperSources> loadPaperSources(BranchFile& file, const RecordStore& records, const Period& period,
                                                    QDate today, int earlierQuarters);

} // namespace xf
