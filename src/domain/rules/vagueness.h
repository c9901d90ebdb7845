// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/pledge.h"

namespace xf {

/// Why a pledge may be too vague to be held against (DOMAIN.md §1: vague pledges that cannot be checked). Only hints:
/// they never keep anybody from anything.
enum class VagueHint {
    NoFigure,     ///< neither a target nor any figure in its words
    NoDate,       ///< no day by which it is to be kept
    LikeLastYear, ///< worded like one of the same owner's last year
};

/// `lastYear` are the pledges of the year before; only those of the same owner are compared.
std::vector<VagueHint> vagueHints(const Pledge& pledge, const std::vector<const Pledge*>& lastYear);

} // namespace xf
