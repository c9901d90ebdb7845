// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/textmeasure.h"

namespace xf {

/// The text of a cell; where a short one is wider than its column, broken where a reader would break it: behind the
/// year of a date, before a figure or a bracket, between clauses, between the entries of a list. `room` is what the
/// column leaves for text, in layout units; both lines fit into it by `measure`, or the text is left as it is.
[[nodiscard]] QString cellLines(const paper::Cell& cell, double room, int size, const TextMeasure& measure = {});

} // namespace xf
