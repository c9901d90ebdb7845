// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablefile.h"

namespace xf {

/// Reads a worksheet of a workbook (xlsx): the one of this name, or the first visible one that holds anything.
[[nodiscard]] Result<TableFile> readXlsx(const QString& path, const QString& sheet = {});

} // namespace xf
