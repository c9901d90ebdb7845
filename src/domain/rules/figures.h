// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/fulfilment.h"

namespace xf {

/// What progress entries of a span add up to.
struct Effort {
    int entries = 0;
    qint64 people = 0;
    qint64 households = 0;
    Fen money = 0;

    void add(const Progress& entry);
    Effort& operator+=(const Effort& other);
};

/// One activity in figures: states on the cut-off day, and what happened in three spans (DOMAIN.md §5). “Quarter” is
/// the snapshot's span; the last quarter is told of quarters alone.
struct ActivityFigures {
    const Kind* activity = nullptr;
    int planned = 0;  ///< not begun
    int underway = 0; ///< begun and not closed, late ones included
    int late = 0;     ///< due before the cut-off and not closed by it, begun or not
    int doneQuarter = 0;
    int doneCumulative = 0;
    int doneLastQuarter = 0; ///< as of the last quarter's own last day
    int failedQuarter = 0;
    int failedCumulative = 0;
    int failedLastQuarter = 0;
    int startedQuarter = 0;
    Effort quarter;
    Effort cumulative;
    Effort lastQuarter;

    /// The records that a count of records counts: behind(&ActivityFigures::late).
    [[nodiscard]] const std::vector<Id>& behind(int ActivityFigures::*count) const;

    using Behind = std::pair<int ActivityFigures::*, std::vector<Id>>;
    std::vector<Behind> records; ///< of the counts that are not zero

    /// Everything this year has to do with: open, or closed from 1 January on.
    [[nodiscard]] int total() const { return planned + underway + doneCumulative + failedCumulative; }
};

/// All figures of a summary that are counted from the eight activities; the home page shows the same.
struct Figures {
    std::vector<ActivityFigures> activities; ///< the eight, in order
    FulfilmentRates fulfilment;

    [[nodiscard]] const ActivityFigures& of(const Kind& activity) const;
    [[nodiscard]] ActivityFigures sum() const;
};

Figures figuresOf(const CampaignSnapshot& snapshot);

/// Whether a record belongs to the year of the summary: still open, or closed from 1 January on.
bool belongsToYear(const CampaignSnapshot& snapshot, const Dossier& dossier);

} // namespace xf
