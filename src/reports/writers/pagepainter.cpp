// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagepainter.h"

#include "writers/pagestyle.h"

#include <QGlyphRun>
#include <QPainter>

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
    painter.restore();
}

} // namespace xf
