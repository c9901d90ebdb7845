// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtbody.h"

#include "writers/odt/odtstyles.h"

namespace xf::odt {

using office::Style;
using office::XmlPart;

namespace {

/// Writes the items of all sections; the first paragraph of a section says on which kind of page it stands.
class BodyWriter
{
public:
    BodyWriter(const office::Sections& paper, WriteOptions options)
        : m_paper(paper), m_options(std::move(options)), m_all(office::itemCount(paper))
    {
    }
    Result<Body> run();

    void operator()(const office::Paragraph& paragraph);
    void operator()(const office::TableItem& item) { table(m_xml, m_variants, item, ++m_tables); }
    void operator()(const office::PictureItem& item);
    void operator()(const office::ContentsItem& item);

private:
    /// False when it is cancelled.
    [[nodiscard]] bool section(const office::Section& section);
    QString variant(Departure departure);

    const office::Sections& m_paper;
    WriteOptions m_options;
    size_t m_all;
    size_t m_done = 0; ///< of all items
    XmlPart m_xml;
    Variants m_variants;
    std::vector<Medium> m_media;
    const office::Section* m_opening = nullptr; ///< the section whose first item is being written
    int m_tables = 0;
    int m_contents = 0;
    int m_columns = 0;
};

// The body is written first: only then is it known which automatic styles go before it.
Result<Body> BodyWriter::run()
{
    for (const office::Section& each : m_paper) {
        if (!section(each))
            return writingCancelled();
    }
    XmlPart head;
    openRoot(head, "office:document-content");
    fontFaces(head, m_options.fonts);
    head.element("office:automatic-styles", QStringLiteral("@"));
    head.open("office:body");
    head.element("office:text", QStringLiteral("@"));
    QByteArray whole = head.bytes();
    const qsizetype second = whole.lastIndexOf(">@<") + 1;
    whole.replace(second, 1, m_xml.bytes());
    const qsizetype first = whole.indexOf(">@<") + 1;
    whole.replace(first, 1, m_variants.bytes());
    return Body{whole, std::move(m_media)};
}

bool BodyWriter::section(const office::Section& section)
{
    const bool inColumns = section.columns > 1;
    if (inColumns)
        m_xml.open("text:section", {{"text:style-name", m_variants.columns()},
                                    {"text:name", QStringLiteral("Columns%1").arg(++m_columns)}});
    m_opening = section.continues ? nullptr : &section;
    for (const office::Item& item : section.items) {
        std::visit(*this, item);
        m_opening = nullptr;
        if (!m_options.goesOn(m_done++, m_all))
            return false;
    }
    if (inColumns)
        m_xml.close();
    return true;
}

QString BodyWriter::variant(Departure departure)
{
    if (m_opening) {
        departure.page = QLatin1String(m_opening->isFront     ? frontPage
                                       : m_opening->landscape ? lyingPage
                                                              : standingPage);
        departure.restarts = m_opening->restarts;
        departure.newPage = false;
    }
    return m_variants.paragraph(departure);
}

void BodyWriter::operator()(const office::Paragraph& paragraph)
{
    const int outline = sheetOf(paragraph.style).outline;
    m_xml.open(outline > 0 ? "text:h" : "text:p");
    m_xml.attribute("text:style-name", variant({.style = paragraph.style,
                                                .newPage = paragraph.newPage,
                                                .keepNext = paragraph.keepNext,
                                                .right = paragraph.right,
                                                .before = paragraph.before}));
    if (outline > 0)
        m_xml.attribute("text:outline-level", QString::number(outline));
    if (!paragraph.bookmark.isEmpty())
        m_xml.leaf("text:bookmark-start", {{"text:name", paragraph.bookmark}});
    text(m_xml, paragraph.text);
    if (!paragraph.bookmark.isEmpty())
        m_xml.leaf("text:bookmark-end", {{"text:name", paragraph.bookmark}});
    m_xml.close();
}

void BodyWriter::operator()(const office::PictureItem& item)
{
    const int number = int(m_media.size()) + 1;
    const QString ending = item.isPng ? QStringLiteral("png") : QStringLiteral("jpeg");
    m_media.push_back(
        {QStringLiteral("Pictures/%1.%2").arg(number).arg(ending), QStringLiteral("image/") + ending, item.bytes});
    m_xml.open("text:p", {{"text:style-name",
                           variant({.style = Style::Picture, .newPage = item.newPage, .keepNext = item.keepNext})}});
    picture(m_xml, m_variants, item, m_media.back().target, number);
    m_xml.close();
}

void BodyWriter::operator()(const office::ContentsItem& item)
{
    contents(m_xml, item, variant({.style = Style::ContentsTitle, .newPage = item.newPage}), ++m_contents);
}

} // namespace

// White space at the beginning, or more than one space, has to be counted out, or readers would fold it.
void text(XmlPart& xml, const QString& text)
{
    qsizetype first = 0;
    const auto flush = [&](qsizetype end) {
        if (end > first)
            xml.text(text.mid(first, end - first));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool folds = c == u' ' && (i == 0 || i + 1 == text.size() || text[i - 1] == u' ' || text[i - 1] == u'\n');
        if (c != u'\n' && c != u'\t' && !folds)
            continue;
        flush(i);
        xml.leaf(c == u'\n' ? "text:line-break" : c == u'\t' ? "text:tab" : "text:s");
        first = i + 1;
    }
    flush(text.size());
}

Result<Body> bodyOf(const paper::Document& document, const WriteOptions& options)
{
    constexpr int flowedAt = 60; // of the work, in percent
    const Result<office::Sections> paper = office::sectionsOf(document, options.part(0, flowedAt));
    return paper ? BodyWriter(*paper, options.part(flowedAt, 100)).run() : paper.error();
}

} // namespace xf::odt
