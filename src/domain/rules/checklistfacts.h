// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace xf {

/// For which item of 五带头 and of 五个好 the records of a kind speak (DOMAIN.md §3: 读书心得 → 带头学习提高,
/// 帮扶 → 带头服务群众). A kind that has an item of its own, as a pledge has, speaks for that one.
struct FactSource {
    const char* kind;
    const char* lead;
    const char* good;
};
const std::vector<FactSource>& factSources();

/// A dated fact of the quarter that speaks for an item: of a member, or of the branch (member 0).
struct ChecklistFact {
    Id member = 0;
    QString item;
    QDate date;
    QString text; ///< “7月12日，…”, as a paper prints it
    Id record = 0;
};

/// Everything dated in the snapshot's quarter that speaks for an item, earliest first. Only offered: the user confirms.
std::vector<ChecklistFact> checklistFacts(const CampaignSnapshot& snapshot);

} // namespace xf
