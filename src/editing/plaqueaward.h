// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// How many plaques changed hands.
struct PlaqueAward {
    int awarded = 0;
    int withdrawn = 0;
    Id first = 0; ///< of the plaques handed over
};

/// Hands a plaque to each of the year's commended members and takes those of earlier years back, as one action on
/// `day` (rules/plaqueround.h). Does nothing if nobody is waiting for one.
Result<PlaqueAward> awardPlaques(Editor& editor, int year, QDate day);

} // namespace xf
