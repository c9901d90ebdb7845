// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/overview.h"

#include <QAbstractTableModel>

#include <functional>

namespace xf {

/// What is due or late: one row each, earliest first.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, Title, Responsible, KindName, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `nameOf` gives the responsible person's name.
    void show(std::vector<DueItem> items, std::function<QString(Id)> nameOf);
    [[nodiscard]] const DueItem& item(int row) const { return m_items[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DueItem> m_items;
    std::function<QString(Id)> m_nameOf;
};

} // namespace xf
