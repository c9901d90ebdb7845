// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/reading.h"
#include "snapshot.h"

namespace xf {

/// What one member has done for a themed reading campaign (专题读书活动).
struct CampaignNote {
    enum class State {
        Missing, ///< no note is recorded
        Begun,   ///< a note is recorded, but nothing is written
        Written, ///< it has a text, or was told to others (its steps say that it is done)
    };
    Id member = 0;
    const Dossier* note = nullptr; ///< null while missing
    State state = State::Missing;
};

/// Who of these members has written for the campaign: those still to write first, each group in the members' order;
/// a member with several notes has a line for each. Notes of people outside the list are left out.
std::vector<CampaignNote> campaignNotes(Id campaign, const std::vector<Member>& members,
                                        const std::vector<Dossier>& notes);

} // namespace xf
