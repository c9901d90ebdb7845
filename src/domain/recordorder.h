// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "nameorder.h"

namespace xf {

/// Whether record `a` stands before `b` of the same kind: by its title as a name, its hand-set position and its post
/// where the kind has such fields (DOMAIN.md §6, names). Equal names keep the order of their ids.
bool standsBefore(const Kind& kind, const Record& a, const Record& b, NameOrder order, NameCustom custom);

} // namespace xf
