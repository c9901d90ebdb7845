// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace xf {

/// Whether a record is a pledge that its owner need not make (免诺): it is neither counted nor waited for.
[[nodiscard]] bool isExempt(const Dossier& dossier);

/// 逐一承诺: every member × 五带头 and the branch × 五个好 (DOMAIN.md §2). An empty cell is missing by name.
struct PledgeCoverage {
    struct Missing {
        Id member = 0;     ///< 0: the branch
        QStringList items; ///< keys without a pledge
    };
    int expected = 0;
    int covered = 0;
    std::vector<Id> exempt;       ///< members whose exemption is recorded for everything
    std::vector<Id> withoutAny;   ///< members without a single pledge
    std::vector<Missing> missing; ///< the branch first, then members in the snapshot's order
};

/// Coverage by the pledges of the quarter's year that have passed 定诺.
PledgeCoverage pledgeCoverage(const CampaignSnapshot& snapshot);

/// Who and what a checklist of the quarter still lacks: a 自评 grade is what makes a cell answered.
struct ChecklistCoverage {
    int expected = 0;
    int answered = 0;
    std::vector<PledgeCoverage::Missing> missing;
};

/// The quarter whose checklists a paper tells of: its own, or the one before where half a year or a year is told of
/// and the quarter that runs has no answers yet.
Quarter assessedQuarter(const CampaignSnapshot& snapshot);
ChecklistCoverage goodsCoverage(const CampaignSnapshot& snapshot);
ChecklistCoverage leadsCoverage(const CampaignSnapshot& snapshot);

} // namespace xf
