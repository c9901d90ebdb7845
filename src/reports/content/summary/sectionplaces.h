// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/quarterlysummary.h"

#include <optional>

namespace xf {

/// The block with which a section of the summary begins in the paper made of it; none if the paper, kept from
/// earlier, has no such section.
[[nodiscard]] std::optional<size_t> blockOf(const paper::Document& paper, const SummarySection& section);

} // namespace xf
