// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "rules/reviewcoverage.h"

#include <QAbstractTableModel>

#include <functional>

namespace xf {

/// A round of leader reviews by line: who, how far it is, when and by whom.
class ReviewRoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, State, Date, Reviewer, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ReviewPlace> round, QHash<Id, QString> reviewers, std::function<QString(Id)> nameOf);
    [[nodiscard]] const std::vector<ReviewPlace>& round() const { return m_round; }
    [[nodiscard]] const ReviewPlace& place(int row) const { return m_round[size_t(row)]; }
    /// The row of an entry; -1 if it is not of this round.
    [[nodiscard]] int rowOf(Id review) const;
    /// The next row after `row`, going round, whose state is this; -1 if there is none.
    [[nodiscard]] int nextIn(ReviewPlace::State state, int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The branch is named as such.
    [[nodiscard]] QString nameOf(Id member) const;

private:
    std::vector<ReviewPlace> m_round;
    QHash<Id, QString> m_reviewers;
    std::function<QString(Id)> m_nameOf;
};

} // namespace xf
