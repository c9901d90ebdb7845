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

    /// How far back to look for records that are still open.
    enum class Span {
        ThisYear, ///< only records of the quarter's year
        AllYears, ///< older ones too that were open in it
    };

    /// The quarter's year as of `today` (its last day once it is over), for the rules in rules/overview.h.
    [[nodiscard]] Result<CampaignSnapshot> load(Quarter quarter, QDate today, Span span) const;

private:
    Result<void> loadPeople(CampaignSnapshot& snapshot) const;
    Result<void> loadLinks(CampaignSnapshot& snapshot) const;
    Result<void> loadChecklists(CampaignSnapshot& snapshot) const;
    Result<void> loadActivity(CampaignSnapshot& snapshot, const Kind& kind, Span span) const;

    const RecordStore& m_records;
};

} // namespace xf
