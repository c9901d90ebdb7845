// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partialdate.h"
#include "tables/grid.h"

namespace xf {

/// The day, month or year that a cell means, as rosters write it: 2024年3月5日, 2024.3, 2024/3/5, 20240305,
/// 二〇二四年三月, a spreadsheet's number of days. An invalid date for an empty cell; a sentence for what is no date,
/// or may be two: a number 2024.1 is January, or October that lost its zero.
[[nodiscard]] Result<PartialDate> dateOfCell(const Cell& cell, bool countsFrom1904);

} // namespace xf
