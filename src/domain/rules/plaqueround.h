// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/rolemodel.h"
#include "campaign/commendation.h"

namespace xf {

/// What the award of a year's 党员先锋岗 plaques amounts to: the plaques go round (流动岗牌), so those of earlier
/// years come back and the year's commended members receive one (DOMAIN.md §2, role models).
struct PlaqueRound {
    struct Award {
        Id member = 0;
        QString number;
        QString basis; ///< 2026年度支部优秀共产党员

        friend bool operator==(const Award&, const Award&) = default;
    };
    std::vector<Id> withdrawn; ///< plaques of earlier years that are still held
    std::vector<Award> awards; ///< in the order of the commendations
};

/// Members with an honour awarded for the year receive a plaque, unless they had one of that year already, even one
/// that was withdrawn. Who held a number before keeps it; others take the free numbers, then new ones.
/// Nothing comes back while there is nobody to receive one.
PlaqueRound plaqueRound(const std::vector<const Plaque*>& plaques, const std::vector<const Commendation*>& honours,
                        int year);

/// The number after the highest one: XF-04 → XF-05; “01” if there is none.
QString nextPlaqueNumber(const QStringList& numbers);

} // namespace xf
