// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/foldinggrid.h"

#include <QGridLayout>

#include <algorithm>

namespace xf {

namespace {
constexpr int columnsBeside = 4;
constexpr int columnsBelow = 2;
} // namespace

void FoldingGrid::take(QGridLayout* grid)
{
    if (!grid || grid->columnCount() != columnsBeside)
        return;
    m_grid = grid;
    for (int i = 0; i < grid->count(); ++i) {
        QRect cells;
        int rows = 0;
        int columns = 0;
        int row = 0;
        int column = 0;
        grid->getItemPosition(i, &row, &column, &rows, &columns);
        cells.setRect(column, row, columns, rows);
        m_places.push_back({grid->itemAt(i), cells, grid->itemAt(i)->alignment()});
    }
    std::stable_sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
        return std::pair(a.cells.y(), a.cells.x()) < std::pair(b.cells.y(), b.cells.x());
    });
}

void FoldingGrid::fit(int width)
{
    if (m_grid && m_isFolded != (width < widthBeside()))
        lay(!m_isFolded);
}

void FoldingGrid::lay(bool folded)
{
    m_isFolded = folded;
    while (m_grid->count() > 0)
        m_grid->takeAt(0); // the items are kept in m_places
    int row = -1;
    int rowBeside = -1;
    for (const Place& each : m_places) {
        const bool beginsRow = each.cells.y() != rowBeside || each.cells.x() == columnsBelow;
        if (beginsRow)
            ++row;
        rowBeside = each.cells.y();
        const QRect& at = each.cells;
        if (folded)
            m_grid->addItem(each.item, row, at.x() % columnsBelow, 1,
                            std::min(at.width(), columnsBelow - at.x() % columnsBelow), each.alignment);
        else
            m_grid->addItem(each.item, at.y(), at.x(), at.height(), at.width(), each.alignment);
    }
    m_grid->setColumnStretch(columnsBeside - 1, folded ? 0 : 1);
}

int FoldingGrid::columnWidth(int column) const
{
    int width = 0;
    for (const Place& each : m_places) {
        if (each.cells.x() == column && each.cells.width() == 1)
            width = std::max(width, each.item->minimumSize().width());
    }
    return width;
}

int FoldingGrid::frameWidth() const
{
    const QMargins margins = m_grid->contentsMargins();
    return margins.left() + margins.right();
}

int FoldingGrid::widthBeside() const
{
    int width = frameWidth() + (columnsBeside - 1) * m_grid->horizontalSpacing();
    for (int column = 0; column < columnsBeside; ++column)
        width += columnWidth(column);
    return width;
}

int FoldingGrid::widthBelow() const
{
    const int label = std::max(columnWidth(0), columnWidth(2));
    const int field = std::max(columnWidth(1), columnWidth(3));
    return frameWidth() + m_grid->horizontalSpacing() + label + field;
}

} // namespace xf
