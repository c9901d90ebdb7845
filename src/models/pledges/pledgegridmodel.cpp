// SPDX-License-Identifier: GPL-3.0-or-later
#include "pledgegridmodel.h"

#include "recordtablemodel.h"

namespace xf {

namespace {

QString word(PledgeCell::State state)
{
    switch (state) {
    case PledgeCell::State::Missing:
        return PledgeGridModel::tr("Missing");
    case PledgeCell::State::Exempt:
        return PledgeGridModel::tr("Exempt");
    case PledgeCell::State::Draft:
        return PledgeGridModel::tr("Draft");
    case PledgeCell::State::Underway:
        return PledgeGridModel::tr("Being kept");
    case PledgeCell::State::Late:
        return PledgeGridModel::tr("Late");
    case PledgeCell::State::Kept:
        return PledgeGridModel::tr("Kept");
    case PledgeCell::State::NotKept:
        return PledgeGridModel::tr("Not kept");
    }
    return {};
}

/// The shapes of the other lists; a missing place has none, so that it stands out as empty.
QString shape(PledgeCell::State state)
{
    switch (state) {
    case PledgeCell::State::Missing:
    case PledgeCell::State::Exempt:
        return {};
    case PledgeCell::State::Draft:
        return stateKey(State::Planned);
    case PledgeCell::State::Underway:
        return stateKey(State::Underway);
    case PledgeCell::State::Late:
        return QStringLiteral("late");
    case PledgeCell::State::Kept:
        return stateKey(State::Done);
    case PledgeCell::State::NotKept:
        return stateKey(State::Failed);
    }
    return {};
}

} // namespace

void PledgeGridModel::show(std::vector<PledgeRow> rows, QStringList items, QStringList names)
{
    // With the same owners the current cell stays where it is.
    const bool isSame = m_rows.size() == rows.size() && m_items.size() == items.size();
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    m_items = std::move(items);
    m_names = std::move(names);
    if (!isSame)
        return endResetModel();
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const PledgeCell* PledgeGridModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &row(index.row()).cells[static_cast<size_t>(index.column())];
}

int PledgeGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PledgeGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PledgeGridModel::data(const QModelIndex& index, int role) const
{
    const PledgeCell* found = cell(index);
    if (!found)
        return {};
    const auto count = static_cast<int>(found->pledges.size());
    const QString text = count > 1 ? tr("%1 × %2").arg(word(found->state)).arg(count) : word(found->state);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(ownerName(index.row()), itemTitle(index.column()), text);
    case RecordTableModel::StateRole:
        return shape(found->state);
    default:
        return {};
    }
}

QVariant PledgeGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? itemTitle(section) : ownerName(section);
}

} // namespace xf
