// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/yearcalendar.h"

#include <QAbstractTableModel>

namespace xf {

/// What has a day in the months that were chosen, one a line.
class CalendarList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Responsible, KindName, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<CalendarItem> items, std::function<QString(Id)> nameOf);
    [[nodiscard]] const CalendarItem& item(int row) const { return m_items[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString stateText(const CalendarItem& item);

    std::vector<CalendarItem> m_items;
    std::function<QString(Id)> m_nameOf;
};

} // namespace xf
