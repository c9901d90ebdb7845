// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rate.h"
#include "snapshot.h"

namespace xf {

/// 兑现率 as of the cut-off, and of the last quarter as of its own last day.
struct FulfilmentRates {
    /// The pledges that a rate counts, by their ids.
    struct Pledges {
        std::vector<Id> due;
        std::vector<Id> kept;

        [[nodiscard]] Rate rate() const { return {qint64(kept.size()), qint64(due.size())}; }
    };

    Rate quarter;     ///< due within the quarter
    Rate cumulative;  ///< due from 1 January on
    Rate lastQuarter; ///< due within the last quarter
    Pledges ofQuarter;
    Pledges ofYear;
    Pledges ofLastQuarter;
};

/// A pledge counts from 定诺 on; before that it is only planned.
inline bool countsAsPledge(const Status& status)
{
    return status.state != State::Planned;
}

/// Pledges closed as kept by a day ÷ pledges due from `from` to that day; the statuses are those of the day.
/// A pledge without a due date is not due.
Rate fulfilment(const std::vector<Status>& pledges, QDate from, QDate day);

FulfilmentRates fulfilmentOf(const CampaignSnapshot& snapshot);

} // namespace xf
