// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace xf::office {

/// What a picture's bytes really are.
struct PictureKind {
    bool isPng = false;
    QSizeF size; ///< in pixels; empty: no PNG or JPEG that can be read
};
[[nodiscard]] PictureKind probe(const QByteArray& bytes);

/// How large it is printed, in points: as wide as asked, but never larger than the room there is.
[[nodiscard]] QSizeF printedSize(const PictureKind& kind, double widthMm, QSizeF room);

} // namespace xf::office
