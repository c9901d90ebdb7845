// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"
#include "snapshot.h"

namespace xf {

/// Reads a year's pledges with their steps and reviews and no more, as of `today` or the year's last day, for the
/// rules in rules/pledgegrid.h. `members` are those in the branch on that day.
Result<CampaignSnapshot> loadPledgeYear(int year, QDate today, std::vector<Member> members, const RecordStore& records);

} // namespace xf
