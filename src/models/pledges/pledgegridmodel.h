// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/pledgegrid.h"

#include <QAbstractTableModel>

namespace xf {

/// Owners (rows) by items (columns): how each place of 逐一承诺 stands. An empty one says that it is missing.
class PledgeGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `items` are the columns' titles, `names` the owners' names, both in the order of the cells and rows.
    void show(std::vector<PledgeRow> rows, QStringList items, QStringList names);
    /// nullptr if the index is not of this table.
    [[nodiscard]] const PledgeCell* cell(const QModelIndex& index) const;
    [[nodiscard]] const PledgeRow& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] QString itemTitle(int column) const { return m_items.value(column); }
    [[nodiscard]] QString ownerName(int row) const { return m_names.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PledgeRow> m_rows;
    QStringList m_items;
    QStringList m_names;
};

} // namespace xf
