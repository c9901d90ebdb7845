// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"
#include "rules/rate.h"
#include "rules/rectificationrules.h"
#include "snapshot.h"

namespace xf {

/// The day the meeting was held; null if it has not been held by the cut-off.
QDate heldOn(const CampaignSnapshot& snapshot, const Dossier& meeting);

/// Who was due and who came (应到/实到); observers are not due, those on leave are.
struct Turnout {
    int due = 0;
    int present = 0;
    int observers = 0;
    std::vector<const Attendance*> absent;  ///< without leave
    std::vector<const Attendance*> onLeave; ///< 请假

    /// At least two thirds of those due came (DOMAIN.md §2, row 6).
    [[nodiscard]] bool hasQuorum() const { return due > 0 && present * 3 >= due * 2; }
    /// How many must come for that.
    [[nodiscard]] int needed() const { return (due * 2 + 2) / 3; }
};
Turnout turnoutOf(const std::vector<const Attendance*>& rows);
Turnout turnoutOf(const Dossier& meeting);

/// The party group (党小组) that met, if everyone due so far belongs to one; empty: the whole branch.
QString groupThatMet(const std::vector<const Attendance*>& rows, const std::vector<Member>& members);

/// Of these people (0: the branch) those about whom a meeting's 对照检查 says nothing yet, in their order.
std::vector<Id> withoutFinding(const std::vector<const Finding*>& findings, const std::vector<Id>& people);

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

/// The meetings held by the cut-off with their lists.
std::vector<MeetingEntries> listsOfMeetings(const CampaignSnapshot& snapshot);

/// Problems found back again by the cut-off (反弹), closed before, that no later meeting's list has once more.
std::vector<std::shared_ptr<const Rectification>> reboundsNotListedAgain(const CampaignSnapshot& snapshot);

} // namespace xf
