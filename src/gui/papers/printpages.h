// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "writers/laidoutdocument.h"
#include "writers/writeoptions.h"

class QPrinter;

namespace xf {

/// Prints the pages that the printer's dialog chose, each as it lies, and returns how many; tells of its progress, and
/// takes the job back from the printer when it is cancelled.
Result<int> printPages(const LaidOutDocument& document, QPrinter& printer, const WriteOptions& options);

} // namespace xf
