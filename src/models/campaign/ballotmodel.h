// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/ballotcount.h"

#include <QAbstractTableModel>

namespace xf {

/// A mass appraisal being counted: a row for each item of the sheet, with what the sheet in hand says, the running
/// totals and the two rates. A counted sheet is one action; what stays of it is only one more in the totals.
class BallotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Sheet, Satisfied, Fairly, Basic, Dissatisfied, LeftOut, SatisfiedRate, OverallRate, Columns };

    explicit BallotModel(Editor& editor, QObject* parent = nullptr);

    /// Whose ballots are counted; 0 for none. The sheet in hand is laid aside.
    void setAppraisal(Id appraisal);
    [[nodiscard]] const Appraisal& appraisal() const { return m_appraisal; }
    /// Where the counts do not agree; empty if they do.
    [[nodiscard]] QStringList disagreements() const;

    /// What the sheet in hand says to an item.
    void answer(int row, BallotAnswer answer);
    void clearSheet();
    /// The first item that the sheet in hand has no answer to yet; -1 if it is whole.
    [[nodiscard]] int firstOpen() const;
    /// Counts the sheet in hand, or one that is not valid.
    Result<void> countSheet();
    Result<void> countInvalidSheet();
    /// Takes back the sheet counted last, as long as nothing else was done since.
    Result<void> takeBackSheet();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Totals that were counted elsewhere can be typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// The field behind a column of totals; nullptr for the others.
    [[nodiscard]] static const Field* fieldAt(int column);

Q_SIGNALS:
    void refused(const xf::Error& error);
    /// The counts of the appraisal are new.
    void counted();

private:
    void follow(const std::vector<RowChange>& changes);
    void reload();
    [[nodiscard]] QVariant shown(int row, int column) const;

    Editor& m_editor;
    Appraisal m_appraisal;
    std::vector<Ballot> m_ballots; ///< by row; id 0: not stored yet
    std::vector<std::optional<BallotAnswer>> m_sheet;
};

} // namespace xf
