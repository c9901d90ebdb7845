// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/flow.h"

#include "writers/pagestyle.h"

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

const TextStyle bodyStyle{FontRole::Body, page::bodySize, page::tracking, true};
const TextStyle titleStyle{FontRole::Title, page::titleSize, 0, false};
const TextStyle noteStyle{FontRole::Body, page::smallSize, 0, true};

TextStyle headingStyle(int level)
{
    TextStyle style = bodyStyle;
    if (level == 1)
        style.role = FontRole::Heading;
    else if (level == 2)
        style.role = FontRole::SubHeading;
    return style;
}

} // namespace

void Flow::set(size_t block)
{
    m_block = block;
    const size_t first = m_galley.strips.size();
    std::visit(*this, m_document.blocks[block]);
    for (size_t i = first; i < m_galley.strips.size(); ++i) {
        Strip& strip = m_galley.strips[i];
        if (strip.kind == Strip::Kind::Line || strip.kind == Strip::Kind::Row) {
            strip.block = qsizetype(block);
            return;
        }
    }
}

void Flow::line(const TypesetLine& line, const TextStyle& style, double pitch, double x, bool onGrid, bool keepNext)
{
    m_galley.begin();
    const size_t firstGlyph = m_galley.text.glyphs.size();
    const double end = m_setter.place(line, m_galley.text, x, baselineIn(pitch, style.size));
    if (m_references)
        noteSources(line, firstGlyph, end, pitch);
    Strip strip;
    strip.height = pitch;
    strip.onGrid = onGrid;
    strip.keepNext = keepNext;
    strip.isFront = m_front;
    m_galley.finish(strip);
}

// Where the figures of a line stand that have a source.
void Flow::noteSources(const TypesetLine& line, size_t firstGlyph, double end, double pitch)
{
    const auto& positions = m_galley.text.positions;
    const auto count = qsizetype(positions.size() - firstGlyph);
    if (count != line.end - line.first)
        return; // without a font nothing stands anywhere
    const auto left = [&](qsizetype index) {
        return index < line.end ? positions[firstGlyph + size_t(index - line.first)].x() : end;
    };
    for (const paper::Reference& each : *m_references) {
        const qsizetype first = std::max(line.first, m_setter.indexAt(each.first));
        const qsizetype last = std::min(line.end, m_setter.indexAt(each.first + each.length));
        if (first < last)
            m_galley.sources.push_back({QRectF(left(first), 0, left(last) - left(first), pitch), each.source});
    }
}

void Flow::text(QStringView text, const TextStyle& style, double pitch, double indent, bool keepNext)
{
    const bool onGrid = pitch == page::pitch;
    const auto& lines = m_setter.breakAll(text, style, m_width, indent);
    const auto opens = [this](const TypesetLine& line) {
        return line.first == 0 || m_setter.character(line.first - 1) == U'\n';
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        // A few last words do not open a page: the line before them comes along.
        constexpr double fewWords = 9.5 * page::cell;
        const bool isBeforeFew = i + 2 == lines.size() && !opens(lines.back()) && lines.back().natural < fewWords;
        line(lines[i], style, pitch, opens(lines[i]) ? indent : 0, onGrid, keepNext || isBeforeFew);
    }
}

void Flow::blankLine(bool keepNext)
{
    Strip strip;
    strip.height = page::pitch;
    strip.onGrid = true;
    strip.keepNext = keepNext;
    m_galley.begin();
    m_galley.finish(strip);
}

void Flow::operator()(const paper::Title& title)
{
    m_setter.load(title.text, titleStyle);
    const std::vector<TypesetLine> lines = balancedLines(m_setter, m_width);
    // The title takes whole grid lines, so that the body below it stays on the grid.
    const double needed = double(lines.size()) * page::titlePitch;
    const double padding = (std::ceil(needed / page::pitch - 0.2) * page::pitch - needed) / 2;
    for (size_t i = 0; i < lines.size(); ++i) {
        m_galley.begin();
        const double lead = i == 0 ? padding : 0;
        m_setter.place(lines[i], m_galley.text, (m_width - lines[i].target) / 2,
                       lead + baselineIn(page::titlePitch, page::titleSize));
        Strip strip;
        strip.height = page::titlePitch + lead + (i + 1 == lines.size() ? padding : 0);
        strip.onGrid = i == 0;
        strip.keepNext = true;
        m_galley.finish(strip);
    }
    blankLine(true);
}

/// Whether a table, or a note to one, stands right above the block being set.
bool Flow::isBelowTable() const
{
    if (m_block == 0)
        return false;
    const paper::Block& above = m_document.blocks[m_block - 1];
    const auto* paragraph = std::get_if<paper::Paragraph>(&above);
    return std::holds_alternative<paper::Table>(above) ||
           (paragraph && paragraph->style == paper::ParagraphStyle::Note);
}

/// The strips from the first one on follow what is above them at once: the 22 lines are those of text, and where tables
/// follow each other a line would be lost before each.
void Flow::leaveGrid(size_t first)
{
    for (size_t i = first; i < m_galley.strips.size(); ++i)
        m_galley.strips[i].onGrid = false;
}

void Flow::operator()(const paper::Heading& heading)
{
    const size_t first = m_galley.strips.size();
    text(headingText(heading), headingStyle(heading.level), page::pitch, 2 * page::cell, true);
    const bool isAboveTable =
        m_block + 1 < m_document.blocks.size() && std::holds_alternative<paper::Table>(m_document.blocks[m_block + 1]);
    if (isAboveTable && isBelowTable())
        leaveGrid(first);
}

