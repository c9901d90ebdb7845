// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingpage.h"

#include "activities/meeting.h"

namespace xf {

MeetingPage::MeetingPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(meetingKind(), session, dialogs, parent)
{
}

} // namespace xf
