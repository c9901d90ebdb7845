// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xf {

/// A text of one line as it is kept: no control or invisible characters, no spaces at its ends, digits and letters of
/// half width, and no space inside a word of single characters that was only spread to look even (张　三).
[[nodiscard]] QString cleanLine(const QString& text);
/// A text of many lines: no control or invisible characters, no empty lines at its ends.
[[nodiscard]] QString cleanLines(const QString& text);
/// The same for texts that only differ in width, case, spaces or the form of a middle dot.
[[nodiscard]] QString comparable(const QString& text);

} // namespace xf
