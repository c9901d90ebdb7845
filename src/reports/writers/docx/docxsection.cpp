// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxbody.h"
#include "writers/pagestyle.h"

namespace xf::docx {

using office::twips;
using office::XmlPart;

namespace {

// Rounded down, so that no margin takes from the 22 lines and 28 characters.
int down(double units)
{
    return int(units / page::unitsPerPoint * 20);
}

void margins(XmlPart& xml, bool landscape)
{
    // A lying page is the standing one turned left.
    const double bottom = landscape ? page::right : page::bottom;
    const int number = twips(sheetOf(office::Style::PageNumber).pitch);
    // The number's middle lies 7 mm below the text.
    const int footer = down(bottom - page::numberBelow) - number / 2;
    const int header = down(page::markFromEdge) - 200; // to the top of a line whose baseline lies 10 pt lower
    xml.leaf("w:pgMar", {{"w:top", down(landscape ? page::left : page::top)},
                         {"w:right", down(landscape ? page::top : page::right)},
                         {"w:bottom", down(bottom)},
                         {"w:left", down(landscape ? page::bottom : page::left)},
                         {"w:header", header},
                         {"w:footer", footer},
                         {"w:gutter", 0}});
}

void references(XmlPart& xml, bool isFront)
{
    xml.leaf("w:headerReference", {{"w:type", "even"}, {"r:id", headerLink}});
    xml.leaf("w:headerReference", {{"w:type", "default"}, {"r:id", headerLink}});
    xml.leaf("w:footerReference", {{"w:type", "even"}, {"r:id", isFront ? emptyFooterLink : evenFooterLink}});
    xml.leaf("w:footerReference", {{"w:type", "default"}, {"r:id", isFront ? emptyFooterLink : oddFooterLink}});
}

} // namespace

void sectionProperties(XmlPart& xml, const office::Section& section)
{
    constexpr int longSide = 16838;
    constexpr int shortSide = 11906;
    xml.open("w:sectPr");
    references(xml, section.isFront);
    xml.leaf("w:type", {{"w:val", section.continues ? "continuous" : "nextPage"}});
    xml.leaf("w:pgSz",
             {{"w:w", section.landscape ? longSide : shortSide}, {"w:h", section.landscape ? shortSide : longSide}});
    if (section.landscape)
        xml.attribute("w:orient", QStringLiteral("landscape"));
    margins(xml, section.landscape);
    if (section.restarts)
        xml.leaf("w:pgNumType", {{"w:start", 1}});
    xml.leaf("w:cols", {{"w:space", down(page::columnGap)}});
    if (section.columns > 1)
        xml.attribute("w:num", QString::number(section.columns));
    // Characters come closer by their style: a grid narrower than their size halves the line in LibreOffice.
    xml.leaf("w:docGrid", {{"w:type", "linesAndChars"}, {"w:linePitch", twips(office::linePitch)}, {"w:charSpace", 0}});
    xml.close();
}

} // namespace xf::docx
