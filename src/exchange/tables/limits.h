// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a table from outside may bring along. Larger ones are no lists of a branch: they are refused before they cost
/// memory or time.
namespace xf::limits {

inline constexpr qint64 textFile = 32 * 1024 * 1024;  ///< bytes of a CSV file
inline constexpr qint64 workbook = 512 * 1024 * 1024; ///< bytes of a workbook with its pictures, which are not read
inline constexpr qint64 part = 48 * 1024 * 1024;      ///< bytes of one unpacked part
inline constexpr qint64 allParts = 128 * 1024 * 1024; ///< bytes of all parts that are unpacked
inline constexpr qint64 word = 1024 * 1024;           ///< bytes of XML without the beginning of an element
inline constexpr qint64 modest = 4 * 1024 * 1024;     ///< bytes that any part may unpack to, however well it is packed
inline constexpr qint64 ratio = 250;                  ///< unpacked to packed bytes beyond that; sheets reach 50
inline constexpr qint64 entries = 20'000;             ///< names in an archive
inline constexpr int depth = 64;                      ///< elements inside elements
inline constexpr qsizetype columns = 1'000;
inline constexpr qsizetype rows = 200'000;
inline constexpr qsizetype cells = 1'000'000; ///< places up to the last filled one of each row
inline constexpr qsizetype merges = 100'000;
inline constexpr qsizetype texts = 2'000'000; ///< shared texts of a workbook
inline constexpr qsizetype sheets = 1'000;

} // namespace xf::limits
