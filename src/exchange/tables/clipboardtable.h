// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"

namespace xf {

/// The table that a spreadsheet (WPS, Excel, LibreOffice) put on the clipboard as text: a tab between cells, a line for
/// each row. A sentence for a text that is none.
[[nodiscard]] Result<Grid> readClipboardTable(const QString& text);

} // namespace xf
