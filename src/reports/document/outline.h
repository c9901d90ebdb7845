// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf::paper {

/// Every title and heading of a paper in reading order, whether or not it prints a contents of its own; an
/// attachment's title with the label above it, where it begins.
[[nodiscard]] std::vector<ContentsEntry> outlineOf(const Document& document);

} // namespace xf::paper
