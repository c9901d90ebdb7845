// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/photograph.h"

#include "writers/pagestyle.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace xf {

namespace {

constexpr double pointsPerInch = 72;

bool isPng(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG");
}

bool isJpeg(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

} // namespace

PictureKind probe(const QByteArray& bytes)
{
    if (!isPng(bytes) && !isJpeg(bytes))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isPng(bytes) ? "png" : "jpeg");
    const QSizeF size = reader.size();
    if (size.isEmpty())
        return {};
    const QImageIOHandler::Transformations turn = reader.transformation();
    const bool isOnItsSide = turn.testFlag(QImageIOHandler::TransformationRotate90);
    return {isPng(bytes), turn != QImageIOHandler::TransformationNone, isOnItsSide ? size.transposed() : size};
}

QSizeF printedSize(const PictureKind& kind, double widthMm, QSizeF room)
{
    const double width = std::clamp(widthMm * page::mm / page::unitsPerPoint, 10.0, room.width());
    QSizeF size(width, width * kind.size.height() / kind.size.width());
    if (size.height() > room.height())
        size *= room.height() / size.height();
    return size.expandedTo({1, 1});
}

QImage uprightImage(const QByteArray& bytes, QSizeF place)
{
    const PictureKind kind = probe(bytes);
    if (kind.size.isEmpty() || place.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, kind.isPng ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const double scale = std::max(place.width() / kind.size.width(), place.height() / kind.size.height());
    if (scale < 1) // asked for before it is turned
        reader.setScaledSize((QSizeF(reader.size()) * scale).toSize().expandedTo({1, 1}));
    QImage image = reader.read();
    if (!image.hasAlphaChannel())
        return image;
    QImage opaque(image.size(), QImage::Format_RGB32); // paper is white, and an archival PDF knows no transparency
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

QByteArray uprightFile(const QByteArray& bytes, QSizeF printed)
{
    constexpr int quality = 92;
    if (!probe(bytes).isTurned)
        return bytes;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool isSaved = uprightImage(bytes, printed * printedDots / pointsPerInch)
                             .save(&buffer, isPng(bytes) ? "png" : "jpeg", quality);
    return isSaved ? buffer.data() : bytes;
}

} // namespace xf
