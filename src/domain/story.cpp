// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace xf {

std::vector<int> yearsOf(const Story& story)
{
    std::set<int, std::greater<>> years;
    for (const StoryEntry& entry : story)
        years.insert(entry.date.year());
    return {years.begin(), years.end()};
}

Story storyIn(const Story& story, int year)
{
    if (year == 0)
        return story;
    Story found;
    std::copy_if(story.begin(), story.end(), std::back_inserter(found),
                 [year](const StoryEntry& entry) { return entry.date.year() == year; });
    return found;
}

} // namespace xf
