// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingpeople.h"

#include "rules/meetingrules.h"
#include "session.h"

namespace xf {

QDate dayOf(const Meeting& meeting, const Session& session)
{
    return meeting.date.isValid() ? meeting.date : session.today();
}

Result<Meeting> findMeeting(Id meeting, const Session& session)
{
    const auto found = meeting ? session.records().find(meetingKind(), meeting) : Result<RecordPtr>(nullptr);
    if (!found)
        return found.error();
    return *found ? static_cast<const Meeting&>(**found) : Meeting();
}

Result<std::vector<Member>> peopleOf(const Meeting& meeting, const Session& session)
{
    std::vector<Member> members = session.membersOn(dayOf(meeting, session));
    const auto records = session.records().load(attendanceKind(), {{QStringLiteral("parent"), meeting.id}});
    if (!records)
        return records.error();
    std::vector<const Attendance*> rows;
    for (const RecordPtr& each : *records)
        rows.push_back(static_cast<const Attendance*>(each.get()));
    if (const QString group = groupThatMet(rows, members); !group.isEmpty())
        std::erase_if(members, [&](const Member& each) { return each.group != group; });
    return members;
}

} // namespace xf
