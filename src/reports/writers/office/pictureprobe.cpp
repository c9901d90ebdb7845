// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/pictureprobe.h"

#include "writers/pagestyle.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace xf::office {

PictureKind probe(const QByteArray& bytes)
{
    const bool isPng = bytes.startsWith("\x89PNG");
    if (!isPng && !bytes.startsWith("\xFF\xD8\xFF"))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    const QSizeF size = reader.size();
    return size.isEmpty() ? PictureKind{} : PictureKind{isPng, size};
}

QSizeF printedSize(const PictureKind& kind, double widthMm, QSizeF room)
{
    const double width = std::clamp(widthMm * page::mm / page::unitsPerPoint, 10.0, room.width());
    QSizeF size(width, width * kind.size.height() / kind.size.width());
    if (size.height() > room.height())
        size *= room.height() / size.height();
    return size.expandedTo({1, 1});
}

} // namespace xf::office
