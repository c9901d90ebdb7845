// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/member.h"
#include "branch/stay.h"

namespace xf {

/// The rows of a kind as an earlier day saw them: rows that happened later are not there, outcomes that came
/// later are empty. A kind without dated fields is returned as it is (DOMAIN.md §5: dated within, dated by).
Records asOf(const Kind& kind, const Records& records, QDate day);

/// Whether a member belongs to the branch on a day: in the own span or in an earlier stay.
/// A span without a beginning holds from ever, one without an end until now.
bool isInBranch(const Member& member, const std::vector<Stay>& stays, QDate day);

/// A probationary member becomes a full one on the day of 转正; before it an earlier day sees a probationary one.
bool isFullMember(const Member& member, QDate day);

} // namespace xf
