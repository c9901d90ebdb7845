// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/fontset.h"

#include <QByteArray>
#include <QSizeF>

namespace xf {

/// A chart as a picture, for formats that cannot draw: the lines and words of our own pages, without the caption.
struct ChartPicture {
    QByteArray png;
    QSizeF size; ///< in points
};
/// Needs a QGuiApplication for the fonts.
[[nodiscard]] ChartPicture pictureOf(const paper::Chart& chart, FontSet& fonts, double widthInPoints);

} // namespace xf
