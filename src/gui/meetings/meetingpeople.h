// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"
#include "branch/member.h"
#include "result.h"

namespace xf {

class Session;

/// The day whose members a meeting concerns: its own, or today while it has none.
QDate dayOf(const Meeting& meeting, const Session& session);

/// The meeting; an empty one for 0 or an unknown id.
Result<Meeting> findMeeting(Id meeting, const Session& session);

/// The members a meeting concerns: those in the branch on its day, or the party group that met.
Result<std::vector<Member>> peopleOf(const Meeting& meeting, const Session& session);

} // namespace xf
