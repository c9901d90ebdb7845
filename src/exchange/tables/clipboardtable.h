// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"

class QMimeData;

namespace xf {

/// The table that a spreadsheet, a word processor or a browser put on the clipboard: from its HTML, which knows merged
/// cells; else from its text, a tab between cells, a line for each row. A sentence where there is none.
[[nodiscard]] Result<Grid> readClipboardTable(const QMimeData& clipboard);

} // namespace xf
