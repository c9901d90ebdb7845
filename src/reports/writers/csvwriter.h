// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/writeoptions.h"

class QIODevice;

namespace xf {

/// Writes the tables of a paper as CSV (RFC 4180, UTF-8 with BOM): a single table bare, several each under its title
/// and apart by an empty line; a paper without tables gives a line for each of its paragraphs.
Result<void> writeCsv(const paper::Document& document, QIODevice& device, const WriteOptions& options = {});

/// Between quotation marks, as RFC 4180 writes what may hold commas and line ends.
[[nodiscard]] QString csvQuoted(QString text);
/// What somebody typed, quoted; a leading sign that a spreadsheet would take for a formula is disarmed by an
/// apostrophe.
[[nodiscard]] QString csvText(const QString& text);

} // namespace xf
