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

/// How large it is printed, in points: as wide as asked, never wider than the text nor higher than most of a page.
[[nodiscard]] QSizeF printedSize(const PictureKind& kind, double widthMm, double textWidth);

} // namespace xf::office
