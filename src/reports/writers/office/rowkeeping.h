// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/officeflow.h"

namespace xf::office {

/// How the rows of a table stand on pages of this height, in points. A row is divided only if it is higher than half a
/// page. An office program cannot weigh how empty a page would be left, as our own layout does, so only a short table
/// of up to a third of a page stays undivided; of others neither the first nor the last row stands alone.
[[nodiscard]] std::vector<RowKeeping> rowKeeping(const TableItem& item, double pageHeight);

/// The text of a cell, with a break where a reader would make it.
[[nodiscard]] QString linesOf(const TableItem& item, const paper::Cell& cell, size_t column);

/// Whether a table cannot stand on one page of this height.
[[nodiscard]] bool isLong(const TableItem& item, double pageHeight);

} // namespace xf::office
