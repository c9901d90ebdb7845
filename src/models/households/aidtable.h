// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/aidrules.h"

#include <QAbstractTableModel>

namespace xf {

/// 规划到户、责任到人: a household a line, with who is responsible, the year's plan, the visits and where its income
/// stands. What is missing is said in its cell.
class AidTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Village, Responsible, Plan, Visited, NextVisit, IncomePerHead, Line, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CampaignSnapshot& snapshot);
    [[nodiscard]] Id household(int row) const { return m_rows[static_cast<size_t>(row)].household; }
    /// Names of the households that miss something: a responsible member, a plan of the year, a visit; or fell back.
    [[nodiscard]] QStringList without(Column column) const;
    /// “2025年达标” …, as the income panel says it too.
    [[nodiscard]] static QString lineWords(const IncomePath& income);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Id household = 0;
        QStringList cells;
        std::vector<Column> misses;
    };
    [[nodiscard]] static Row rowOf(const CampaignSnapshot& snapshot, const AidState& state);

    std::vector<Row> m_rows;
};

} // namespace xf
