// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/yearcalendar.h"

#include <QAbstractTableModel>

namespace xf {

/// The eight activities (rows) by the twelve months (columns): how much falls due, how much of it is late, and how
/// many steps were taken.
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LateRole = Qt::UserRole, DoneRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(YearCalendar calendar);
    [[nodiscard]] const YearCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const Kind* activity(int row) const { return activityKinds()[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Count {
        int due = 0; ///< all that falls due in the month, open or closed
        int late = 0;
        int done = 0;
        int steps = 0;
    };
    [[nodiscard]] const Count& at(int row, int column) const { return m_counts[static_cast<size_t>(row)][column]; }
    static QString sentence(const Count& count);

    YearCalendar m_calendar;
    std::vector<std::array<Count, 12>> m_counts;
};

} // namespace xf
