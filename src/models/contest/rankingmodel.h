// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestbook.h"

#include <QAbstractTableModel>

namespace xf {

/// What the score sheets say: the ranked entries, best first, then those that still lack scores. Works are named
/// only once they are ranked, so that judging stays blind.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Blind, Points, Award, Work, Remark, ColumnCount };
    using NameOf = std::function<QString(Id)>;

    RankingModel(const ContestBook& book, NameOf nameOf, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QVariant placedText(const Placing& placing, int column) const;
    [[nodiscard]] QVariant unplacedText(const Unplaced& unplaced, int column) const;
    [[nodiscard]] QString missingWords(const Unplaced& unplaced) const;
    [[nodiscard]] QString judgeName(Id judge) const;

    const ContestBook& m_book;
    NameOf m_nameOf;
    int m_placed = 0; ///< rows as last told to the views
    int m_unplaced = 0;
};

} // namespace xf
