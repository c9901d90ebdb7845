// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

namespace xf {

HistoryModel::HistoryModel(Editor& editor, std::function<QString(Id)> nameOf, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_sentence(std::move(nameOf))
{
    connect(&editor, &Editor::changed, this, [this] {
        if (const auto done = reload(); !done)
            Q_EMIT refused(done.error());
    });
}

Result<void> HistoryModel::setFilter(const HistoryFilter& filter)
{
    m_filter = filter;
    return reload();
}

Result<void> HistoryModel::reload()
{
    auto rows = read(0);
    beginResetModel();
    m_rows = rows ? std::move(*rows) : std::vector<Row>();
    endResetModel();
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<std::vector<HistoryModel::Row>> HistoryModel::read(qint64 beforeEntry)
{
    HistoryFilter filter = m_filter;
    filter.beforeEntry = beforeEntry;
    m_hasMore = false;
    const auto entries = m_editor.history().entries(filter);
    if (!entries)
        return entries.error();
    std::vector<Row> rows;
    for (const HistoryEntry& entry : *entries) {
        for (const HistoryChange& change : entry.changes)
            rows.push_back({entry.at, entry.state, change});
        m_oldest = entry.id;
    }
    m_hasMore = static_cast<int>(entries->size()) == filter.limit;
    return rows;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    const auto more = read(m_oldest);
    if (!more)
        return Q_EMIT refused(more.error());
    if (more->empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_rows.insert(m_rows.end(), more->begin(), more->end());
    endInsertRows();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == RecordRole)
        return row.change.parent ? row.change.parent : row.change.id;
    if (role == KindRoleKey)
        return row.change.kind;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Time:
        return row.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Sentence:
        return m_sentence.of(row.change);
    case Mark:
        return row.state == HistoryEntry::State::Done ? QString() : tr("undone");
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Sentence:
        return tr("What was changed");
    case Mark:
        return tr("Undone");
    default:
        return {};
    }
}

} // namespace xf
