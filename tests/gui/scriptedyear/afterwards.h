// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretary.h"

namespace xf {

/// The year as a whole: the calendar as a file, and one member's story as a card.
void lookBackOnTheYear(Secretary& secretary, const QString& folder);
/// The change of year, and its undo.
void beginTheNextYear(Secretary& secretary);
/// 彻底清除 of the household: it is gone from the records, the history and the file.
void clearTheHousehold(Secretary& secretary, const QString& file);

} // namespace xf
