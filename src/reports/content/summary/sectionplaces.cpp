// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/sectionplaces.h"

namespace xf {

std::optional<size_t> blockOf(const paper::Document& paper, const SummarySection& section)
{
    if (section.level == 0)
        return 0;
    for (size_t block = 0; block < paper.blocks.size(); ++block) {
        const auto* heading = std::get_if<paper::Heading>(&paper.blocks[block]);
        if (heading && heading->level == section.level && heading->text == section.heading)
            return block;
    }
    return std::nullopt;
}

} // namespace xf
