// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <array>

namespace xf {

/// Something with a day in the year: a record of the eight, or a row of it, that falls due; the next visit of a
/// household; or a step taken.
struct CalendarItem {
    enum class State { Due, Late, Done, Step }; ///< Done: fell due and is closed; Step: something was done that day
    QDate date;
    State state = State::Due;
    const Kind* kind = nullptr;  ///< what has the day: pledge …, rectification, milestone, step
    const Kind* owner = nullptr; ///< the activity whose page shows it
    Id record = 0;               ///< the activity's record
    Id row = 0;                  ///< what has the day; the record itself or a row of it
    QString title;
    QString step; ///< name of the step taken
    Id responsible = 0;
};

/// A year by activity and month.
struct YearCalendar {
    int year = 0;
    std::vector<CalendarItem> items; ///< by day, then as recorded

    /// Those of one activity in one month (1 to 12); of all activities for nullptr, of all months for 0.
    [[nodiscard]] std::vector<CalendarItem> of(const Kind* activity, int month) const;
};

/// What has a day in the snapshot's year, as of its cut-off.
YearCalendar yearCalendar(const CampaignSnapshot& snapshot);

} // namespace xf
