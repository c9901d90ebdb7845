// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/meetingrules.h"

#include <algorithm>
#include <tuple>

namespace xf {

QDate heldOn(const CampaignSnapshot& snapshot, const Dossier& meeting)
{
    const QDate date = meeting.as<Meeting>().date;
    return date.isValid() && date <= snapshot.cutoff ? date : QDate();
}

Turnout turnoutOf(const Dossier& meeting)
{
    Turnout turnout;
    for (const Attendance* each : meeting.rows<Attendance>(attendanceKind())) {
        if (each->presence == QLatin1String("observer")) {
            ++turnout.observers;
        } else if (each->presence == QLatin1String("present")) {
            ++turnout.due;
            ++turnout.present;
        } else if (each->presence == QLatin1String("absent")) {
            ++turnout.due;
            turnout.absent.push_back(each);
        }
    }
    return turnout;
}

RectificationState rectificationState(const Rectification& row, QDate day)
{
    if (row.closed.isValid() && row.closed <= day)
        return RectificationState::Closed;
    return row.due.isValid() && row.due < day ? RectificationState::Late : RectificationState::Open;
}

std::vector<RectificationItem> rectificationItems(const CampaignSnapshot& snapshot)
{
    std::vector<RectificationItem> items;
    for (const Dossier& meeting : snapshot.of(meetingKind())) {
        // Rows of a meeting still to come may already be prepared; one without a date is taken as held.
        if (meeting.as<Meeting>().date > snapshot.cutoff)
            continue;
        for (const Rectification* row : meeting.rows<Rectification>(rectificationKind())) {
            const auto state = rectificationState(*row, snapshot.cutoff);
            if (state != RectificationState::Closed || row->closed >= snapshot.yearStart())
                items.push_back({row, &meeting, state});
        }
    }
    // Without a due date last; the id keeps the order the same on every run.
    const auto rank = [](const RectificationItem& item) {
        return std::tuple(!item.row->due.isValid(), item.row->due, item.row->id);
    };
    std::sort(items.begin(), items.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return items;
}

} // namespace xf
