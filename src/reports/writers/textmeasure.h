// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pagestyle.h"

#include <QStringView>

namespace xf {

/// How wide a text is taken to be before it is set in a typeface.
struct TextMeasure {
    double digit = 0.56; ///< somewhat more than half, as in many a typeface
    double gap = 0;      ///< between a figure and a character
    double rules = 0;    ///< what they take of the cells beside them
};

/// What an office program may make of it: the widest typeface that stands in for one that is not installed, and a
/// quarter between figures and characters; the rules are taken off the cells.
inline constexpr TextMeasure officeMeasure{0.64, 0.25, page::thickRule};

/// The longest line of a text, in characters of full width.
[[nodiscard]] double fullWidths(QStringView text, const TextMeasure& measure = {});

} // namespace xf
