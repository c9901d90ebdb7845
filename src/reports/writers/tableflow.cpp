// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/celllines.h"
#include "writers/flow.h"
#include "writers/pagestyle.h"
#include "writers/tablewidths.h"

#include <algorithm>
#include <numeric>

namespace xf {

namespace {

using paper::Align;

/// Sets one table's rows into the galley.
class TableFlow
{
public:
    TableFlow(const paper::Table& table, Typesetter& setter, Galley& galley, double width);
    void run();

private:
    void measure(double width);
    void caption();
    void head();
    void row(const std::vector<paper::Cell>& cells);
    void keepWithRowBefore(size_t first);
    void setRow(const std::vector<QString>& texts, const std::vector<Align>& aligns, const TextStyle& style,
                Strip strip);
    void finish(Strip strip);
    void wholeRow(const std::vector<QString>& texts, const std::vector<Align>& aligns, const TextStyle& style,
                  size_t lines);
    void longRow(const std::vector<QString>& texts, const std::vector<Align>& aligns, const TextStyle& style,
                 Strip strip, size_t lines);
    [[nodiscard]] double textWidth(size_t column) const
    {
        return m_edges[column + 1] - m_edges[column] - 2 * page::cellPadding;
    }
    void placeLine(const TypesetLine& line, size_t column, Align align, double top, GlyphStore& store) const;
    [[nodiscard]] double pitch() const { return page::tableLine * m_size; }
    [[nodiscard]] double rowHeight(size_t lines) const { return double(lines) * pitch() + 2 * page::cellPaddingY; }

