// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "rules/learningtable.h"

#include <QAbstractTableModel>

#include <functional>

namespace xf {

/// The 比学赶超 table across all role models: gap → measure → result, each with its day.
class LearningModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Who, From, Gap, Target, Measure, Result, Achieved, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<LearningLine> lines, std::function<QString(Id)> nameOf);
    [[nodiscard]] const LearningLine& line(int row) const { return m_lines[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LearningLine& line, int column) const;

    std::vector<LearningLine> m_lines;
    std::function<QString(Id)> m_nameOf;
};

} // namespace xf
