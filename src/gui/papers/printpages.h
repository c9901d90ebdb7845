// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "writers/laidoutdocument.h"

class QPrinter;

namespace xf {

/// Prints the pages that the printer's dialog chose, each as it lies.
Result<void> printPages(const LaidOutDocument& document, QPrinter& printer);

} // namespace xf