    const paper::Table& m_table;
    Typesetter& m_setter;
    Galley& m_galley;
    double m_width;
    double m_pageHeight;
    int m_size;
    std::vector<double> m_edges;
    int m_index = 0;
    size_t m_row = 0;       ///< of the table, being set
    size_t m_reference = 0; ///< the first that is not of an earlier row
    std::vector<QString> m_texts;
    std::vector<Align> m_aligns;
};

TableFlow::TableFlow(const paper::Table& table, Typesetter& setter, Galley& galley, double width)
    : m_table(table), m_setter(setter), m_galley(galley), m_width(width),
      m_pageHeight(textArea(width > page::textWidth + 1).height()), m_size(tableTextSize(table)),
      m_index(int(galley.tables.size()))
{
    measure(width);
}

void TableFlow::measure(double width)
{
    const std::vector<double> widths = columnWidths(m_table, width);
    const double used = std::min(std::accumulate(widths.begin(), widths.end(), 0.0), width);
    m_edges.push_back((width - used) / 2);
    for (const double wide : widths)
        m_edges.push_back(m_edges.back() + wide);
}

void TableFlow::placeLine(const TypesetLine& line, size_t column, Align align, double top, GlyphStore& store) const
{
    const double spare = textWidth(column) - line.target;
    const double shift = align == Align::Right ? spare : align == Align::Centre ? spare / 2 : 0;
    m_setter.place(line, store, m_edges[column] + page::cellPadding + shift, top + baselineIn(pitch(), m_size));
}

void TableFlow::setRow(const std::vector<QString>& texts, const std::vector<Align>& aligns, const TextStyle& style,
                       Strip strip)
{
    // Most cells are one line: place them at once, and set the row anew only if one turns out longer.
    size_t lines = 1;
    m_galley.begin();
    const size_t glyphs = m_galley.text.glyphs.size();
    for (size_t column = 0; column < texts.size(); ++column) {
        const auto& broken = m_setter.breakAll(texts[column], style, textWidth(column));
        lines = std::max(lines, broken.size());
        if (lines == 1 && !broken.empty())
            placeLine(broken.front(), column, aligns[column], page::cellPaddingY, m_galley.text);
    }
    if (lines > 1) {
        m_galley.text.glyphs.resize(glyphs);
        m_galley.text.positions.resize(glyphs);
        m_galley.text.spans.resize(m_galley.text.closedSpans);
        const double room = m_pageHeight - (strip.isHead ? 0 : m_galley.tables[size_t(m_index)].headHeight);
        if (rowHeight(lines) > room)
            return longRow(texts, aligns, style, strip, lines);
        wholeRow(texts, aligns, style, lines);
    }
    strip.height = rowHeight(lines);
    finish(strip);
}

// The row's figures lead to their records over the whole of their cells.
void TableFlow::finish(Strip strip)
{
    for (size_t i = m_reference; !strip.isHead && i < m_table.references.size(); ++i) {
        const paper::CellReference& each = m_table.references[i];
        if (each.row != m_row)
            break;
        const bool isWhole = each.column == paper::CellReference::wholeRow;
        const double left = isWhole ? m_edges.front() : m_edges[size_t(each.column)];
        const double right = isWhole ? m_edges.back() : m_edges[size_t(each.column) + 1];
        m_galley.sources.push_back({QRectF(left, 0, right - left, strip.height), each.source});
    }
    m_galley.finish(strip);
}

void TableFlow::wholeRow(const std::vector<QString>& texts, const std::vector<Align>& aligns, const TextStyle& style,
                         size_t lines)
{
    for (size_t column = 0; column < texts.size(); ++column) {
        const auto& broken = m_setter.breakAll(texts[column], style, textWidth(column));
        double top = page::cellPaddingY + double(lines - broken.size()) * pitch() / 2;
        for (const TypesetLine& line : broken) {
            placeLine(line, column, aligns[column], top, m_galley.text);
            top += pitch();
        }
    }
}

// A row taller than a page goes line by line, so that it fills each page to its foot.
void TableFlow::longRow(const std::vector<QString>& texts, const std::vector<Align>& aligns, const TextStyle& style,
                        Strip strip, size_t lines)
{
    std::vector<GlyphStore> stores(lines);
    for (size_t column = 0; column < texts.size(); ++column) {
        const auto& broken = m_setter.breakAll(texts[column], style, textWidth(column));
        ++m_galley.longCells; // its lines do not follow each other: those of the other cells stand between
        for (size_t i = 0; i < broken.size(); ++i) {
            stores[i].cell = m_galley.longCells;
            placeLine(broken[i], column, aligns[column], i == 0 ? page::cellPaddingY : 0, stores[i]);
        }
    }
    strip.keepNext = false;
    for (size_t i = 0; i < lines; ++i) {
        m_galley.begin();
        m_galley.text.append(stores[i]);
        strip.continues = i > 0;
        strip.height = pitch() + (i == 0 ? page::cellPaddingY : 0) + (i + 1 == lines ? page::cellPaddingY : 0);
        finish(strip);
    }
}

void TableFlow::caption()
{
    if (m_table.caption.isEmpty())
        return;
    const TextStyle style{FontRole::Heading, page::tableSize, 0, false};
    for (const TypesetLine& line : m_setter.breakAll(m_table.caption, style, m_width)) {
        m_galley.begin();
        m_setter.place(line, m_galley.text, (m_width - line.target) / 2, baselineIn(page::pitch, style.size));
        Strip strip;
        strip.height = page::pitch;
        strip.keepNext = true;
        m_galley.finish(strip);
    }
}

void TableFlow::head()
{
    m_texts.clear();
    for (const paper::Column& column : m_table.columns)
        m_texts.push_back(column.heading);
    m_aligns.assign(m_texts.size(), Align::Centre);
    Strip strip;
    strip.kind = Strip::Kind::Row;
    strip.table = m_index;
    strip.isHead = true;
    strip.keepNext = true;
    const auto first = qsizetype(m_galley.strips.size());
    setRow(m_texts, m_aligns, {FontRole::Heading, m_size, 0, false}, strip);
    const Strip& set = m_galley.strips.back();
    // A head that fills half a page is not worth repeating.
    if (qsizetype(m_galley.strips.size()) == first + 1 && set.height < m_pageHeight / 2) {
        m_galley.tables[size_t(m_index)].head = first;
        m_galley.tables[size_t(m_index)].headHeight = set.height;
    }
}

void TableFlow::row(const std::vector<paper::Cell>& cells)
{
    const size_t count = m_table.columns.size();
    m_texts.resize(count);
    for (size_t column = 0; column < count; ++column) {
        const bool given = column < cells.size();
        m_texts[column] = given ? cellLines(cells[column], textWidth(column), m_size) : QString();
        m_aligns[column] = given ? cellAlign(m_table.columns[column], cells[column]) : Align::Left;
    }
    Strip strip;
    strip.kind = Strip::Kind::Row;
    strip.table = m_index;
    setRow(m_texts, m_aligns, {FontRole::Table, m_size, 0, false}, strip);
}

/// Neither the first nor the last row of a table stands alone on a page, unless that would leave too much of
/// the page before it empty. `first` is the row's first strip.
void TableFlow::keepWithRowBefore(size_t first)
{
    const size_t rows = m_table.rows.size();
    const bool isSecond = m_row == 1;
    if (m_row == 0 || (!isSecond && m_row + 1 != rows))
        return;
    Strip& before = m_galley.strips[first - 1];
    const double left = before.height + (isSecond ? m_galley.strips[first].height : 0);
    if (left <= page::mostLeftEmpty * m_pageHeight)
        before.keepNext = true;
}

void TableFlow::run()
{
    caption();
    m_galley.tables.push_back({m_edges, -1, 0});
    head();
    for (m_row = 0; m_row < m_table.rows.size(); ++m_row) {
        while (m_reference < m_table.references.size() && m_table.references[m_reference].row < m_row)
            ++m_reference;
        const size_t before = m_galley.strips.size();
        row(m_table.rows[m_row]);
        keepWithRowBefore(before);
    }
    m_galley.strips.back().keepNext = false;
    if (m_table.rows.size() <= size_t(page::shortTable))
        m_galley.tables[size_t(m_index)].end = m_galley.strips.size();
    Strip space;
    space.height = page::cellPaddingY * 2;
    m_galley.begin();
    m_galley.finish(space);
}

} // namespace

void flowTable(const paper::Table& table, Typesetter& setter, Galley& galley, double width)
{
    if (!table.columns.empty())
        TableFlow(table, setter, galley, width).run();
}

} // namespace xf
