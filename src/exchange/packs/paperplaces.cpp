// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/paperplaces.h"

#include <array>

namespace xf {

namespace {

struct Place {
    const char* activity; ///< empty: the branch as a whole
    const char* paper;
};

// A further paper of an activity is one more line here.
constexpr std::array places{
    Place{"pledge", "pledge-booklet"},
    Place{"pledge", "pledge-notice"},
    Place{"pledge", "pledge-ledger"},
    Place{"rolemodel", "plaque-roll"},
    Place{"rolemodel", "commendation-notice"},
    Place{"regulation", "regulation-booklet"},
    Place{"research", "contest-ranking"},
    Place{"meeting", "meeting-record"},
    Place{"meeting", "rectification-list"},
    Place{"reading", "journal"},
    Place{"household", "aid-ledger"},
    Place{"household", "household-card"},
    Place{"", "annual-summary"},
    Place{"", "quarterly-summary"},
    Place{"", "plan-booklet"},
    Place{"", "progress-table"},
    Place{"", "fivegoods-table"},
    Place{"", "fiveleads-table"},
};

} // namespace

std::vector<const Paper*> papersAbout(const QString& activity)
{
    std::vector<const Paper*> found;
    for (const Place& each : places) {
        if (activity == QLatin1String(each.activity))
            found.push_back(paperNamed(QString::fromLatin1(each.paper)));
    }
    return found;
}

} // namespace xf
