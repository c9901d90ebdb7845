// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace xf::excel {

inline constexpr qsizetype longestText = 32767; ///< in a cell, in UTF-16 units

/// A text as a cell takes it: without control characters, and so that nothing in it is read as a code.
[[nodiscard]] QByteArray bytesOf(const QString& text);
/// The beginning of a text; no character is cut in two.
[[nodiscard]] QString cutAt(const QString& text, qsizetype length);
/// A text in parts that fit into a cell each; one part for most.
[[nodiscard]] QStringList partsOf(const QString& text);
/// Whether spreadsheets can count with the date; before March 1900 their calendar is wrong.
[[nodiscard]] bool hasDayNumber(QDate date);
[[nodiscard]] double dayNumber(QDate date);

} // namespace xf::excel
