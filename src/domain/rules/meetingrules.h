// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"
#include "rules/rate.h"
#include "snapshot.h"

namespace xf {

/// The day the meeting was held; null if it has not been held by the cut-off.
QDate heldOn(const CampaignSnapshot& snapshot, const Dossier& meeting);

/// Who was due and who came; observers are not due.
struct Turnout {
    int due = 0;
    int present = 0;
    int observers = 0;
    std::vector<const Attendance*> absent;

    /// At least two thirds of those due came.
    [[nodiscard]] bool hasQuorum() const { return due > 0 && present * 3 >= due * 2; }
};
Turnout turnoutOf(const Dossier& meeting);

enum class RectificationState { Open, Late, Closed };

/// One item of the 整改清单 with its meeting.
struct RectificationItem {
    const Rectification* row = nullptr;
    const Dossier* meeting = nullptr;
    RectificationState state = RectificationState::Open;
};

/// Late: due before the day and not closed by it.
RectificationState rectificationState(const Rectification& row, QDate day);

/// The list as of the cut-off: of meetings held by then; items closed before this year are history.
std::vector<RectificationItem> rectificationItems(const CampaignSnapshot& snapshot);

} // namespace xf
