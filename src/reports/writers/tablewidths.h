// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <vector>

namespace xf {

/// The size of a table's text in layout units: smaller where there are many columns or long texts.
[[nodiscard]] int tableTextSize(const paper::Table& table);

/// How wide each column of a table is on a page this wide, in layout units; together never wider than that.
[[nodiscard]] std::vector<double> columnWidths(const paper::Table& table, double width);

} // namespace xf
