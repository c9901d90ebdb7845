// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/htmlrows.h"

#include "tables/limits.h"

#include <algorithm>

namespace xf {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate() || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) ||
           (c.unicode() >= 0xFF00 && c.unicode() <= 0xFF60);
}

/// A no-break space is what an empty cell holds; a wide one stands in names and is kept.
bool isBlank(QChar c)
{
    return c != QChar(0x3000) && c.isSpace();
}

} // namespace

void HtmlRows::beginRow()
{
    ++m_row;
    m_column = 0;
}

bool HtmlRows::isTaken(qsizetype column) const
{
    return column < static_cast<qsizetype>(m_takenTo.size()) && m_takenTo[static_cast<size_t>(column)] >= m_row;
}

void HtmlRows::take(const MergedArea& area)
{
    if (area.bottom > area.top) {
        const auto width = static_cast<size_t>(area.right) + 1;
        if (m_takenTo.size() < width)
            m_takenTo.resize(width, -1);
        std::fill(m_takenTo.begin() + area.left, m_takenTo.begin() + area.right + 1, area.bottom);
    }
    if (area.bottom > area.top || area.right > area.left)
        m_merged.push_back(area);
}

void HtmlRows::beginCell(qsizetype columnSpan, qsizetype rowSpan)
{
    if (m_row < 0)
        beginRow();
    while (isTaken(m_column))
        ++m_column;
    const qsizetype wide = std::clamp<qsizetype>(columnSpan, 1, limits::columns);
    const qsizetype high = std::clamp<qsizetype>(rowSpan, 1, limits::rows);
    m_cell = {m_row, m_column, m_row + high - 1, std::min(m_column + wide, limits::columns + 1) - 1};
    m_isInCell = true;
}

void HtmlRows::addText(QStringView text)
{
    for (const QChar c : text) {
        if (isBlank(c)) {
            m_blank += c;
            continue;
        }
        // Pages break their source between Chinese characters, where nobody writes a blank.
        const bool isFolded = m_blank.contains(u'\n') && !m_text.isEmpty() && isHan(m_text.back()) && isHan(c);
        if (!m_blank.isEmpty() && !m_text.isEmpty() && m_text.back() != u'\n' && !isFolded)
            m_text += u' ';
        m_blank.clear();
        m_text += c;
    }
}

void HtmlRows::addLineBreak()
{
    m_blank.clear();
    if (!m_text.isEmpty())
        m_text += u'\n';
}

Result<void> HtmlRows::endCell()
{
    if (!m_isInCell)
        return {};
    m_isInCell = false;
    m_column = m_cell.right + 1;
    take(m_cell);
    if (static_cast<qsizetype>(m_merged.size()) > limits::merges)
        m_merged.pop_back();
    m_blank.clear();
    return m_grid.put(m_cell.top, m_cell.left, Cell::ofText(std::exchange(m_text, {}).trimmed()));
}

Result<Grid> HtmlRows::finished()
{
    if (auto ended = endCell(); !ended)
        return ended.error();
    if (auto filled = m_grid.fill(m_merged); !filled)
        return filled.error();
    return std::move(m_grid);
}

} // namespace xf
