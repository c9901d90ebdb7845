// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxbody.h"
#include "writers/docx/docxrun.h"
#include "writers/office/rowkeeping.h"
#include "writers/pagestyle.h"

namespace xf::docx {

using office::Style;
using office::twips;
using office::XmlPart;

namespace {

constexpr int eighths = 8; // of a point: how rules are counted

int padding(double units)
{
    return twips(units / page::unitsPerPoint);
}

const char* alignWord(paper::Align align)
{
    return align == paper::Align::Right ? "right" : align == paper::Align::Centre ? "center" : "left";
}

void rule(XmlPart& xml, const char* tag, double thickness)
{
    xml.leaf(tag, {{"w:val", "single"},
                   {"w:sz", int(thickness / page::unitsPerPoint * eighths)},
                   {"w:space", 0},
                   {"w:color", "000000"}});
}

void borders(XmlPart& xml)
{
    xml.open("w:tblBorders");
    for (const char* tag : {"w:top", "w:left", "w:bottom", "w:right"})
        rule(xml, tag, page::thickRule);
    for (const char* tag : {"w:insideH", "w:insideV"})
        rule(xml, tag, page::thinRule);
    xml.close();
}

void tableProperties(XmlPart& xml, int width)
{
    xml.open("w:tblPr");
    xml.leaf("w:tblW", {{"w:w", width}, {"w:type", "dxa"}});
    xml.leaf("w:jc", {{"w:val", "center"}});
    borders(xml);
    xml.leaf("w:tblLayout", {{"w:type", "fixed"}});
    xml.open("w:tblCellMar");
    xml.leaf("w:top", {{"w:w", padding(page::cellPaddingY)}, {"w:type", "dxa"}});
    xml.leaf("w:left", {{"w:w", padding(page::cellPadding)}, {"w:type", "dxa"}});
    xml.leaf("w:bottom", {{"w:w", padding(page::cellPaddingY)}, {"w:type", "dxa"}});
    xml.leaf("w:right", {{"w:w", padding(page::cellPadding)}, {"w:type", "dxa"}});
    xml.close();
    xml.close();
}

void cell(XmlPart& xml, int width, Style style, const char* align, const QString& text, bool keepNext)
{
    xml.open("w:tc");
    xml.open("w:tcPr");
    xml.leaf("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    xml.leaf("w:vAlign", {{"w:val", "center"}});
    xml.close();
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", sheetOf(style).id}});
    if (keepNext)
        xml.leaf("w:keepNext");
    if (align)
        xml.leaf("w:jc", {{"w:val", align}});
    xml.close();
    run(xml, text);
    xml.close();
    xml.close();
}

/// The notes in a cell over all columns, under the table's lower rule.
void notesRow(XmlPart& xml, const office::TableItem& item, int width)
{
    xml.open("w:tr");
    xml.open("w:trPr");
    xml.leaf("w:cantSplit");
    xml.close();
    xml.open("w:tc");
    xml.open("w:tcPr");
    xml.leaf("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    xml.leaf("w:gridSpan", {{"w:val", int(item.widths.size())}});
    xml.open("w:tcBorders");
    rule(xml, "w:top", page::thickRule);
    for (const char* side : {"w:left", "w:bottom", "w:right"})
        xml.leaf(side, {{"w:val", "nil"}});
    xml.close();
    xml.close();
    for (const QString& note : item.notes) {
        xml.open("w:p");
        xml.open("w:pPr");
        xml.leaf("w:pStyle", {{"w:val", sheetOf(Style::Note).id}});
        if (item.notesKeepNext)
            xml.leaf("w:keepNext");
        xml.close();
        run(xml, note);
        xml.close();
    }
    xml.close();
    xml.close();
}

} // namespace

void table(XmlPart& xml, const office::TableItem& item)
{
    std::vector<int> widths;
    int total = 0;
    for (const double width : item.widths) {
        widths.push_back(int(width * 20)); // rounded down, so that the table never juts out
        total += widths.back();
    }
    xml.open("w:tbl");
    tableProperties(xml, total);
    xml.open("w:tblGrid");
    for (const int width : widths)
        xml.leaf("w:gridCol", {{"w:w", width}});
    xml.close();

    const Style headStyle = item.isSmall ? Style::TableHeadSmall : Style::TableHead;
    xml.open("w:tr");
    xml.open("w:trPr");
    xml.leaf("w:cantSplit");
    xml.leaf("w:tblHeader");
    xml.close();
    const auto& columns = item.table->columns;
    for (size_t i = 0; i < columns.size(); ++i)
        cell(xml, widths[i], headStyle, nullptr, columns[i].heading, !item.table->rows.empty());
    xml.close();

    const Style style = item.isSmall ? Style::TableTextSmall : Style::TableText;
    for (size_t at = 0; at < item.table->rows.size(); ++at) {
        const auto& row = item.table->rows[at];
        xml.open("w:tr");
        if (item.rows[at].isWhole) {
            xml.open("w:trPr");
            xml.leaf("w:cantSplit");
            xml.close();
        }
        for (size_t i = 0; i < columns.size(); ++i) {
            const paper::Align align = i < row.size() ? cellAlign(columns[i], row[i]) : paper::Align::Left;
            cell(xml, widths[i], style, align == paper::Align::Left ? nullptr : alignWord(align),
                 i < row.size() ? office::linesOf(item, row[i], i) : QString(), item.rows[at].keepsNext);
        }
        xml.close();
    }
    if (!item.notes.isEmpty())
        notesRow(xml, item, total);
    xml.close();
}

} // namespace xf::docx
