// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Edited section (小结修改).
struct SummaryText : Record {
    QString quarter;
    QString section;
    QString drafted;
    QString text;
};

const Kind& summaryTextKind();

} // namespace xf
