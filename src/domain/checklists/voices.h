// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// The voices of a checklist as they stand side by side, by field key: self, branch, leader, masses. They are never
/// blended (DOMAIN.md §3). 五个好 has no branch beside self: there the branch speaks for itself.
QStringList checklistVoices(const Kind& checklist);

} // namespace xf
