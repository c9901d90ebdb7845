// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewmodel.h"

#include "words.h"

#include <algorithm>

namespace xf {

QString overviewStateName(OverviewState state)
{
    switch (state) {
    case OverviewState::Nothing:
        return OverviewModel::tr("Nothing");
    case OverviewState::Planned:
        return OverviewModel::tr("Planned");
    case OverviewState::Underway:
        return OverviewModel::tr("Under way");
    case OverviewState::Done:
        return OverviewModel::tr("Done");
    case OverviewState::Late:
        return OverviewModel::tr("Late");
    }
    return {};
}

void OverviewModel::show(std::vector<OverviewRow> rows, int year)
{
    // The table keeps its eight rows, so that the current cell stays where it is.
    const bool isFirst = m_rows.size() != rows.size();
    if (isFirst)
        beginResetModel();
    m_rows = std::move(rows);
    m_year = year;
    if (isFirst)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 3));
}

const OverviewCell* OverviewModel::cell(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[index.row()].quarters[index.column()] : nullptr;
}

bool OverviewModel::isEmpty() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const OverviewRow& row) {
        return std::all_of(row.quarters.begin(), row.quarters.end(),
                           [](const OverviewCell& cell) { return cell.all() == 0; });
    });
}

int OverviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const
{
    const OverviewCell* found = cell(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return overviewStateName(found->state);
    case Qt::ToolTipRole:
        return sentence(*found);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), sentence(*found));
    case StateRole:
        return static_cast<int>(found->state);
    case ClosedRole:
        return found->closed();
    case AllRole:
        return static_cast<int>(found->records.size());
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(Words().kind(*m_rows[section].activity)) : QVariant();
    static const char* const names[] = {QT_TR_NOOP("Quarter 1"), QT_TR_NOOP("Quarter 2"), QT_TR_NOOP("Quarter 3"),
                                        QT_TR_NOOP("Quarter 4")};
    return section < 4 ? QVariant(tr(names[section])) : QVariant();
}

QString OverviewModel::sentence(const OverviewCell& cell) const
{
    QStringList parts{overviewStateName(cell.state)};
    const std::pair<int, QString> counts[] = {
        {cell.late, tr("late: %1")},
        {cell.underway, tr("under way: %1")},
        {cell.planned, tr("not started: %1")},
        {cell.kept, tr("closed: %1")},
        {cell.failed, tr("closed as not kept: %1")},
    };
    for (const auto& [count, text] : counts) {
        if (count > 0)
            parts << text.arg(count);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace xf
