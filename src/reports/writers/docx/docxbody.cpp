// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxbody.h"

#include "writers/docx/docxnames.h"
#include "writers/docx/docxrun.h"

namespace xf::docx {

using office::twips;
using office::XmlPart;

namespace {

constexpr double mereLine = 1; // points

/// Writes the items of all sections. A section ends in its last paragraph, except the last one, which ends the body.
class BodyWriter
{
public:
    BodyWriter(const office::Sections& paper, WriteOptions options)
        : m_paper(paper), m_options(std::move(options)), m_all(office::itemCount(paper))
    {
    }
    Result<Body> run();

    void operator()(const office::Paragraph& paragraph);
    void operator()(const office::TableItem& item) { table(m_xml, item); }
    void operator()(const office::PictureItem& item);
    void operator()(const office::ContentsItem& item) { contents(m_xml, item); }

private:
    /// False when it is cancelled.
    [[nodiscard]] bool section(const office::Section& section, const office::Section* next);
    void properties(const office::Paragraph& paragraph);

    const office::Sections& m_paper;
    WriteOptions m_options;
    size_t m_all;
    size_t m_done = 0; ///< of all items
    XmlPart m_xml;
    std::vector<Medium> m_media;
    const office::Section* m_ending = nullptr; ///< the section that the paragraph being written ends
    int m_bookmarks = 0;
};

Result<Body> BodyWriter::run()
{
    m_xml.declare();
    m_xml.open("w:document", {{"xmlns:w", mainNamespace},
                              {"xmlns:r", linkNamespace},
                              {"xmlns:wp", placedNamespace},
                              {"xmlns:a", drawingNamespace},
                              {"xmlns:pic", pictureNamespace}});
    m_xml.open("w:body");
    for (const office::Section& each : m_paper) {
        if (!section(each, &each == &m_paper.back() ? nullptr : &each + 1))
            return writingCancelled();
    }
    sectionProperties(m_xml, m_paper.back());
    return Body{m_xml.bytes(), std::move(m_media)};
}

/// LibreOffice leaves out an empty paragraph that ends a section: where the next one goes on below, the room after a
/// table needs a paragraph of its own.
bool isLost(const office::Paragraph& last, const office::Section* next)
{
    return next && next->continues && last.text.isEmpty();
}

bool BodyWriter::section(const office::Section& section, const office::Section* next)
{
    const bool isLast = next == nullptr;
    const auto* last = section.items.empty() ? nullptr : std::get_if<office::Paragraph>(&section.items.back());
    const bool endsInParagraph = last && !isLost(*last, next);
    for (const office::Item& item : section.items) {
        m_ending = !isLast && endsInParagraph && &item == &section.items.back() ? &section : nullptr;
        std::visit(*this, item);
        if (!m_options.goesOn(m_done++, m_all))
            return false;
    }
    if (!endsInParagraph) { // the body as a whole ends in a paragraph, too
        m_ending = isLast ? nullptr : &section;
        (*this)(office::Paragraph{office::Style::AfterTable, {}});
    }
    m_ending = nullptr;
    return true;
}

void BodyWriter::properties(const office::Paragraph& paragraph)
{
    m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", sheetOf(paragraph.style).id}});
    if (paragraph.keepNext)
        m_xml.leaf("w:keepNext");
    if (paragraph.newPage)
        m_xml.leaf("w:pageBreakBefore");
    const bool isMere = m_ending && paragraph.text.isEmpty(); // only ends its section, and takes no page for that
    if (isMere)
        m_xml.leaf("w:spacing",
                   {{"w:before", 0}, {"w:after", 0}, {"w:line", twips(mereLine)}, {"w:lineRule", "exact"}});
    else if (paragraph.before > 0)
        m_xml.leaf("w:spacing", {{"w:before", twips(paragraph.before)}});
    if (paragraph.right > 0)
        m_xml.leaf("w:ind", {{"w:right", twips(paragraph.right)}});
    if (m_ending)
        sectionProperties(m_xml, *m_ending);
    m_xml.close();
}

void BodyWriter::operator()(const office::Paragraph& paragraph)
{
    m_xml.open("w:p");
    properties(paragraph);
    if (!paragraph.bookmark.isEmpty())
        m_xml.leaf("w:bookmarkStart", {{"w:id", m_bookmarks}, {"w:name", paragraph.bookmark}});
    docx::run(m_xml, paragraph.text);
    if (!paragraph.bookmark.isEmpty())
        m_xml.leaf("w:bookmarkEnd", {{"w:id", m_bookmarks++}});
    m_xml.close();
}

void BodyWriter::operator()(const office::PictureItem& item)
{
    const int number = int(m_media.size()) + 1;
    m_media.push_back(
        {QStringLiteral("rId%1").arg(firstMediumLink + number),
         QStringLiteral("media/image%1.%2").arg(number).arg(item.isPng ? QLatin1String("png") : QLatin1String("jpeg")),
         item.bytes});
    picture(m_xml, item, m_media.back(), number);
}

} // namespace

Result<Body> bodyOf(const paper::Document& document, const WriteOptions& options)
{
    constexpr int flowedAt = 60; // of the work, in percent
    const Result<office::Sections> paper = office::sectionsOf(document, options.part(0, flowedAt));
    return paper ? BodyWriter(*paper, options.part(flowedAt, 100)).run() : paper.error();
}

} // namespace xf::docx
