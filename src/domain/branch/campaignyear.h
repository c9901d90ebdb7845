// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Campaign year (活动年度).
struct CampaignYear : Record {
    int year = 0;
    QString theme;
    QString phase;
    QString note;
};

const Kind& campaignYearKind();

} // namespace xf
