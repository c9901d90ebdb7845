// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtbody.h"
#include "writers/office/rowkeeping.h"

#include <numeric>

namespace xf::odt {

using office::Style;
using office::XmlPart;

namespace {

/// What a cell holds beside its words: a date or a figure that a spreadsheet understands.
struct CellValue {
    Variants& variants;
    QString format;
    const char* type = "string";
    const char* attribute = nullptr;
    QString value;

    void operator()(const QString&) {}
    void operator()(const paper::Rate&) {}
    void operator()(const paper::ShortDate&) {}
    void operator()(qint64 figure) { set("float", "office:value", QString::number(figure), variants.number(0)); }
    void operator()(const paper::Number& figure)
    {
        set("float", "office:value", QString::number(figure.value, 'g', 15), variants.number(figure.decimals));
    }
    void operator()(const QDate& date)
    {
        if (date.isValid())
            set("date", "office:date-value", date.toString(Qt::ISODate), variants.date());
    }

private:
    void set(const char* kind, const char* name, const QString& text, const QString& dataStyle)
    {
        type = kind;
        attribute = name;
        value = text;
        format = dataStyle;
    }
};

const char* alignWord(paper::Align align)
{
    return align == paper::Align::Right ? "end" : align == paper::Align::Centre ? "center" : "";
}

class TableWriter
{
public:
    TableWriter(XmlPart& xml, Variants& variants, const office::TableItem& item)
        : m_xml(xml), m_variants(variants), m_item(item), m_columns(item.table->columns)
    {
    }
    void head();
    void row(size_t index);
    /// In a cell over all columns, under the table's lower rule.
    void notes();

private:
    [[nodiscard]] QString edges(size_t column, bool isFirst, bool isLast) const;
    void cell(const QString& edges, const paper::Cell& cell, const QString& lines, const QString& style);

    XmlPart& m_xml;
    Variants& m_variants;
    const office::TableItem& m_item;
    const std::vector<paper::Column>& m_columns;
};

QString TableWriter::edges(size_t column, bool isFirst, bool isLast) const
{
    QString edges;
    if (column == 0)
        edges += u'l';
    if (column + 1 == m_columns.size())
        edges += u'r';
    if (isFirst)
        edges += u't';
    if (isLast)
        edges += u'b';
    return edges;
}

void TableWriter::cell(const QString& edges, const paper::Cell& cell, const QString& lines, const QString& style)
{
    CellValue value{m_variants, {}, "string", nullptr, {}};
    std::visit(value, cell);
    m_xml.open("table:table-cell",
               {{"table:style-name", m_variants.cell(edges, value.format)}, {"office:value-type", value.type}});
    if (value.attribute)
        m_xml.attribute(value.attribute, value.value);
    m_xml.open("text:p", {{"text:style-name", style}});
    text(m_xml, lines);
    m_xml.close();
    m_xml.close();
}

void TableWriter::head()
{
    const QString style = m_variants.paragraph(
        {.style = m_item.isSmall ? Style::TableHeadSmall : Style::TableHead, .keepNext = !m_item.table->rows.empty()});
    m_xml.open("table:table-header-rows");
    m_xml.open("table:table-row", {{"table:style-name", m_variants.row(true)}});
    for (size_t i = 0; i < m_columns.size(); ++i)
        cell(edges(i, true, m_item.table->rows.empty()), m_columns[i].heading, m_columns[i].heading, style);
    m_xml.close();
    m_xml.close();
}

void TableWriter::row(size_t index)
{
    const auto& cells = m_item.table->rows[index];
    m_xml.open("table:table-row", {{"table:style-name", m_variants.row(m_item.rows[index].isWhole)}});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const paper::Cell content = i < cells.size() ? cells[i] : paper::Cell(QString());
        const QString style = m_variants.paragraph({.style = m_item.isSmall ? Style::TableTextSmall : Style::TableText,
                                                    .keepNext = m_item.rows[index].keepsNext,
                                                    .align = alignWord(cellAlign(m_columns[i], content))});
        cell(edges(i, false, index + 1 == m_item.table->rows.size()), content, office::linesOf(m_item, content, i),
             style);
    }
    m_xml.close();
}

void TableWriter::notes()
{
    const QString style = m_variants.paragraph({.style = Style::Note, .keepNext = m_item.notesKeepNext});
    m_xml.open("table:table-row", {{"table:style-name", m_variants.row(true)}});
    m_xml.open("table:table-cell", {{"table:style-name", m_variants.noteCell()},
                                    {"table:number-columns-spanned", int(m_columns.size())},
                                    {"office:value-type", "string"}});
    for (const QString& note : m_item.notes) {
        m_xml.open("text:p", {{"text:style-name", style}});
        text(m_xml, note);
        m_xml.close();
    }
    m_xml.close();
    for (size_t i = 1; i < m_columns.size(); ++i)
        m_xml.leaf("table:covered-table-cell");
    m_xml.close();
}

} // namespace

void table(XmlPart& xml, Variants& variants, const office::TableItem& item, int number)
{
    const double width = std::accumulate(item.widths.begin(), item.widths.end(), 0.0);
    xml.open("table:table",
             {{"table:name", QStringLiteral("Table%1").arg(number)}, {"table:style-name", variants.table(width)}});
    for (const double each : item.widths)
        xml.leaf("table:table-column", {{"table:style-name", variants.column(each)}});
    TableWriter writer(xml, variants, item);
    writer.head();
    for (size_t i = 0; i < item.table->rows.size(); ++i)
        writer.row(i);
    if (!item.notes.isEmpty())
        writer.notes();
    xml.close();
}

} // namespace xf::odt
