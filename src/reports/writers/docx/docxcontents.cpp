// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxbody.h"
#include "writers/docx/docxrun.h"

namespace xf::docx {

using office::Style;
using office::XmlPart;

namespace {

void paragraphOf(XmlPart& xml, Style style, bool newPage = false)
{
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", sheetOf(style).id}});
    if (newPage)
        xml.leaf("w:pageBreakBefore");
    xml.close();
}

void line(XmlPart& xml, const paper::ContentsEntry& entry, int page)
{
    const QString place = office::placeName(entry.block);
    xml.open("w:hyperlink", {{"w:anchor", place}, {"w:history", "1"}});
    run(xml, entry.text);
    run(xml, QStringLiteral("\t"));
    fieldMark(xml, "begin");
    fieldInstruction(xml, QStringLiteral(" PAGEREF %1 \\h ").arg(place));
    fieldMark(xml, "separate");
    run(xml, QString::number(page));
    fieldMark(xml, "end");
    xml.close();
}

} // namespace

// Each line refers to its page by itself, without a field of Word's around them all: of such a field LibreOffice shows
// the numbers as they were written, although its own pages may differ from ours, while a reference is counted anew.
// Word shows what our own layout found, until all is selected and F9 pressed; it need not ask anything when it opens
// the file.
void contents(XmlPart& xml, const office::ContentsItem& item)
{
    paragraphOf(xml, Style::ContentsTitle, item.newPage);
    run(xml, paper::contentsHeading());
    xml.close();
    for (size_t i = 0; i < item.entries.size(); ++i) {
        paragraphOf(xml, office::contentsStyle(item.entries[i].level));
        line(xml, item.entries[i], item.pages[i]);
        xml.close();
    }
}

} // namespace xf::docx
