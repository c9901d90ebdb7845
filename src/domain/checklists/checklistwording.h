// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklistitem.h"

namespace xf {

/// An item's wording on a day: the latest that holds from that day or earlier. Without one the item's own label.
ChecklistItem wordingOn(const std::vector<ChecklistItem>& all, const Choice& item, QDate day);

/// Its sub-points, one each (in the wording they are separated by ；).
QStringList subPoints(const ChecklistItem& wording);

} // namespace xf
