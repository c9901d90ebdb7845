// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlwriter.h"

#include "writers/chartpicture.h"
#include "writers/galley.h"
#include "writers/htmlstyle.h"
#include "writers/office/xmlpart.h"
#include "writers/pagestyle.h"
#include "writers/photograph.h"
#include "writers/tablewidths.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>

namespace xf {

namespace {

QString escaped(const QString& text)
{
    // Control characters are not allowed in HTML either, not even escaped.
    return office::xmlText(text).toHtmlEscaped().replace(u'\'', QLatin1String("&#39;")).remove(QChar(0x7F));
}

QString element(const char* tag, const char* cssClass, const QString& text)
{
    const QString name = QString::fromLatin1(tag);
    const QString attribute = *cssClass == 0 ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass));
    return u'<' + name + attribute + u'>' + escaped(text) + QStringLiteral("</") + name + QStringLiteral(">\n");
}

/// The mark in the corner of every page but the first, where it stands in the text.
QString markOfPages(const QString& mark)
{
    if (mark.isEmpty())
        return {};
    QString words;
    for (const QChar c : mark) // by numbers, so that nothing in it ends the string or the style
        words += QStringLiteral("\\%1 ").arg(int(c.unicode()), 0, 16);
    return QStringLiteral("@page { @top-right { content: \"%1\"; font: 10.5pt SimHei, 黑体, sans-serif } }\n"
                          "@page :first { @top-right { content: normal } }\n")
        .arg(words);
}

const char* alignClass(paper::Align align)
{
    switch (align) {
    case paper::Align::Centre:
        return "centre";
    case paper::Align::Right:
        return "right";
    default:
        return "left";
    }
}

/// A picture inside the file: nothing is loaded from elsewhere.
QString dataUrl(const QByteArray& bytes)
{
    const bool isPng = bytes.startsWith("\x89PNG");
    return QStringLiteral("data:image/%1;base64,%2")
        .arg(isPng ? QLatin1String("png") : QLatin1String("jpeg"), QString::fromLatin1(bytes.toBase64()));
}

/// A picture of this size in points. Office programs that open the page want a paragraph around it, and its height.
QString image(const QByteArray& bytes, const QString& words, QSizeF size)
{
    const auto inMm = [](double points) {
        return QString::number(std::round(points * page::unitsPerPoint / page::mm));
    };
    return QStringLiteral("<p class=\"centre\"><img alt=\"%1\" style=\"width:%2mm; height:%3mm\" src=\"%4\"></p>\n")
        .arg(escaped(words), inMm(size.width()), inMm(size.height()), dataUrl(bytes));
}

QString figureCaption(const QString& text)
{
    return QStringLiteral("<figcaption>") + element("p", "centre", text) + QStringLiteral("</figcaption>\n");
}

/// Turns each block into HTML.
struct HtmlBlocks {
    HtmlBlocks(const paper::Document& whole, FontNames names) : document(whole), m_names(names) {}

    const paper::Document& document;
    size_t block = 0; ///< the one being written; also names its place for the contents
    QString html;

    /// The page's first section; its mark stands in it, so that the first page is not one for the mark alone.
    void begin(const QString& mark)
    {
        m_opening = html.size();
        html += openingTag("");
        if (!mark.isEmpty())
            html += element("div", "mark", mark);
        m_whenEmpty = html.size();
    }

    void operator()(const paper::Title& title) { html += anchored("h1", title.text); }
    void operator()(const paper::Heading& heading)
    {
        constexpr std::array<const char*, 3> tags{"h2", "h3", "h4"};
        html += anchored(tags[size_t(std::clamp(heading.level, 1, 3) - 1)], headingText(heading));
    }
    void operator()(const paper::Paragraph& paragraph)
    {
        constexpr std::array<const char*, 3> classes{"body", "plain", "note"};
        QByteArray cssClass = classes[size_t(paragraph.style)];
        if (paragraph.keepsNext)
            cssClass += " kept";
        for (const QString& line : paragraph.text.split(u'\n'))
            html += element("p", cssClass.constData(), line);
    }
    void operator()(const paper::Table& table);
    void operator()(const paper::Signature& signature)
    {
        html += signature.withSeal ? QStringLiteral("<div class=\"signature seal\">\n")
                                   : QStringLiteral("<div class=\"signature\">\n");
        html += element("div", "", signature.unit);
        html += element("div", "", signedOn(signature));
        html += QStringLiteral("</div>\n");
    }
    void operator()(const paper::PageBreak&) { html += QStringLiteral("<div class=\"break\"></div>\n"); }
    void operator()(const paper::Section& section);
    void operator()(const paper::AttachmentLabel& label) { html += element("p", "label", label.text); }
    void operator()(const paper::Cover& cover);
    void operator()(const paper::Contents& contents);
    void operator()(const paper::Picture& picture);
    void operator()(const paper::Chart& chart);

private:
    [[nodiscard]] double widthHere() const
    {
        const bool isLandscape = m_section.orientation == paper::Orientation::Landscape;
        return columnWidth(isLandscape, isLandscape ? 1 : m_section.columns);
    }
    [[nodiscard]] QString anchored(const char* tag, const QString& text) const
    {
        const QString name = QString::fromLatin1(tag);
        return QStringLiteral("<%1 id=\"b%2\">%3</%1>\n").arg(name).arg(block).arg(escaped(text));
    }
    [[nodiscard]] static QString openingTag(const char* cssClass)
    {
        return QStringLiteral("<section class=\"%1\">\n").arg(QLatin1String(cssClass));
    }

