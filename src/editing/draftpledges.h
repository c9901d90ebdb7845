// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// What drafted pledges have in common, and the items of 五带头 or 五个好 that each answers.
struct PledgeDraft {
    Id owner = 0; ///< a member; 0 for the branch
    QString ownerName;
    int year = 0;
    std::vector<std::pair<QString, QString>> items; ///< key and title of each item
};

/// Drafts one pledge an item as one undoable action: title, owner and item are filled in, the plan's item for pledges
/// where the year's plan has just one. Their ids.
Result<std::vector<Id>> draftPledges(const PledgeDraft& draft, Editor& editor);

} // namespace xf
