// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/rolemodel.h"
#include "branch/member.h"

namespace xf {

/// One line of the 比学赶超 table: who learns what from which role model, and what came of it (DOMAIN.md §2).
struct LearningLine {
    std::shared_ptr<const Learning> entry;
    std::shared_ptr<const RoleModel> model;
    /// The measure has led to a result, and it is known when.
    [[nodiscard]] bool isAchieved() const { return !entry->result.isEmpty() && entry->achieved.isValid(); }
    /// Whether a member stands in the line: as the one who learns, or as the one who is learnt from.
    [[nodiscard]] bool names(Id member) const { return entry->member == member || model->member == member; }
};

/// Entries with their role models: of one year (by the day of the entry, else of the role model; 0 for all) and
/// naming one member (0 for all); by day.
std::vector<LearningLine> learningTable(const std::vector<std::shared_ptr<const RoleModel>>& models,
                                        const std::vector<std::shared_ptr<const Learning>>& entries, int year,
                                        Id member);

/// Members who learn from nobody in these lines, in their order.
std::vector<Id> membersWithoutLearning(const std::vector<Member>& members, const std::vector<LearningLine>& lines);

} // namespace xf
