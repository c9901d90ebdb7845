// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/activityprose.h"

namespace xf {

/// Everything that happened to a record in the quarter, in the order of days; without words what is withheld.
std::vector<Happening> happeningsOf(const PaperContext& context, const ActivityProse& activity, const Dossier& dossier);

/// Day after day as one clause: 7月12日，…；8月3日，…。 At most `limit` of them, chosen by weight and
/// then the latest.
QString toldInOrder(const PaperContext& context, std::vector<Happening> happenings, int limit);

} // namespace xf
