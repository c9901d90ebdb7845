// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordorder.h"

#include <algorithm>

namespace xf {

namespace {

std::optional<int> positionOf(const Kind& kind, const Record& record)
{
    const int position = kind.value(record, u"position").toInt();
    return position > 0 ? std::optional(position) : std::nullopt;
}

/// The committee's choices are described in the order of the posts.
std::optional<int> postOf(const Kind& kind, const Record& record)
{
    const Field* post = kind.field(u"post");
    const Choice* choice = post ? post->choice(post->get(record).toString()) : nullptr;
    return choice ? std::optional(static_cast<int>(choice - post->choices->data())) : std::nullopt;
}

} // namespace

bool standsBefore(const Kind& kind, const Record& a, const Record& b, NameOrder order, NameCustom custom)
{
    const QString left = kind.title(a);
    const QString right = kind.title(b);
    const NamePlace first{left, positionOf(kind, a), postOf(kind, a)};
    const NamePlace second{right, positionOf(kind, b), postOf(kind, b)};
    if (standsBefore(first, second, order, custom))
        return true;
    return !standsBefore(second, first, order, custom) && a.id < b.id;
}

} // namespace xf
