// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf {

/// How wide the longest line of a text is, a Latin letter counting 1 and a Chinese character 2.
[[nodiscard]] int lineWidth(QStringView text);
/// How many lines a text takes in a given width.
[[nodiscard]] int lineCount(QStringView text, double width);
/// What a column of this width leaves for text.
[[nodiscard]] double textWidth(double column);
/// The columns of a table by what stands in them, within limits, in widths of a digit.
[[nodiscard]] std::vector<double> columnWidths(const paper::Table& table);

/// Gives columns of long texts, which are cut to a width that suits a standing page, what a lying one has left.
void useLyingPage(std::vector<double>& widths, const paper::Table& table);

} // namespace xf
