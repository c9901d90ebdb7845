// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/flow.h"
#include "writers/pagestyle.h"

#include <QChar>

#include <cmath>
#include <limits>
#include <string_view>

namespace xf {

namespace {

constexpr double em = page::titleSize;

bool isOneOf(std::u32string_view characters, char32_t character)
{
    return characters.find(character) != std::u32string_view::npos;
}

// How much a title dislikes to be broken before this character; in square ems.
double breakPenalty(const Typesetter& text, qsizetype index, int depth)
{
    const char32_t before = text.character(index - 1);
    const char32_t after = text.character(index);
    double penalty = depth > 0 ? 20 : 0;
    if (QChar::isDigit(before) || before == U'第' || isOneOf(U"年季月日号次届", after))
        penalty += 20;
    if (isOneOf(U"的和与及之等了", after))
        penalty += 10;
    // The end of a unit's name, of a year's part, of 关于…的: where a reader would pause.
    if (isOneOf(U"会部局厅处室院校组队度年的于", before))
        penalty -= 4;
    return penalty;
}

std::vector<int> bracketDepths(const Typesetter& text)
{
    std::vector<int> depths(size_t(text.count()) + 1, 0);
    int depth = 0;
    for (qsizetype i = 0; i < text.count(); ++i) {
        depths[size_t(i)] = depth;
        if (isOneOf(U"《“（〔", text.character(i)))
            ++depth;
        else if (isOneOf(U"》”）〕", text.character(i)) && depth > 0)
            --depth;
    }
    return depths;
}

struct Best {
    double cost = std::numeric_limits<double>::infinity();
    qsizetype from = 0;
};

// Cuts [first, end) into `lines` lines of like width at the least cost.
void cut(const Typesetter& text, qsizetype first, qsizetype end, int lines, double width,
         std::vector<TypesetLine>& result)
{
    const std::vector<int> depths = bracketDepths(text);
    const double ideal = text.width(first, end) / lines;
    const auto size = size_t(end - first) + 1;
    std::vector<std::vector<Best>> table(size_t(lines) + 1, std::vector<Best>(size));
    table[0][0].cost = 0;
    for (size_t line = 1; line <= size_t(lines); ++line) {
        for (size_t to = 1; to < size; ++to) {
            const qsizetype at = first + qsizetype(to);
            if (at != end && !text.mayBreakBefore(at))
                continue;
            const double penalty = at == end ? 0 : breakPenalty(text, at, depths[size_t(at)]);
            for (size_t from = 0; from < to; ++from) {
                const double wide = text.width(first + qsizetype(from), at);
                const double off = (wide - ideal) / em;
                const double cost = table[line - 1][from].cost + off * off + penalty;
                if (wide <= width && cost < table[line][to].cost)
                    table[line][to] = {cost, qsizetype(from)};
            }
        }
    }
    if (!std::isfinite(table[size_t(lines)][size - 1].cost))
        return;
    std::vector<TypesetLine> cuts;
    qsizetype to = qsizetype(size) - 1;
    for (int line = lines; line > 0; --line) {
        const qsizetype from = table[size_t(line)][size_t(to)].from;
        const double natural = text.width(first + from, first + to);
        cuts.insert(cuts.begin(), TypesetLine{first + from, first + to, natural, natural});
        to = from;
    }
    result.insert(result.end(), cuts.begin(), cuts.end());
}

// A title of one line, or cut; a title that no cut suits is broken like any text.
void addPart(const Typesetter& text, qsizetype first, qsizetype end, double width, std::vector<TypesetLine>& lines)
{
    constexpr qsizetype longest = 200; // beyond that it is no title and the search would take too long
    const double natural = text.width(first, end);
    const int least = std::max(1, int(std::ceil(natural / width)));
    const size_t before = lines.size();
    if (end - first <= longest) {
        for (int count = least; count <= least + 1 && lines.size() == before; ++count)
            cut(text, first, end, count, width, lines);
    }
    for (qsizetype i = first; lines.size() == before || i < end;) {
        if (lines.size() > before && lines.back().end == end)
            return;
        qsizetype to = i + 1;
        while (to < end && text.width(i, to + 1) <= width)
            ++to;
        lines.push_back({i, to, text.width(i, to), text.width(i, to)});
        i = to;
    }
}

} // namespace

std::vector<TypesetLine> balancedLines(const Typesetter& loaded, double width)
{
    std::vector<TypesetLine> lines;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= loaded.count(); ++i) {
        if (i < loaded.count() && loaded.character(i) != U'\n')
            continue;
        if (i > first)
            addPart(loaded, first, i, width, lines);
        first = i + 1;
    }
    return lines;
}

} // namespace xf
