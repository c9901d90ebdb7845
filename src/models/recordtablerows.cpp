// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the rows of a record table and following what the editor announces.
#include "recordtablemodel.h"

#include "snapshotloader.h"
#include "values.h"

#include <algorithm>

namespace xf {

namespace {

bool isLifeKind(const Kind& kind)
{
    return &kind == &stepKind() || &kind == &progressKind() || &kind == &changeKind();
}

/// Beyond this many changed records at once a fresh read is quicker than row by row.
constexpr std::size_t manyChanges = 100;

} // namespace

void RecordTableModel::load(const Where& where)
{
    m_where = where;
    m_follows = true;
    reload();
}

void RecordTableModel::reload()
{
    std::vector<Row> rows;
    const bool byYear = m_where.size() == 1 && m_where.front().first == QLatin1String("year");
    if (m_kind.hasLife()) {
        const auto dossiers =
            SnapshotLoader(m_editor.records()).dossiers(m_kind, byYear ? m_where.front().second.toInt() : 0, m_today);
        if (!dossiers)
            return refuseRows(dossiers.error());
        for (const Dossier& each : *dossiers) {
            if (belongs(*each.record))
                rows.push_back({each.record, each.status, {}});
        }
    } else {
        const auto records = m_editor.records().load(m_kind, m_where);
        if (!records)
            return refuseRows(records.error());
        for (const RecordPtr& each : *records)
            rows.push_back({each, {}, {}});
    }
    replaceRows(std::move(rows));
}

/// The rows shown so far may be those of another record.
void RecordTableModel::refuseRows(const Error& error)
{
    replaceRows({});
    Q_EMIT refused(error);
}

void RecordTableModel::setRecords(const Records& records)
{
    m_follows = false;
    std::vector<Row> rows;
    for (const RecordPtr& each : records)
        rows.push_back({each, readStatus(*each), {}});
    replaceRows(std::move(rows));
}

void RecordTableModel::replaceRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_index.clear();
    reindex(0);
    endResetModel();
}

void RecordTableModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (m_follows && m_kind.hasLife())
        reload();
}

void RecordTableModel::reindex(int from)
{
    for (int row = from; row < count(); ++row)
        m_index.insert(m_rows[static_cast<std::size_t>(row)].record->id, row);
}

bool RecordTableModel::belongs(const Record& record) const
{
    return std::all_of(m_where.begin(), m_where.end(), [&](const auto& condition) {
        if (condition.first == QLatin1String("id"))
            return condition.second.toLongLong() == record.id;
        if (condition.first == QLatin1String("parent"))
            return condition.second.toLongLong() == record.parent;
        return m_kind.value(record, condition.first) == condition.second;
    });
}

Status RecordTableModel::readStatus(const Record& record) const
{
    if (!m_kind.hasLife())
        return {};
    const auto status = SnapshotLoader(m_editor.records()).status(m_kind, record, m_today);
    return status ? *status : Status();
}

void RecordTableModel::follow(const std::vector<RowChange>& changes)
{
    const auto own = std::count_if(changes.begin(), changes.end(), [&](const RowChange& each) {
        return each.kind == &m_kind || (m_kind.hasLife() && isLifeKind(*each.kind));
    });
    const bool renamesSteps =
        m_kind.hasLife() &&
        std::any_of(changes.begin(), changes.end(), [](const RowChange& each) { return each.kind == &stepNameKind(); });
    if (m_follows && (renamesSteps || static_cast<std::size_t>(own) > manyChanges)) {
        reload();
        return;
    }
    QSet<const Kind*> renamed;
    for (const RowChange& change : changes) {
        if (change.kind == &m_kind)
            followOwn(change);
        else if (m_kind.hasLife() && isLifeKind(*change.kind))
            followLife(change);
        renamed.insert(change.kind);
    }
    for (const Kind* each : renamed)
        followNames(*each);
}

void RecordTableModel::followOwn(const RowChange& change)
{
    const int row = rowOf(change.record().id);
    const bool stays = change.after && (!m_follows || belongs(*change.after));
    if (row < 0) {
        if (stays && m_follows)
            insertRow(change.after);
        return;
    }
    if (!stays) {
        removeRow(row);
        return;
    }
    m_rows[static_cast<std::size_t>(row)] = {change.after, readStatus(*change.after), {}};
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::followLife(const RowChange& change)
{
    const int row = rowOf(change.record().parent);
    if (row < 0)
        return;
    Row& found = m_rows[static_cast<std::size_t>(row)];
    found.status = readStatus(*found.record);
    found.searchText = QString();
    Q_EMIT dataChanged(index(row, static_cast<int>(m_kind.fields.size())), index(row, columnCount() - 1));
}

void RecordTableModel::followNames(const Kind& kind)
{
    for (int column = 0; column < static_cast<int>(m_kind.fields.size()) && count() > 0; ++column) {
        const Field& field = *fieldAt(column);
        if (field.type != FieldType::Reference || (field.target != kind.key && field.target != QLatin1String("*")))
            continue;
        for (const Row& each : m_rows)
            each.searchText = QString();
        Q_EMIT dataChanged(index(0, column), index(count() - 1, column));
    }
}

void RecordTableModel::insertRow(RecordPtr record)
{
    const int row = count();
    const Status status = readStatus(*record);
    // A finished draft stays in its row, so that the cursor stays with what was typed; the new row is a new draft.
    const int inserted = m_isAddingDraft ? row + 1 : row;
    beginInsertRows({}, inserted, inserted);
    m_rows.push_back({std::move(record), status, {}});
    reindex(row);
    if (m_isAddingDraft)
        resetDraft();
    endInsertRows();
    if (inserted != row)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_index.remove(idAt(row));
    m_rows.erase(m_rows.begin() + row);
    reindex(row);
    endRemoveRows();
}

} // namespace xf
