// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/candidatefacts.h"

#include <QAbstractTableModel>

namespace xf {

/// What the records say of each member who may be commended, in the members' usual order; deliberately without a sum
/// and without a way to sort by one.
class CandidateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kept, NotKept, Late, Notes, Visits, Learnt, Grades, Overall, Honours, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// The members of the snapshot's cut-off day in this order.
    void show(const CampaignSnapshot& snapshot, const std::vector<Member>& order);
    [[nodiscard]] const CandidateFacts& facts(int row) const { return m_facts[size_t(row)]; }
    /// nullptr if the member is not a candidate.
    [[nodiscard]] const CandidateFacts* factsOf(Id member) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CandidateFacts& facts, int column) const;

    std::vector<CandidateFacts> m_facts;
    QHash<Id, QString> m_names;
    QHash<Id, QString> m_honours; ///< of the year, with their results
};

} // namespace xf
