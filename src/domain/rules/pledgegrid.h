// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace xf {

/// One place of 逐一承诺: an owner's pledges that answer to one item of 五带头 or 五个好 (DOMAIN.md §2).
struct PledgeCell {
    enum class State {
        Missing,  ///< nobody has pledged anything here: missing by name
        Exempt,   ///< 免诺 is recorded
        Draft,    ///< proposed, not yet 定诺
        Underway, ///< 定诺 and open
        Late,     ///< open past its time
        Kept,
        NotKept,
    };
    QString item;
    State state = State::Missing;
    std::vector<Id> pledges;
};

/// The cells of one owner; member 0 is the branch.
struct PledgeRow {
    Id owner = 0;
    std::vector<PledgeCell> cells;
};

/// Who stands on a list, and the pledges that put them there (none: there is no pledge at all).
struct PledgeGap {
    Id owner = 0;
    std::vector<Id> pledges;
};

/// The pledges of the snapshot's year by owner and item, and who still lacks what, by name. The branch comes first.
struct PledgeGrid {
    PledgeRow branch;               ///< 五个好
    std::vector<PledgeRow> members; ///< 五带头, in the snapshot's order
    std::vector<PledgeGap> noPledge;
    std::vector<PledgeGap> noReview;      ///< pledged, but the review (审诺) has not been passed
    std::vector<PledgeGap> noPublication; ///< 定诺, but not published (公诺)
    int places = 0;
    int filled = 0; ///< with a pledge that passed 定诺, or exempt

    [[nodiscard]] const PledgeRow* row(Id owner) const;
};

PledgeGrid pledgeGrid(const CampaignSnapshot& snapshot);

} // namespace xf
