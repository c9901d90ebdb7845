// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/papersetter.h"

#include "writers/pagestyle.h"

#include <QElapsedTimer>

namespace xf {

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

PaperSetter::PaperSetter(paper::Document document)
    : m_document(std::move(document)), m_fonts(std::make_shared<FontSet>()), m_flow(*m_fonts, m_galley)
{
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
    result.pages = paginate(m_galley);
    Typesetter setter(*m_fonts);
    for (size_t i = 0; i < result.pages.size(); ++i) {
        addPageNumber(result.pages[i], int(i) + 1, setter);
        addMark(result.pages[i], m_document.metadata.mark, setter);
    }
    return result;
}

} // namespace xf
