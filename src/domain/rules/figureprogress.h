// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/highlight.h"
#include "status.h"

namespace xf {

/// base → target → now of a record that is measured by a figure (DOMAIN.md §2, 4: result with base and target).
struct FigureProgress {
    std::optional<double> base;
    std::optional<double> target; ///< as the latest change left it
    std::optional<double> now;    ///< of the newest progress entry that gives a figure
    QDate on;                     ///< the day of that entry

    /// The part of the way from base to target that is behind us: 0 at the base, 1 at the target, less or more
    /// beyond them; works for figures that are to rise and to fall. Nothing without both ends, or if they are equal.
    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] bool isEmpty() const { return !base && !target && !now; }
};

/// Entries and changes dated after the day are not seen.
FigureProgress figureProgress(const Highlight& highlight, const Life& life, QDate day);

enum class MilestoneState { Open, Late, Done };

/// Late: planned before the day and not reached by it.
MilestoneState milestoneState(const Milestone& milestone, QDate day);

} // namespace xf
