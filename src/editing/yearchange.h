// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// What goes on into a new working year by itself, for telling it before the change.
struct YearOutlook {
    int members = 0;                               ///< in the branch on 1 January; they need no new entry
    std::vector<std::pair<const Kind*, int>> open; ///< records of the eight that are still open, by kind
    int aidPlans = 0;                              ///< households still aided that have a plan for the year that ends
    std::vector<std::pair<const Kind*, int>> last; ///< records of the year that ends, by kind
};

/// What the secretary decides when a new year begins.
struct YearChange {
    int year = 0; ///< the new working year
    QString theme;
    bool carriesAidPlans = true;      ///< 规划到户: last year's plan is the draft of this year's
    std::vector<const Kind*> drafted; ///< activities whose last year's records are drafts of this year's
};

[[nodiscard]] Result<YearOutlook> yearOutlook(const RecordStore& records, int newYear, QDate today);

/// Begins the new year as one action that undo takes back: the working year, its theme, and what was chosen to be
/// carried over. Members, open records and regulations in force go on by themselves. Tells how many records were added.
Result<int> changeYear(const YearChange& change, Editor& editor);

} // namespace xf
