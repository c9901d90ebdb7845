// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/factrules.h"
#include "snapshot.h"

namespace xf {

/// A dated fact of the quarter that speaks for an item: of a member, or of the branch (member 0).
struct ChecklistFact {
    Id member = 0;
    QString item;
    QDate date;
    QString text; ///< “7月12日，…”, as a paper prints it
    Id record = 0;
};

/// Everything dated in the snapshot's quarter that speaks for an item by the rules, earliest first. Only offered: the
/// user confirms.
std::vector<ChecklistFact> checklistFacts(const CampaignSnapshot& snapshot, const FactRules& rules);

/// What stands as the fact of an answer: the facts confirmed for it, earliest first, then the words written beside
/// them.
QString factWords(const CampaignSnapshot& snapshot, Id answer, const QString& own);

} // namespace xf
