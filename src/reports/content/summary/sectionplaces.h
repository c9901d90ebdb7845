// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/quarterlysummary.h"

#include <optional>

namespace xf {

/// The block with which a section of the summary begins in the paper made of it; none if the paper, kept from
/// earlier, has no such section.
[[nodiscard]] std::optional<size_t> blockOf(const paper::Document& paper, const SummarySection& section);

/// A line of a section's text.
struct SectionLine {
    QString section; ///< its key
    QString text;    ///< the line as the paper prints it
};

/// The line that a block of the paper prints; none for headings, tables and what is no section's text.
[[nodiscard]] std::optional<SectionLine> lineAt(const QuarterlySummary& summary, const paper::Document& paper,
                                                size_t block);
/// The section's text with another line (or several, or none) in the place of this one; none if it has no such line
/// any more.
[[nodiscard]] std::optional<QString> withLine(const QString& text, const QString& line, const QString& instead);

} // namespace xf