    paper::Section m_section;
    qsizetype m_opening = 0;   ///< where the tag of the section stands
    qsizetype m_whenEmpty = 0; ///< how long all is as long as nothing of the paper is in the section
    FontNames m_names;
    std::unique_ptr<FontSet> m_fonts; ///< of papers with a chart
};

void HtmlBlocks::operator()(const paper::Section& section)
{
    const bool turns = section.orientation != m_section.orientation;
    const char* cssClass = section.orientation == paper::Orientation::Landscape ? "wide"
                           : turns                                              ? "tall"
                           : section.columns > 1                                ? "columns"
                                                                                : "";
    if (html.size() == m_whenEmpty) {
        html.replace(m_opening, html.indexOf(u'\n', m_opening) + 1 - m_opening, openingTag(cssClass));
    } else {
        html += QStringLiteral("</section>\n");
        m_opening = html.size();
        html += openingTag(cssClass);
    }
    m_whenEmpty = html.size();
    m_section = section;
}

void HtmlBlocks::operator()(const paper::Cover& cover)
{
    html += QStringLiteral("<div class=\"cover\">\n") + element("h1", "", cover.title);
    if (!cover.subtitle.isEmpty())
        html += element("p", "centre", cover.subtitle);
    html += element("p", "unit centre", cover.unit) + element("p", "centre", paperDate(cover.date, cover.dateForm)) +
            QStringLiteral("</div>\n");
}

void HtmlBlocks::operator()(const paper::Contents&)
{
    html += QStringLiteral("<div class=\"contents\">\n") + element("h1", "", paper::contentsHeading()) +
            QStringLiteral("<ol>\n");
    for (const paper::ContentsEntry& entry : contentsEntries(document, block))
        html += QStringLiteral("<li class=\"level%1\"><a href=\"#b%2\">%3</a></li>\n")
                    .arg(entry.level)
                    .arg(entry.block)
                    .arg(escaped(entry.text));
    html += QStringLiteral("</ol>\n</div>\n");
}

void HtmlBlocks::operator()(const paper::Picture& picture)
{
    html += QStringLiteral("<figure>");
    if (const PictureKind kind = probe(picture.bytes); !kind.size.isEmpty()) {
        const QSizeF size =
            printedSize(kind, picture.widthMm, QSizeF(page::textWidth, page::textHeight) / page::unitsPerPoint);
        html += image(uprightFile(picture.bytes, size), picture.caption, size);
    }
    html += figureCaption(picture.caption) + QStringLiteral("</figure>\n");
}

void HtmlBlocks::operator()(const paper::Chart& chart)
{
    if (!m_fonts)
        m_fonts = std::make_unique<FontSet>(m_names);
    const ChartPicture drawn = pictureOf(chart, *m_fonts, widthHere() / page::unitsPerPoint);
    html += QStringLiteral("<figure>") + figureCaption(chart.caption) +
            image(drawn.png, paper::figuresInWords(chart), drawn.size) + QStringLiteral("</figure>\n");
}

/// The widths that the columns have on our own pages, as shares of the table's, so that it follows the window's width.
QString columnGroup(const paper::Table& table, double width)
{
    const std::vector<double> widths = columnWidths(table, width);
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    QString group = QStringLiteral("<colgroup>");
    for (const double each : widths)
        group += QStringLiteral("<col width=\"%1%\" />").arg(100 * each / all, 0, 'f', 1);
    return group + QStringLiteral("</colgroup>\n");
}

void HtmlBlocks::operator()(const paper::Table& table)
{
    if (table.columns.empty())
        return;
    // Browsers take the rules and the width from the style, office programs from here.
    const char* isShort = table.rows.size() <= size_t(page::shortTable) ? " class=\"short\"" : "";
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" width=\"100%\"%1>\n").arg(QLatin1String(isShort));
    if (!table.caption.isEmpty())
        html += element("caption", "", table.caption);
    html += columnGroup(table, widthHere()) + QStringLiteral("<thead><tr>\n");
    for (const paper::Column& column : table.columns)
        html += element("th", "", column.heading);
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const paper::Cell cell = i < row.size() ? row[i] : paper::Cell(QString());
            html += element("td", alignClass(cellAlign(table.columns[i], cell)), cellText(cell));
        }
        html += QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</tbody>\n</table>\n");
}

} // namespace

Result<void> writeHtml(const paper::Document& document, QIODevice& device, const WriteOptions& options)
{
    const paper::Metadata& metadata = document.metadata;
    HtmlBlocks blocks(document, options.fonts);
    blocks.html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                       "style-src 'unsafe-inline'\">\n")
            .arg(escaped(metadata.language));
    blocks.html += element("title", "", metadata.title);
    const char* fonts = options.fonts == FontNames::Open ? openFontStyle : "";
    blocks.html += QStringLiteral("<style>") + QString::fromUtf8(htmlStyle) + QString::fromUtf8(fonts) +
                   markOfPages(metadata.mark) + QStringLiteral("</style>\n</head>\n<body>\n");
    blocks.begin(metadata.mark);
    for (; blocks.block < document.blocks.size(); ++blocks.block) {
        std::visit(blocks, document.blocks[blocks.block]);
        if (!options.goesOn(blocks.block, document.blocks.size()))
            return writingCancelled();
    }
    blocks.html += QStringLiteral("</section>\n</body>\n</html>\n");
    const QByteArray bytes = blocks.html.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{QCoreApplication::translate("xf::HtmlWriter",
                                                 "The web page could not be written. Your records are "
                                                 "safe; please try again or choose another folder."),
                     device.errorString()};
    return {};
}

} // namespace xf
