// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/foldinggrid.h"

#include <QGridLayout>

#include <algorithm>

namespace xf {

void FoldingGrid::take(QGridLayout* grid)
{
    if (!grid || grid->columnCount() % 2 != 0)
        return;
    m_grid = grid;
    m_columns = grid->columnCount();
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
    const int below = m_columns / 2;
    while (m_grid->count() > 0)
        m_grid->takeAt(0); // the items are kept in m_places
    int row = -1;
    int rowBeside = -1;
    for (const Place& each : m_places) {
        const QRect& at = each.cells;
        if (at.y() != rowBeside || at.x() == below)
            ++row;
        rowBeside = at.y();
        const int column = at.x() % below;
        if (folded)
            m_grid->addItem(each.item, row, column, 1, std::min(at.width(), below - column), each.alignment);
        else
            m_grid->addItem(each.item, at.y(), at.x(), at.height(), at.width(), each.alignment);
    }
    m_grid->setColumnStretch(below - 1, folded || below > 1 ? 1 : 0);
    m_grid->setColumnStretch(2 * below - 1, folded ? 0 : 1);
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
    int width = frameWidth() + (m_columns - 1) * m_grid->horizontalSpacing();
    for (int column = 0; column < m_columns; ++column)
        width += columnWidth(column);
    return width;
}

int FoldingGrid::widthBelow() const
{
    const int below = m_columns / 2;
    int width = frameWidth() + (below - 1) * m_grid->horizontalSpacing();
    for (int column = 0; column < below; ++column)
        width += std::max(columnWidth(column), columnWidth(column + below));
    return width;
}

} // namespace xf
