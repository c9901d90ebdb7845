// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/chartpicture.h"

#include "writers/flow.h"
#include "writers/pagepainter.h"
#include "writers/pagestyle.h"
#include "writers/photograph.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace xf {

namespace {

/// The last strip of the galley, which is the drawing, as a page of its own.
LaidOutDocument pageOf(const Galley& galley, FontSet& fonts, double width)
{
    const Strip& strip = galley.strips.back();
    LaidOutDocument document;
    document.fonts = std::shared_ptr<FontSet>(std::shared_ptr<FontSet>(), &fonts); // the caller's
    LaidOutPage& page = document.pages.emplace_back();
    page.size = QSizeF(width, strip.height);
    page.text.append(galley.text, strip.firstSpan, strip.spanCount, {});
    page.strokes = galley.figures[size_t(strip.figure)].strokes;
    return document;
}

} // namespace

ChartPicture pictureOf(const paper::Chart& chart, FontSet& fonts, double widthInPoints)
{
    Typesetter setter(fonts);
    Galley galley;
    flowChart(chart, setter, galley, widthInPoints * page::unitsPerPoint);
    const LaidOutDocument drawing = pageOf(galley, fonts, widthInPoints * page::unitsPerPoint);
    const QSizeF size = drawing.pages.front().size;
    QImage image((size * (printedDots / page::unitsPerInch)).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, drawing, 0, printedDots);
    painter.end();
    image = image.convertToFormat(QImage::Format_Grayscale8);
    constexpr double inchesPerMetre = 39.37007874;
    image.setDotsPerMeterX(int(printedDots * inchesPerMetre));
    image.setDotsPerMeterY(int(printedDots * inchesPerMetre));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return {buffer.data(), size / page::unitsPerPoint};
}

} // namespace xf
