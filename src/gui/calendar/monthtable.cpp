// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthtable.h"

#include <QHeaderView>

#include <algorithm>

namespace xf {

void MonthTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MonthTable::fitMonths);
    connect(model, &QAbstractItemModel::dataChanged, this, &MonthTable::fitMonths);
}

void MonthTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitMonths();
}

void MonthTable::fitMonths()
{
    const int months = model() ? model()->columnCount() : 0;
    std::vector<int> widths;
    int left = viewport()->width();
    for (int month = 0; month < months; ++month) {
        widths.push_back(std::max(sizeHintForColumn(month), horizontalHeader()->sectionSizeHint(month)));
        left -= widths.back();
    }
    for (int month = 0; month < months; ++month) {
        const int share = std::max(0, left) / (months - month); // the last ones take what does not divide
        left -= share;
        setColumnWidth(month, widths[static_cast<std::size_t>(month)] + share);
    }
}

} // namespace xf
