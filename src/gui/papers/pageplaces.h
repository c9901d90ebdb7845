// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/laidoutdocument.h"

#include <optional>

/// What stands where on the pages of a paper, in layout units. Pages are counted from 0; on one that the paper does not
/// have there is nothing.
namespace xf {

/// The figures of a page that have a source, each once, in reading order.
[[nodiscard]] std::vector<SourcePlace> sourcesOn(const LaidOutDocument& document, int page);
/// The source of the figure at this place, or of one as near to its left or right as `reach`.
[[nodiscard]] std::shared_ptr<const paper::Source> sourceAt(const LaidOutDocument& document, int page, QPointF place,
                                                            double reach);
/// The block at this height; one that fills the top of a page began on an earlier one.
[[nodiscard]] std::optional<size_t> blockAt(const LaidOutDocument& document, int page, double y);
/// The blocks that begin between these heights, then the one that began above them.
[[nodiscard]] std::vector<size_t> blocksBetween(const LaidOutDocument& document, int page, double top, double bottom);
/// Where a block stands on a page, as far as it stands there, across the whole text.
[[nodiscard]] QRectF boxOf(const LaidOutDocument& document, int page, size_t block);

} // namespace xf
