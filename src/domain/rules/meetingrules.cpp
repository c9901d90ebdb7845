// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/meetingrules.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace xf {

QDate heldOn(const CampaignSnapshot& snapshot, const Dossier& meeting)
{
    const QDate date = meeting.as<Meeting>().date;
    return date.isValid() && date <= snapshot.cutoff ? date : QDate();
}

Turnout turnoutOf(const std::vector<const Attendance*>& rows)
{
    Turnout turnout;
    for (const Attendance* each : rows) {
        if (each->presence == QLatin1String("observer")) {
            ++turnout.observers;
            continue;
        }
        if (each->presence == QLatin1String("present"))
            ++turnout.present;
        else if (each->presence == QLatin1String("absent"))
            turnout.absent.push_back(each);
        else if (each->presence == QLatin1String("leave"))
            turnout.onLeave.push_back(each);
        else
            continue; // listed, but not marked yet
        ++turnout.due;
    }
    return turnout;
}

Turnout turnoutOf(const Dossier& meeting)
{
    return turnoutOf(meeting.rows<Attendance>(attendanceKind()));
}

QString groupThatMet(const std::vector<const Attendance*>& rows, const std::vector<Member>& members)
{
    QString group;
    for (const Attendance* each : rows) {
        if (each->presence == QLatin1String("observer"))
            continue;
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&](const Member& candidate) { return candidate.id == each->member; });
        if (member == members.end() || member->group.isEmpty() || (!group.isEmpty() && member->group != group))
            return {};
        group = member->group;
    }
    return group;
}

std::vector<Id> withoutFinding(const std::vector<const Finding*>& findings, const std::vector<Id>& people)
{
    std::vector<Id> missing;
    std::copy_if(people.begin(), people.end(), std::back_inserter(missing), [&](Id person) {
        return std::none_of(findings.begin(), findings.end(),
                            [&](const Finding* each) { return each->member == person; });
    });
    return missing;
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

std::vector<MeetingEntries> listsOfMeetings(const CampaignSnapshot& snapshot)
{
    std::vector<MeetingEntries> lists;
    for (const Dossier& meeting : snapshot.of(meetingKind())) {
        if (meeting.as<Meeting>().date > snapshot.cutoff)
            continue;
        MeetingEntries list{meeting.as<Meeting>(), {}};
        for (const RecordPtr& row : meeting.children.value(rectificationKind().key))
            list.entries.push_back(std::static_pointer_cast<const Rectification>(row));
        lists.push_back(std::move(list));
    }
    return lists;
}

std::vector<std::shared_ptr<const Rectification>> reboundsNotListedAgain(const CampaignSnapshot& snapshot)
{
    std::vector<std::shared_ptr<const Rectification>> left;
    for (const CarriedEntry& each : carriedInto(0, snapshot.cutoff.addDays(1), listsOfMeetings(snapshot))) {
        const bool isClosed = rectificationState(*each.row, snapshot.cutoff) == RectificationState::Closed;
        if (isClosed && hasRebounded(*each.row, snapshot.cutoff) && !each.again)
            left.push_back(each.row);
    }
    return left;
}

} // namespace xf
