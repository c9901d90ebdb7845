// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QDate>

namespace xf {

/// What the dates of a kind's records ought to be like. A date that is not is doubted, never refused: rosters are odd,
/// and sometimes they are right.
///
/// The description says it: what has happened, or came of it, lies in the past, and what came of something is not
/// earlier than that; besides there are PastDate, AheadDate and Kind::dateOrders.
class DateDoubts
{
public:
    explicit DateDoubts(const Kind& kind);

    /// What is doubtful about this record, a sentence each without a full stop; of a field one at most. A date of which
    /// only the year or the month is known is doubted if no day of it can be right.
    [[nodiscard]] std::vector<Problem> of(const Record& record, QDate today) const;

private:
    struct Order {
        const Field* earlier = nullptr;
        const Field* later = nullptr;
        int years = 0; ///< that are at least between them
        const char* sentence = nullptr;
    };

    const Kind& m_kind;
    std::vector<const Field*> m_past; ///< they tell of what has happened
    std::vector<Order> m_orders;
};

} // namespace xf
