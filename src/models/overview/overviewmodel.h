// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/overview.h"

#include <QAbstractTableModel>

namespace xf {

/// The word for a cell's state: “done”, “under way” …
QString overviewStateName(OverviewState state);

/// The eight activities (rows) by the four quarters of a year (columns).
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, ClosedRole, AllRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<OverviewRow> rows, int year);
    /// Null if the index is not of this table.
    [[nodiscard]] const OverviewCell* cell(const QModelIndex& index) const;
    [[nodiscard]] const Kind* activity(int row) const { return m_rows[row].activity; }
    [[nodiscard]] Quarter quarter(int column) const { return {m_year, column + 1}; }
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString sentence(const OverviewCell& cell) const;

    std::vector<OverviewRow> m_rows;
    int m_year = 0;
};

} // namespace xf
