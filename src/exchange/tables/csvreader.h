// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"

namespace xf {

/// The sign that most likely parts the cells of a text: comma, tab or semicolon (full-width commas are words).
[[nodiscard]] QChar separatorOf(QStringView text);

/// Reads a table written as text (RFC 4180, any of the separators): quoted cells may hold line ends and doubled quotes.
/// An apostrophe that disarms a formula in the lists we write is taken off again. A quote that is never closed is an
/// error.
[[nodiscard]] Result<Grid> readCsv(QStringView text, QChar separator);

} // namespace xf
