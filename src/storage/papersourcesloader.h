// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papersources.h"
#include "recordstore.h"

#include <functional>

namespace xf {

/// Where the state of a quarter comes from, for a caller that keeps what it has read.
using SnapshotSource = std::function<Result<CampaignSnapshot>(Quarter)>;

/// Reads what the papers of a period are written from. `today` decides where a running period is cut;
/// `earlierQuarters` is how far the paper looks back. What the sources ask for later they ask of `records`.
/// Without `snapshotOf` every quarter is read from the file.
[[nodiscard]] Result<PaperSources> loadPaperSources(BranchFile& file, const RecordStore& records, const Period& period,
                                                    QDate today, int earlierQuarters,
                                                    const SnapshotSource& snapshotOf = {});

} // namespace xf
