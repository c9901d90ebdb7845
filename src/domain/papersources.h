// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/finalised.h"
#include "period.h"
#include "result.h"
#include "snapshot.h"
#include "story.h"

namespace xf {

/// All that a paper may be written from. The snapshots are plain values; what is too much to read beforehand is asked
/// for, and can be asked for while the branch file is open.
struct PaperSources {
    Period period;
    CampaignSnapshot snapshot; ///< as of the period's cut-off day
    /// Heads and family members of all households ever recorded, also of those that no snapshot holds any more: a text
    /// may still name them.
    QStringList households;
    std::vector<CampaignSnapshot> earlier; ///< as of the ends of the quarters before that day's, oldest first
    std::function<Result<Story>(Id member, const CampaignSnapshot& asOf)> story;
    /// The editions of the period's last quarter that are kept as printed (定稿); none while it is not finalised.
    std::vector<Finalised> finalised;
    /// The bytes of an evidence file or a kept paper by its checksum.
    std::function<Result<QByteArray>(const QString& sha256)> evidence;
};

} // namespace xf
