// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/galley.h"
#include "writers/pagestyle.h"

#include <algorithm>
#include <cmath>

namespace xf {

QRectF textArea(bool landscape)
{
    // A lying page is the standing one turned left, so that the bound paper keeps its margins.
    if (landscape)
        return {page::bottom, page::left, page::textHeight, page::textWidth};
    return {page::left, page::top, page::textWidth, page::textHeight};
}

double columnWidth(bool landscape, int columns)
{
    return (textArea(landscape).width() - (columns - 1) * page::columnGap) / columns;
}

namespace {

constexpr double rounding = 1; // 1/100 pt

class Paginator
{
public:
    explicit Paginator(const Galley& galley) : m_galley(galley) { startPage(); }

    Pages run();

private:
    void startPage();
    void startColumn();
    void endTable();
    void turn(const Strip& strip);
    void put(const Strip& strip);
    void putRow(const Strip& strip);
    void copyGlyphs(const Strip& strip, double top);
    void copyFigure(const Figure& figure, QPointF by);
    void note(const Strip& strip);
    void rule(double x1, double y1, double x2, double y2, double thickness);
    [[nodiscard]] double placeFor(const Strip& strip, double y) const;
    [[nodiscard]] size_t groupEnd(size_t first) const;
    [[nodiscard]] bool groupFits(size_t first, size_t end) const { return bottomOf(first, end, m_y) <= room(); }
    [[nodiscard]] size_t wholeTableEnd(size_t first, size_t end) const;
    [[nodiscard]] bool standsBetterOnTheNextPage(size_t first, size_t end) const;
    [[nodiscard]] double bottomOf(size_t first, size_t end, double y) const;
    [[nodiscard]] double room() const { return areaHeight() + rounding; }
    [[nodiscard]] double areaHeight() const { return textArea(m_landscape).height(); }
    [[nodiscard]] QPointF origin() const
    {
        const double step = columnWidth(m_landscape, m_columns) + page::columnGap;
        return textArea(m_landscape).topLeft() + QPointF(m_column * step, 0);
    }

