// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/quarterlysummary.h"
#include "page.h"

namespace xf {

/// Something that the summary would say better if it were recorded, and the page where it is.
struct Gap {
    QString sentence;
    QString page; ///< as Page::go() names it
    PageRequest request;
};

/// What is missing, late or open as of the summary's cut-off, the most pressing first.
std::vector<Gap> gapsOf(const CampaignSnapshot& snapshot, const QuarterlySummary& summary);

} // namespace xf
