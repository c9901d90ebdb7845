// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"
#include "tables/xlsx/package.h"

namespace xf {

/// How a number is shown, as far as it matters here.
enum class NumberLook : quint8 { Plain, Day, Month, Year };

/// The look of a number format written out, such as yyyy"年"m"月".
[[nodiscard]] NumberLook lookOfFormat(QStringView format);
/// The look of each cell style of a workbook, by its index; empty for a workbook without styles.
[[nodiscard]] Result<std::vector<NumberLook>> readCellFormats(Package& package, const QString& part);
/// A number as a cell with this look shows it.
[[nodiscard]] Cell cellWithLook(double number, NumberLook look, bool countsFrom1904);

} // namespace xf
