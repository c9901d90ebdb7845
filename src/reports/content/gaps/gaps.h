// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace xf {

/// Something to look at before printing, in the interface's language, with the place where it is mended.
struct Gap {
    QString section;  ///< key of the summary's section that it weakens
    QString sentence; ///< what is missing
    QString kind;     ///< key of the kind to jump to
    Id record = 0;    ///< the record to jump to; 0: the kind's page
};

/// What is missing in the quarter, in the order of the summary's sections. Nothing here forbids printing.
std::vector<Gap> gapsOf(const CampaignSnapshot& snapshot);

} // namespace xf
