// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestbook.h"

#include <QAbstractTableModel>

namespace xf {

/// The score sheet of one criterion: entries (rows, by blind number and without their titles) × judges (columns).
class ScoreGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ScoreGrid(ContestBook& book, QObject* parent = nullptr);

    /// Position of the criterion among those of the contest.
    void setCriterion(int position);
    [[nodiscard]] int criterion() const { return m_criterion; }
    void setEditable(bool editable) { m_isEditable = editable; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A number of 0 to 100 as it is typed; an empty text takes the score away.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Input was not taken; the old score stands.
    void refused(const xf::Error& error);

private:
    void refresh();
    [[nodiscard]] std::vector<Id> sortedEntries() const;
    [[nodiscard]] Id criterionId() const;
    [[nodiscard]] QString pointsText(const QModelIndex& index) const;
    [[nodiscard]] Id entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }

    ContestBook& m_book;
    std::vector<Id> m_entries;
    std::vector<Id> m_judges;
    int m_criterion = 0;
    bool m_isEditable = true;
};

} // namespace xf
