// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/laidoutdocument.h"

#include "writers/flow.h"
#include "writers/pagestyle.h"

namespace xf {

void GlyphStore::append(const GlyphStore& other, qsizetype firstSpan, qsizetype spanCount, QPointF by)
{
    for (qsizetype s = firstSpan; s < firstSpan + spanCount; ++s) {
        const GlyphSpan& span = other.spans[size_t(s)];
        for (auto i = size_t(span.first); i < size_t(span.first + span.count); ++i)
            add(span.face, span.size, other.glyphs[i], other.positions[i] + by);
    }
}

namespace {

const TextStyle numberStyle{FontRole::Table, page::numberSize, 0, false};
const TextStyle markStyle{FontRole::Heading, page::smallSize, 0, false};

// The number's place on a standing page; a lying page is that page turned left, number and all.
void addPageNumber(LaidOutPage& page, int number, Typesetter& setter)
{
    const QString text = QStringLiteral("— %1 —").arg(number);
    setter.load(text, numberStyle);
    const TypesetLine line = setter.takeLine(page::textWidth);
    const bool odd = number % 2 == 1;
    const double x = odd ? page::width - page::right - page::numberSize - line.natural : page::left + page::numberSize;
    // The dashes, a third of the size above the baseline, lie 7 mm below the text.
    const double baseline = page::height - page::bottom + page::numberBelow + page::numberSize * 0.36;
    page.text.close();
    if (page.size.width() < page.size.height()) {
        setter.place(line, page.text, x, baseline);
        return;
    }
    const size_t firstSpan = page.text.spans.size();
    setter.place(line, page.text, 0, 0);
    for (size_t i = firstSpan; i < page.text.spans.size(); ++i) {
        page.text.spans[i].turned = true;
        page.text.spans[i].origin = QPointF(page::height - baseline, x);
    }
}

void addMark(LaidOutPage& page, const QString& mark, Typesetter& setter)
{
    if (mark.isEmpty())
        return;
    const QRectF area = textArea(page.size.width() > page.size.height());
    setter.load(mark, markStyle);
    const TypesetLine line = setter.takeLine(area.width());
    page.text.close();
    setter.place(line, page.text, area.right() - line.target, page::markFromEdge);
}

} // namespace

LaidOutDocument layOut(const paper::Document& document)
{
    LaidOutDocument result;
    result.metadata = document.metadata;
    result.fonts = std::make_shared<FontSet>();
    Galley galley;
    Flow flow(*result.fonts, galley);
    for (const paper::Block& block : document.blocks)
        std::visit(flow, block);
    result.pages = paginate(galley);
    Typesetter setter(*result.fonts);
    for (size_t i = 0; i < result.pages.size(); ++i) {
        addPageNumber(result.pages[i], int(i) + 1, setter);
        addMark(result.pages[i], document.metadata.mark, setter);
    }
    return result;
}

} // namespace xf
