// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/writeoptions.h"

class QIODevice;

namespace xf {

/// Writes a paper as a workbook: a sheet for each of its tables with its title above, a fixed head with filters,
/// figures and dates as such and every text as text, never a formula or a link; its running text, if it has any, in a
/// last sheet. Set up to print on A4, one page wide.
Result<void> writeXlsx(const paper::Document& document, QIODevice& device, const WriteOptions& options = {});

} // namespace xf
