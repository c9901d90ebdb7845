// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The page of an official paper by GB/T 9704-2012, in layout units: 1/100 point, the same on every device.
namespace xf::page {

inline constexpr double unitsPerPoint = 100;
inline constexpr double unitsPerInch = 72 * unitsPerPoint;
inline constexpr double mm = unitsPerInch / 25.4;

inline constexpr double width = 210 * mm;
inline constexpr double height = 297 * mm;
inline constexpr double top = 37 * mm;
inline constexpr double left = 28 * mm;
inline constexpr double right = 26 * mm;
inline constexpr double bottom = 35 * mm;

inline constexpr int lines = 22;
inline constexpr int charactersPerLine = 28;
inline constexpr double textWidth = width - left - right;
inline constexpr double textHeight = height - top - bottom;
inline constexpr double pitch = textHeight / lines; // 28.99 pt

inline constexpr int titleSize = 2200;
inline constexpr int bodySize = 1600;
inline constexpr int numberSize = 1400;
inline constexpr int smallSize = 1050;
inline constexpr int tableSize = 1200;
inline constexpr double tableLine = 1.45; ///< the pitch of a table's text, in its size
/// 28 characters of 16 pt are wider than 156 mm, so the grid sets them a hair closer than their size.
inline constexpr double cell = textWidth / charactersPerLine;
inline constexpr double tracking = cell - bodySize;

inline constexpr double titlePitch = 3400;
inline constexpr double notePitch = 1700;
inline constexpr double numberBelow = 7 * mm;
inline constexpr double markFromEdge = 20 * mm;

inline constexpr int coverSize = 3600;
inline constexpr double coverPitch = 5400;
inline constexpr int subtitleSize = 2200;
inline constexpr double columnGap = 8 * mm;

inline constexpr double cellPadding = 350;
inline constexpr double cellPaddingY = 250;
/// The most rows of a table that is kept undivided where it can be; a longer one may begin anywhere.
inline constexpr int shortTable = 15;
/// Of a page, so that what belongs together stands undivided on the next one.
inline constexpr double mostLeftEmpty = 1.0 / 3;
inline constexpr double thinRule = 50;
inline constexpr double thickRule = 100;

} // namespace xf::page
