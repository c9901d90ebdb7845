// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagepainter.h"

#include "writers/pagestyle.h"
#include "writers/photograph.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace xf {

namespace {

void paintSpan(QPainter& painter, const LaidOutDocument& document, const GlyphStore& text, const GlyphSpan& span)
{
    QGlyphRun run;
    run.setRawFont(document.fonts->font(span.face, span.size));
    run.setRawData(text.glyphs.data() + span.first, text.positions.data() + span.first, int(span.count));
    if (!span.turned) {
        painter.drawGlyphRun({}, run);
        return;
    }
    painter.save();
    painter.translate(span.origin);
    painter.rotate(90);
    painter.drawGlyphRun({}, run);
    painter.restore();
}

void paintStroke(QPainter& painter, const Stroke& stroke)
{
    QPen pen(Qt::black, stroke.width);
    pen.setJoinStyle(Qt::RoundJoin);
    if (stroke.dashed)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(stroke.filled ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
    const QPolygonF points(QVector<QPointF>(stroke.points.begin(), stroke.points.end()));
    if (stroke.filled)
        painter.drawPolygon(points);
    else
        painter.drawPolyline(points);
}

void paintPicture(QPainter& painter, const PlacedPicture& picture, double dotsPerInch)
{
    const double scale = std::min(dotsPerInch, printedDots) / page::unitsPerInch;
    const QImage image = uprightImage(picture.bytes, picture.place.size() * scale);
    if (!image.isNull())
        painter.drawImage(picture.place, image);
}

} // namespace

void paintPage(QPainter& painter, const LaidOutDocument& document, int page, double dotsPerInch)
{
    const LaidOutPage& content = document.pages[size_t(page)];
    const double scale = dotsPerInch / page::unitsPerInch;
    painter.save();
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    for (const GlyphSpan& span : content.text.spans)
        paintSpan(painter, document, content.text, span);
    for (const QRectF& rule : content.rules)
        painter.fillRect(rule, Qt::black);
    for (const PlacedPicture& picture : content.pictures)
        paintPicture(painter, picture, dotsPerInch);
    for (const Stroke& stroke : content.strokes)
        paintStroke(painter, stroke);
    painter.restore();
}

} // namespace xf
