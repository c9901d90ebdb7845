// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"
#include "snapshot.h"

namespace xf {

/// Reads what the home page shows and no more: lives without their child rows, one quarter's checklists.
class OverviewLoader
{
public:
    explicit OverviewLoader(const RecordStore& records) : m_records(records) {}

    /// The quarter's year as of `today` (its last day once it is over), with what was still open of the years before;
    /// for the rules in rules/overview.h.
    [[nodiscard]] Result<CampaignSnapshot> load(Quarter quarter, QDate today) const;

private:
    Result<void> loadPeople(CampaignSnapshot& snapshot) const;
    Result<void> loadLinks(CampaignSnapshot& snapshot) const;
    Result<void> loadChecklists(CampaignSnapshot& snapshot) const;
    Result<void> loadActivity(CampaignSnapshot& snapshot, const Kind& kind) const;

    const RecordStore& m_records;
};

} // namespace xf
