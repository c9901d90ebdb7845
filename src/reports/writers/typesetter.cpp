// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/typesetter.h"

#include "writers/characterkind.h"

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

// How far a justified line may be tightened, per gap, once its marks have given all they can.
constexpr double tightestGap = 0.03;
// A tightened line is a little uglier than one loosened by the same amount.
constexpr double tightnessWeight = 1.5;
// Closing marks that may follow one another: ”）。 and the character before them.
constexpr qsizetype lookAhead = 4;

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

bool isHan(char32_t character)
{
    return character >= 0x4E00 && character < 0xA000;
}

/// 1% is a figure with its unit: two characters, though the second begins no line.
bool isUnitSign(char32_t character)
{
    return character == U'%' || character == U'‰' || character == U'℃';
}

} // namespace

void Typesetter::load(QStringView text, const TextStyle& style)
{
    m_style = style;
    m_items.clear();
    m_next = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = qint32(i);
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (character == U'\t' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = character == U'\t' ? U' ' : U'\n';
        if ((character < 0x4E00 || character >= 0xA000) && character != U'\n' && isInvisible(character))
            continue;
        if (character == U'\n') {
            m_items.push_back({character, at, nullptr, 0, NewLine});
            continue;
        }
        const Glyph& glyph = m_fonts.glyph(style.role, character);
        m_items.push_back(
            {character, at, &glyph, glyph.advance * style.size + style.tracking, characterKind(character)});
    }
}

qsizetype Typesetter::indexAt(qsizetype textPlace) const
{
    const auto found = std::lower_bound(m_items.begin(), m_items.end(), textPlace,
                                        [](const Item& item, qsizetype place) { return item.at < place; });
    return found - m_items.begin();
}

double Typesetter::width(qsizetype first, qsizetype end) const
{
    double sum = 0;
    for (qsizetype i = first; i < end; ++i)
        sum += m_items[size_t(i)].advance;
    return sum;
}

bool Typesetter::mayBreakBefore(qsizetype index) const
{
    if (index <= 0 || index >= count())
        return true;
    const Item& before = m_items[size_t(index) - 1];
    const Item& after = m_items[size_t(index)];
    if ((before.kind | after.kind) & NewLine)
        return true;
    if ((after.kind & (SpaceKind | NotAtStart)) || (before.kind & NotAtEnd))
        return false;
    if ((before.kind & WesternKind) && (after.kind & WesternKind))
        return false;
    // A figure stays with its unit, and the month of a date with the day.
    if (isDigit(before.character) && isHan(after.character))
        return false;
    if (before.character == U'月' && isDigit(after.character) && index > 1 &&
        isDigit(m_items[size_t(index) - 2].character))
        return false;
    return !((before.kind & Twin) && before.character == after.character);
}

qsizetype Typesetter::trimmed(qsizetype first, qsizetype end) const
{
    while (end > first && (m_items[size_t(end) - 1].kind & SpaceKind))
        --end;
    return end;
}

double Typesetter::shrinkable(qsizetype first, qsizetype end) const
{
    double sum = 0;
    for (qsizetype i = first; i < end; ++i) {
        const Item& item = m_items[size_t(i)];
        if ((item.kind & EmptyHalf) && item.glyph->advance > 0.9)
            sum += m_style.size / 2.0;
    }
    return sum;
}

// The end of a line that takes the marks at `overflow` in by tightening; -1 if loosening is better.
qsizetype Typesetter::tightEnd(qsizetype first, qsizetype overflow, double width, double slack) const
{
    const qsizetype limit = std::min(count(), overflow + lookAhead);
    for (qsizetype end = overflow + 1; end <= limit; ++end) {
        if (m_items[size_t(end) - 1].kind & NewLine)
            return -1;
        if (!mayBreakBefore(end))
            continue;
        const qsizetype last = trimmed(first, end);
        const double rest = this->width(first, last) - width - shrinkable(first, last);
        const double give = m_style.justified ? double(last - first) * tightestGap * m_style.size : 0;
        return rest <= give && std::max(0.0, rest) * tightnessWeight <= slack ? end : -1;
    }
    return -1;
}

// An end before which one more character is left to a last line that would hold a single one, with its mark at most.
qsizetype Typesetter::withCompany(qsizetype first, qsizetype end, double width) const
{
    constexpr double fullest = 0.85; // a justified line with less would show its gaps
    int left = 0;
    for (qsizetype i = end; i < count() && !(m_items[size_t(i)].kind & NewLine); ++i) {
        const Item& item = m_items[size_t(i)];
        left += (item.kind & (NotAtStart | SpaceKind)) && !isUnitSign(item.character) ? 0 : 1;
        if (left > 1)
            return end;
    }
    if (left == 0)
        return end;
    qsizetype earlier = end - 1;
    while (earlier > first && !mayBreakBefore(earlier))
        --earlier;
    const bool isFull = !m_style.justified || this->width(first, trimmed(first, earlier)) >= fullest * width;
    return earlier > first && isFull ? earlier : end;
}