void Flow::operator()(const paper::Paragraph& paragraph)
{
    const double indent = paragraph.style == paper::ParagraphStyle::Body ? 2 * page::cell : 0;
    const size_t first = m_galley.strips.size();
    m_references = paragraph.references.empty() ? nullptr : &paragraph.references;
    if (paragraph.keepsNext && !m_galley.strips.empty() && !m_galley.strips.back().keepNext)
        keepLastLines(2); // a list before the signature is no text: some of that comes along
    if (paragraph.text.isEmpty())
        blankLine(paragraph.keepsNext);
    else if (paragraph.style == paper::ParagraphStyle::Note)
        note(paragraph.text);
    else
        text(paragraph.text, bodyStyle, page::pitch, indent, paragraph.keepsNext);
    const bool isBelowHeading = m_block > 0 && std::holds_alternative<paper::Heading>(m_document.blocks[m_block - 1]);
    if (isBelowHeading && m_galley.strips.size() > first + 1)
        m_galley.strips[first].keepNext = true; // one line below a heading is not worth the heading
    m_references = nullptr;
}

/// A short note stands whole on one page, and with the row of the table above it that it explains, or with the note
/// between them.
void Flow::note(const QString& words)
{
    constexpr size_t mostLines = 3;
    const size_t first = m_galley.strips.size();
    text(words, noteStyle, page::notePitch, 0, false);
    const size_t end = m_galley.strips.size();
    if (end - first > mostLines)
        return;
    for (size_t i = first; i + 1 < end; ++i)
        m_galley.strips[i].keepNext = true;
    const auto isGap = [](const Strip& strip) { return strip.kind == Strip::Kind::Line && strip.spanCount == 0; };
    size_t row = first;
    while (row > 0 && isGap(m_galley.strips[row - 1]))
        --row;
    if (row == 0)
        return;
    const Strip& above = m_galley.strips[row - 1];
    const bool isNote = above.kind == Strip::Kind::Line && above.height == page::notePitch;
    if (above.kind != Strip::Kind::Row && !isNote)
        return;
    for (size_t i = row - 1; i < first; ++i)
        m_galley.strips[i].keepNext = true;
}

void Flow::operator()(const paper::Table& table)
{
    flowTable(table, m_setter, m_galley, m_width);
}

void Flow::keepLastLines(int lines)
{
    for (size_t i = m_galley.strips.size(); i > 0 && lines > 0; --i, --lines) {
        Strip& strip = m_galley.strips[i - 1];
        if (strip.kind != Strip::Kind::Line && strip.kind != Strip::Kind::Row)
            return;
        strip.keepNext = true;
        if (strip.kind == Strip::Kind::Row) {
            m_galley.tables[size_t(strip.table)].isSigned = true;
            return; // the last row of a table is enough
        }
        if (strip.spanCount == 0)
            ++lines; // the room after a table is no line
    }
}

void Flow::signatureLine(const QString& words, double x)
{
    // A unit's name too long for the place the standard gives it takes the whole line.
    m_setter.load(words, bodyStyle);
    while (!m_setter.atEnd()) {
        TypesetLine broken = m_setter.takeLine(m_width);
        broken.target = std::min(broken.natural, m_width);
        line(broken, bodyStyle, page::pitch, std::clamp(x, 0.0, m_width - broken.target), true, true);
    }
}

void Flow::operator()(const paper::Signature& signature)
{
    const QString date = signedOn(signature);
    const double unitWidth = std::min(m_setter.widthOf(signature.unit, bodyStyle), m_width);
    const double dateWidth = m_setter.widthOf(date, bodyStyle);
    double unitX = m_width - 2 * page::cell - unitWidth;
    double dateX = unitX + 2 * page::cell;
    if (signature.withSeal) {
        dateX = m_width - 4 * page::cell - dateWidth;
        unitX = dateX + (dateWidth - unitWidth) / 2;
    } else if (dateX + dateWidth > m_width - 2 * page::cell) {
        dateX = m_width - 2 * page::cell - dateWidth;
        unitX = dateX - 2 * page::cell;
    }
    keepLastLines(2); // a signature never stands alone on a page
    const size_t first = m_galley.strips.size();
    blankLine(true);
    if (signature.withSeal)
        blankLine(true);
    signatureLine(signature.unit, unitX);
    signatureLine(date, dateX);
    if (isBelowTable())
        leaveGrid(first);
    m_galley.strips.back().keepNext = false;
}

void Flow::newPage()
{
    Strip strip;
    strip.kind = Strip::Kind::NewPage;
    m_galley.begin();
    m_galley.finish(strip);
}

void Flow::operator()(const paper::PageBreak&)
{
    newPage();
}

void Flow::operator()(const paper::Section& section)
{
    Strip strip;
    strip.kind = Strip::Kind::Turn;
    m_landscape = section.orientation == paper::Orientation::Landscape;
    strip.landscape = m_landscape;
    strip.columns = m_landscape ? 1 : std::clamp(section.columns, 1, 2);
    m_width = columnWidth(m_landscape, strip.columns);
    m_galley.begin();
    m_galley.finish(strip);
}

void Flow::operator()(const paper::AttachmentLabel& label)
{
    newPage();
    text(label.text, headingStyle(1), page::pitch, 0, true);
    blankLine(true);
}

void Flow::operator()(const paper::Chart& chart)
{
    flowChart(chart, m_setter, m_galley, m_width);
}

} // namespace xf
