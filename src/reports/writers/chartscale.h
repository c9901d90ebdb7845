// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf {

/// How many steps the scale beside a chart has.
inline constexpr int chartSteps = 4;

/// Where the scale of a chart ends, which begins with 0: the next figure whose steps are round, so that rates end with
/// 100 and small counts have whole steps.
[[nodiscard]] double chartTop(const paper::Chart& chart);

} // namespace xf
