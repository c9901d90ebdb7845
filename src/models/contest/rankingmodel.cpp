// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingmodel.h"

namespace xf {

namespace {

template <class Row>
QString nameIn(const std::vector<Row>& rows, Id id)
{
    for (const Row& each : rows) {
        if (each.id == id)
            return each.name;
    }
    return {};
}

} // namespace

RankingModel::RankingModel(const ContestBook& book, NameOf nameOf, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_nameOf(std::move(nameOf))
{
    connect(&book, &ContestBook::changed, this, &RankingModel::refresh);
    refresh();
}

void RankingModel::refresh()
{
    beginResetModel();
    m_placed = static_cast<int>(m_book.ranking().placed.size());
    m_unplaced = static_cast<int>(m_book.ranking().unplaced.size());
    endResetModel();
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_placed + m_unplaced;
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RankingModel::judgeName(Id judge) const
{
    return nameIn(m_book.records().judges, judge);
}

QString RankingModel::missingWords(const Unplaced& unplaced) const
{
    if (unplaced.missing.empty())
        return tr("criteria or judges are missing");
    QStringList parts;
    for (const Unplaced::Missing& each : unplaced.missing)
        parts << tr("%1 (%2)").arg(judgeName(each.judge), nameIn(m_book.records().criteria, each.criterion));
    return tr("missing: %1").arg(parts.join(tr(", ")));
}

QVariant RankingModel::placedText(const Placing& placing, int column) const
{
    const ContestEntry* entry = m_book.entry(placing.entry);
    switch (column) {
    case Rank:
        return placing.rank;
    case Blind:
        return entry ? entry->blind : QString();
    case Points:
        return placing.score;
    case Award:
        return placing.award;
    case Work:
        return entry ? m_nameOf(entry->record) : QString();
    case Remark: {
        QStringList parts;
        if (placing.tied)
            parts << tr("shared rank");
        if (placing.highest)
            parts << tr("dropped: %1 highest, %2 lowest").arg(judgeName(placing.highest), judgeName(placing.lowest));
        return parts.join(tr("; "));
    }
    default:
        return {};
    }
}

QVariant RankingModel::unplacedText(const Unplaced& unplaced, int column) const
{
    const ContestEntry* entry = m_book.entry(unplaced.entry);
    switch (column) {
    case Rank:
    case Points:
        return QStringLiteral("—");
    case Blind:
        return entry ? entry->blind : QString();
    case Remark:
        return missingWords(unplaced);
    default:
        return {};
    }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Rank || index.column() == Points))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto row = static_cast<size_t>(index.row());
    const ContestRanking& ranking = m_book.ranking();
    return index.row() < m_placed ? placedText(ranking.placed[row], index.column())
                                  : unplacedText(ranking.unplaced[row - ranking.placed.size()], index.column());
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Rank || section == Points))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Blind:
        return tr("Blind number");
    case Points:
        return tr("Score");
    case Award:
        return tr("Award");
    case Work:
        return tr("Work");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace xf