    const Galley& m_galley;
    Pages m_result;
    std::vector<LaidOutPage>& m_pages = m_result.pages;
    bool m_landscape = false;
    int m_columns = 1;
    int m_column = 0;
    double m_columnTop = 0;
    double m_lowest = 0; // of the columns on this page
    int m_number = 0;
    double m_y = 0;
    bool m_empty = true;
    int m_table = -1; // the table being drawn on this page
    double m_tableTop = 0;
};

void Paginator::startPage()
{
    LaidOutPage page;
    page.size = m_landscape ? QSizeF(page::height, page::width) : QSizeF(page::width, page::height);
    m_pages.push_back(std::move(page));
    m_y = 0;
    m_column = 0;
    m_columnTop = 0;
    m_lowest = 0;
    m_empty = true;
}

// Goes on in the next column, or on the next page after the last.
void Paginator::startColumn()
{
    if (m_column + 1 >= m_columns)
        return startPage();
    m_lowest = std::max(m_lowest, m_y);
    ++m_column;
    m_y = m_columnTop;
}

void Paginator::rule(double x1, double y1, double x2, double y2, double thickness)
{
    const double half = thickness / 2;
    m_pages.back().rules.emplace_back(
        QRectF(QPointF(x1 - half, y1 - half) + origin(), QPointF(x2 + half, y2 + half) + origin()));
}

// Closes the table's frame on this page.
void Paginator::endTable()
{
    if (m_table < 0)
        return;
    const auto& edges = m_galley.tables[size_t(m_table)].edges;
    rule(edges.front(), m_tableTop, edges.back(), m_tableTop, page::thickRule);
    rule(edges.front(), m_y, edges.back(), m_y, page::thickRule);
    for (const double x : edges) {
        const bool outer = x == edges.front() || x == edges.back();
        rule(x, m_tableTop, x, m_y, outer ? page::thickRule : page::thinRule);
    }
    m_table = -1;
}

void Paginator::turn(const Strip& strip)
{
    if (strip.landscape == m_landscape) {
        m_y = std::max(m_y, m_lowest);
        m_columns = strip.columns;
        m_column = 0;
        m_columnTop = m_y;
        return;
    }
    m_landscape = strip.landscape;
    m_columns = strip.columns;
    if (m_empty)
        m_pages.pop_back();
    startPage();
}

double Paginator::placeFor(const Strip& strip, double y) const
{
    return strip.onGrid ? std::ceil((y - rounding) / page::pitch) * page::pitch : y;
}

size_t Paginator::groupEnd(size_t first) const
{
    const auto& strips = m_galley.strips;
    size_t last = first;
    while (last + 1 < strips.size() && strips[last].keepNext && strips[last + 1].kind != Strip::Kind::NewPage &&
           strips[last + 1].kind != Strip::Kind::Turn)
        ++last;
    return last + 1;
}

/// Where these strips would end if they began at this height.
double Paginator::bottomOf(size_t first, size_t end, double y) const
{
    for (size_t i = first; i < end; ++i)
        y = placeFor(m_galley.strips[i], y) + m_galley.strips[i].height;
    return y;
}

/// The end of the short table that begins in this group, with what stays beside its last row; else that of the group. A
/// signature is worth its last rows, not the whole table: that begins where it stands.
size_t Paginator::wholeTableEnd(size_t first, size_t end) const
{
    const Strip& begins = m_galley.strips[first];
    const Strip& last = m_galley.strips[end - 1];
    if (last.kind != Strip::Kind::Row || (begins.table == last.table && !begins.isHead))
        return end;
    const TableFrame& table = m_galley.tables[size_t(last.table)];
    return table.end > end && !table.isSigned ? groupEnd(table.end - 1) : end;
}

/// A short table is not cut if the next page takes it whole and this one does not stay too empty.
bool Paginator::standsBetterOnTheNextPage(size_t first, size_t end) const
{
    const size_t whole = wholeTableEnd(first, end);
    return whole > end && areaHeight() - m_y <= page::mostLeftEmpty * areaHeight() && !groupFits(first, whole) &&
           bottomOf(first, whole, 0) <= room();
}

void Paginator::copyGlyphs(const Strip& strip, double top)
{
    LaidOutPage& page = m_pages.back();
    const QPointF by = origin() + QPointF(0, top);
    page.text.append(m_galley.text, strip.firstSpan, strip.spanCount, by);
    for (size_t i = strip.firstSource; i < strip.firstSource + strip.sourceCount; ++i)
        page.sources.push_back({m_galley.sources[i].box.translated(by), m_galley.sources[i].source});
}

void Paginator::copyFigure(const Figure& figure, QPointF by)
{
    LaidOutPage& page = m_pages.back();
    for (PlacedPicture picture : figure.pictures) {
        picture.place.translate(by);
        page.pictures.push_back(std::move(picture));
    }
    for (Stroke stroke : figure.strokes) {
        for (QPointF& point : stroke.points)
            point += by;
        page.strokes.push_back(std::move(stroke));
    }
}

// What others have to know of the strip that is about to be put.
void Paginator::note(const Strip& strip)
{
    LaidOutPage& page = m_pages.back();
    if (m_empty)
        page.number = strip.isFront ? 0 : ++m_number;
    if (strip.block >= 0)
        page.anchors.push_back({size_t(strip.block), origin().y() + m_y});
    if (strip.pageOf >= 0)
        m_result.references.push_back({m_pages.size() - 1, size_t(strip.pageOf),
                                       origin().x() + columnWidth(m_landscape, m_columns), origin().y() + m_y});
    m_empty = false;
}

void Paginator::putRow(const Strip& strip)
{
    const TableFrame& frame = m_galley.tables[size_t(strip.table)];
    if (m_table != strip.table) {
        endTable();
        m_table = strip.table;
        m_tableTop = m_y;
        if (!strip.isHead && frame.head >= 0) {
            copyGlyphs(m_galley.strips[size_t(frame.head)], m_y);
            m_y += frame.headHeight;
            rule(frame.edges.front(), m_y, frame.edges.back(), m_y, page::thinRule);
        }
    } else if (!strip.continues) {
        rule(frame.edges.front(), m_y, frame.edges.back(), m_y, page::thinRule);
    }
    copyGlyphs(strip, m_y);
    m_y += strip.height;
}

void Paginator::put(const Strip& strip)
{
    if (strip.kind == Strip::Kind::Row) {
        note(strip);
        return putRow(strip);
    }
    endTable();
    m_y = placeFor(strip, m_y);
    note(strip);
    copyGlyphs(strip, m_y);
    if (strip.figure >= 0)
        copyFigure(m_galley.figures[size_t(strip.figure)], origin() + QPointF(0, m_y));
    m_y += strip.height;
}

Pages Paginator::run()
{
    const auto& strips = m_galley.strips;
    size_t checkedTo = 0; // strips before it were found to fit together
    for (size_t i = 0; i < strips.size(); ++i) {
        if (strips[i].kind == Strip::Kind::Turn || strips[i].kind == Strip::Kind::NewPage) {
            endTable();
            if (strips[i].kind == Strip::Kind::Turn)
                turn(strips[i]);
            else if (!m_empty)
                startPage();
            continue;
        }
        if (i >= checkedTo) {
            const size_t end = groupEnd(i);
            if (standsBetterOnTheNextPage(i, end)) {
                endTable();
                startColumn();
            }
            // A group that fits no column is tried once in each.
            for (int tries = m_columns; tries > 0 && !m_empty && !groupFits(i, end); --tries) {
                endTable();
                startColumn();
            }
            // A group taller than a page is broken where it must be.
            checkedTo = groupFits(i, end) ? end : i + 1;
        }
        put(strips[i]);
    }
    endTable();
    if (m_empty && m_pages.size() > 1) // a cover or a turn at the very end
        m_pages.pop_back();
    return std::move(m_result);
}

} // namespace

Pages paginate(const Galley& galley)
{
    return Paginator(galley).run();
}

} // namespace xf
