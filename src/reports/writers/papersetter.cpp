// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/papersetter.h"

#include "writers/pagestyle.h"

#include <QElapsedTimer>

namespace xf {

namespace {

const TextStyle numberStyle{FontRole::Table, page::numberSize, 0, false};
const TextStyle pageNumberStyle{FontRole::Body, page::bodySize, 0, false};
const TextStyle markStyle{FontRole::Heading, page::smallSize, 0, false};

// The number's place on a standing page; a lying page is that page turned left, number and all.
void addPageNumber(LaidOutPage& page, Typesetter& setter)
{
    const int number = page.number;
    if (number == 0)
        return;
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

// The number of a block's page at the end of its line in the contents; none while that page is still to be set.
void addReference(LaidOutDocument& document, const PageReference& reference, Typesetter& setter)
{
    const int page = document.pageOf(reference.block);
    if (page < 0)
        return;
    setter.load(QString::number(document.pages[size_t(page)].number), pageNumberStyle);
    const TypesetLine line = setter.takeLine(page::textWidth);
    GlyphStore& text = document.pages[reference.page].text;
    text.close();
    setter.place(line, text, reference.right - line.natural, reference.top + baselineIn(page::pitch, page::bodySize));
}

} // namespace

PaperSetter::PaperSetter(paper::Document document, FontNames names)
    : m_document(std::move(document)), m_fonts(std::make_shared<FontSet>(names)), m_flow(m_document, *m_fonts, m_galley)
{
}

int PaperSetter::share() const
{
    return isDone() ? 100 : int(m_next * 100 / m_document.blocks.size());
}

void PaperSetter::advance(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        setNext();
        if (timer.elapsed() >= milliseconds)
            return;
    }
}

void PaperSetter::finish()
{
    while (!isDone())
        setNext();
}

LaidOutDocument PaperSetter::pages() const
{
    LaidOutDocument result;
    result.metadata = m_document.metadata;
    result.fonts = m_fonts;
    Pages cut = paginate(m_galley);
    result.pages = std::move(cut.pages);
    Typesetter setter(*m_fonts);
    for (const PageReference& reference : cut.references)
        addReference(result, reference, setter);
    for (LaidOutPage& page : result.pages) {
        addPageNumber(page, setter);
        addMark(page, m_document.metadata.mark, setter);
    }
    return result;
}

Result<LaidOutDocument> setPaper(const paper::Document& document, const WriteOptions& options)
{
    constexpr int stepMs = 40;
    PaperSetter setter(document, options.fonts);
    while (!setter.isDone()) {
        setter.advance(stepMs);
        if (!options.goesOn(setter.share()))
            return writingCancelled();
    }
    return setter.pages();
}

} // namespace xf