TypesetLine Typesetter::finish(qsizetype first, qsizetype end, double width, bool last)
{
    m_next = end;
    TypesetLine line{first, trimmed(first, end), 0, 0};
    line.natural = this->width(line.first, line.end);
    line.target = line.natural > width || (m_style.justified && !last) ? width : line.natural;
    if (m_next < count() && (m_items[size_t(m_next)].kind & NewLine))
        ++m_next;
    else if (!last) // the space that a break swallows
        while (m_next < count() && (m_items[size_t(m_next)].kind & SpaceKind))
            ++m_next;
    return line;
}

TypesetLine Typesetter::takeLine(double width)
{
    constexpr double rounding = 0.01;
    const qsizetype first = m_next;
    qsizetype lastBreak = -1;
    double used = 0;
    qsizetype i = first;
    for (; i < count(); ++i) {
        const Item& item = m_items[size_t(i)];
        if (item.kind & NewLine)
            return finish(first, i, width, true);
        if (i > first && mayBreakBefore(i))
            lastBreak = i;
        if (used + item.advance > width + rounding && !(item.kind & SpaceKind))
            break;
        used += item.advance;
    }
    if (i == count())
        return finish(first, i, width, true);
    if (lastBreak == i)
        return finish(first, withCompany(first, i, width), width, false);
    const double slack = lastBreak < 0 ? width : width - this->width(first, trimmed(first, lastBreak));
    const qsizetype tight = tightEnd(first, i, width, slack);
    if (tight > 0) {
        const bool isLast = tight == count() || (m_items[size_t(tight)].kind & NewLine);
        return finish(first, isLast ? tight : withCompany(first, tight, width), width, isLast);
    }
    if (lastBreak > first)
        return finish(first, withCompany(first, lastBreak, width), width, false);
    // A word longer than the line is cut where the line ends.
    return finish(first, std::max(i, first + 1), width, false);
}

const std::vector<TypesetLine>& Typesetter::breakAll(QStringView text, const TextStyle& style, double width,
                                                     double indent)
{
    load(text, style);
    m_lines.clear();
    bool opens = true;
    while (!atEnd()) {
        TypesetLine line = takeLine(width - (opens ? indent : 0));
        m_lines.push_back(line);
        opens = m_next > 0 && (m_items[size_t(m_next) - 1].kind & NewLine);
    }
    return m_lines;
}

double Typesetter::widthOf(QStringView text, const TextStyle& style)
{
    load(text, style);
    return width(0, count());
}

bool Typesetter::isGap(qsizetype before) const
{
    const quint8 left = m_items[size_t(before)].kind;
    const quint8 right = m_items[size_t(before) + 1].kind;
    const bool twins = (left & Twin) && m_items[size_t(before)].character == m_items[size_t(before) + 1].character;
    return !((left & WesternKind) && (right & WesternKind)) && !twins;
}

double Typesetter::place(const TypesetLine& line, GlyphStore& store, double x, double baseline) const
{
    double difference = line.target - line.natural;
    double fromMarks = 0; // share of its empty half that each mark gives up
    double perGap = 0;
    if (difference < -0.01) {
        const double marks = shrinkable(line.first, line.end);
        fromMarks = marks > 0 ? std::min(1.0, -difference / marks) : 0;
        difference += fromMarks * marks;
    }
    qsizetype gaps = 0;
    const bool spread = std::abs(difference) > 0.01;
    for (qsizetype i = line.first; spread && i + 1 < line.end; ++i)
        gaps += isGap(i) ? 1 : 0;
    const bool everywhere = gaps == 0; // one long word: its letters move apart
    if (spread && everywhere)
        gaps = line.end - line.first - 1;
    if (gaps > 0)
        perGap = difference / double(gaps);
    for (qsizetype i = line.first; i < line.end; ++i) {
        const Item& item = m_items[size_t(i)];
        const bool mark = fromMarks > 0 && (item.kind & EmptyHalf) && item.glyph->advance > 0.9;
        const double given = mark ? fromMarks * m_style.size / 2.0 : 0;
        const double shift = mark && (item.kind & NotAtEnd) ? given : 0;
        if (item.glyph->face >= 0)
            store.add(item.glyph->face, m_style.size, item.glyph->index, {x + m_style.tracking / 2 - shift, baseline});
        x += item.advance - given;
        if (perGap != 0 && i + 1 < line.end && (everywhere || isGap(i)))
            x += perGap;
    }
    return x;
}

} // namespace xf
