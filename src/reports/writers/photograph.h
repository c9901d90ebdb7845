// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace xf {

/// What a picture's bytes really are. Nothing but PNG and JPEG is read: other formats may lead to further files.
struct PictureKind {
    bool isPng = false;
    bool isTurned = false; ///< the camera was held otherwise than the file lies (EXIF)
    QSizeF size;           ///< upright, in pixels; empty: no PNG or JPEG that can be read
};
[[nodiscard]] PictureKind probe(const QByteArray& bytes);

/// How large it is printed, in points: as wide as asked, but never larger than the room there is.
[[nodiscard]] QSizeF printedSize(const PictureKind& kind, double widthMm, QSizeF room);

/// The picture upright, for a place of this many pixels: a larger one is read smaller at once, a smaller one stays.
[[nodiscard]] QImage uprightImage(const QByteArray& bytes, QSizeF place);

/// The file itself where it lies upright; else the picture turned, as a JPEG fine enough to be printed in this size
/// (points). Not every reader heeds what the camera noted.
[[nodiscard]] QByteArray uprightFile(const QByteArray& bytes, QSizeF printed);

/// Dots an inch that nobody sees apart on paper.
inline constexpr double printedDots = 300;

} // namespace xf
