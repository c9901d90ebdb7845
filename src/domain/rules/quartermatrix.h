// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <array>

namespace xf {

enum class CellState { Nothing, Underway, Done, Late };

/// One activity in one quarter, as of its last day (the cut-off for the running one): which records stood how.
struct MatrixCell {
    std::vector<Id> late;     ///< due before the day and not closed by it
    std::vector<Id> underway; ///< begun, not closed, not late
    std::vector<Id> done;     ///< closed within the quarter
    std::vector<Id> failed;   ///< closed within the quarter as not kept

    /// What the cell shows in one word: what needs attention first. Not kept is closed, too.
    [[nodiscard]] CellState state() const;
};

struct MatrixRow {
    const Kind* activity = nullptr;
    std::array<MatrixCell, 4> quarters;
};

/// The eight activities × the four quarters of the year; quarters after the cut-off are empty.
std::vector<MatrixRow> quarterMatrix(const CampaignSnapshot& snapshot);

} // namespace xf
