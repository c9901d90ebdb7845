// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/learningtable.h"

#include <algorithm>
#include <tuple>

namespace xf {

std::vector<LearningLine> learningTable(const std::vector<std::shared_ptr<const RoleModel>>& models,
                                        const std::vector<std::shared_ptr<const Learning>>& entries, int year,
                                        Id member)
{
    std::vector<LearningLine> lines;
    for (const auto& entry : entries) {
        const auto model =
            std::find_if(models.begin(), models.end(), [&](const auto& each) { return each->id == entry->parent; });
        if (model == models.end())
            continue;
        const LearningLine line{entry, *model};
        const int ofYear = entry->date.isValid() ? entry->date.year() : (*model)->year;
        if ((year == 0 || ofYear == year) && (member == 0 || line.names(member)))
            lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const LearningLine& a, const LearningLine& b) {
        return std::tie(a.entry->date, a.entry->id) < std::tie(b.entry->date, b.entry->id);
    });
    return lines;
}

std::vector<Id> membersWithoutLearning(const std::vector<Member>& members, const std::vector<LearningLine>& lines)
{
    std::vector<Id> without;
    for (const Member& each : members) {
        if (std::none_of(lines.begin(), lines.end(),
                         [&](const LearningLine& line) { return line.entry->member == each.id; }))
            without.push_back(each.id);
    }
    return without;
}

} // namespace xf
