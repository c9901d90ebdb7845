// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxbody.h"
#include "writers/docx/docxrun.h"

#include <algorithm>

namespace xf::docx {

using office::Style;
using office::XmlPart;

namespace {

/// What Word gathers when a user has the contents updated: the titles, and the headings down to the depth. A style
/// has to be named as the user's Word names it, so both names are given.
QString instruction(int depth)
{
    QStringList styles{QStringLiteral("Title,1,标题,1")};
    for (int level = 1; level <= std::min(depth, 3); ++level)
        styles.append(QStringLiteral("heading %1,%2,标题 %1,%2").arg(level).arg(level + 1));
    return QStringLiteral(" TOC \\h \\z \\t \"%1\" ").arg(styles.join(u','));
}

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

void opening(XmlPart& xml, int depth)
{
    fieldMark(xml, "begin");
    fieldInstruction(xml, instruction(depth));
    fieldMark(xml, "separate");
}

} // namespace

void contents(XmlPart& xml, const office::ContentsItem& item)
{
    xml.open("w:sdt");
    xml.open("w:sdtPr");
    xml.open("w:docPartObj");
    xml.leaf("w:docPartGallery", {{"w:val", "Table of Contents"}});
    xml.leaf("w:docPartUnique");
    xml.close();
    xml.close();
    xml.open("w:sdtContent");
    paragraphOf(xml, Style::ContentsTitle, item.newPage);
    run(xml, paper::contentsHeading());
    xml.close();
    for (size_t i = 0; i < item.entries.size(); ++i) {
        paragraphOf(xml, office::contentsStyle(item.entries[i].level));
        if (i == 0)
            opening(xml, item.depth);
        line(xml, item.entries[i], item.pages[i]);
        if (i + 1 == item.entries.size())
            fieldMark(xml, "end");
        xml.close();
    }
    xml.close();
    xml.close();
}

} // namespace xf::docx
