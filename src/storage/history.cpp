// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "prepared.h"
#include "rowvalues.h"
#include "seals.h"
#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <array>

namespace xf {

namespace {

constexpr std::array opNames{"add", "edit", "remove"};
constexpr std::array stateNames{"done", "undone", "dropped"};

template <class Enum, size_t n>
Enum enumOf(const std::array<const char*, n>& names, const QString& name)
{
    for (size_t i = 0; i < n; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

QJsonObject toJson(const HistoryChange& change)
{
    QJsonObject json{{QStringLiteral("op"), QLatin1String(opNames[static_cast<size_t>(change.op)])},
                     {QStringLiteral("kind"), change.kind},
                     {QStringLiteral("id"), change.id},
                     {QStringLiteral("name"), change.name}};
    if (change.parent)
        json.insert(QStringLiteral("parent"), change.parent);
    if (!change.before.isEmpty())
        json.insert(QStringLiteral("before"), change.before);
    if (!change.after.isEmpty())
        json.insert(QStringLiteral("after"), change.after);
    return json;
}

HistoryChange changeOf(const QJsonObject& json)
{
    HistoryChange change;
    change.op = enumOf<HistoryChange::Op>(opNames, json.value(QLatin1String("op")).toString());
    change.kind = json.value(QLatin1String("kind")).toString();
    change.id = json.value(QLatin1String("id")).toInteger();
    change.parent = json.value(QLatin1String("parent")).toInteger();
    change.name = json.value(QLatin1String("name")).toString();
    change.before = json.value(QLatin1String("before")).toObject();
    change.after = json.value(QLatin1String("after")).toObject();
    return change;
}

const QString columns = QStringLiteral("SELECT id, at, schema, state, label, changes FROM history ");

HistoryEntry readEntry(const QSqlQuery& query)
{
    HistoryEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODate);
    entry.schema = query.value(2).toInt();
    entry.state = enumOf<HistoryEntry::State>(stateNames, query.value(3).toString());
    entry.verb = query.value(4).toString();
    for (const auto& each : QJsonDocument::fromJson(query.value(5).toByteArray()).array())
        entry.changes.push_back(changeOf(each.toObject()));
    return entry;
}

Result<std::vector<HistoryEntry>> readAll(QSqlQuery& query)
{
    if (!query.exec())
        return sqlError(query.lastError());
    std::vector<HistoryEntry> entries;
    while (query.next())
        entries.push_back(readEntry(query));
    auto read = allRead(query);
    query.finish();
    if (!read)
        return read.error();
    return entries;
}

/// As the bytes that are bound, one change after the other.
SqliteValue textOf(const std::vector<HistoryChange>& changes)
{
    QByteArray text("[");
    for (const HistoryChange& change : changes) {
        if (text.size() > 1)
            text += ',';
        text += QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
    }
    return {SqliteValue::Type::Text, 0, 0, text + ']'};
}

} // namespace

/// Stands in the index as an entry of no record.
static const QString newestIndexed =
    QStringLiteral("SELECT ifnull(max(entry), 0) FROM history_record WHERE record = 0");

const QString History::entriesTelling =
    QStringLiteral(
        "SELECT entry FROM history_record WHERE record = ? UNION SELECT history.id FROM history, "
        "json_each(history.changes) AS change WHERE history.id > (%1) AND json_valid(history.changes) AND ? IN "
        "(json_extract(change.value, '$.id'), json_extract(change.value, '$.parent'))")
        .arg(newestIndexed);

Result<qint64> History::append(const QString& verb, const std::vector<HistoryChange>& changes, const QDateTime& at)
{
    // An entry that changes much would take long to be read through again and again, or once: its records are known.
    constexpr size_t many = 16;
    if (auto indexed = changes.size() > many ? index() : Result<void>(); !indexed)
        return indexed.error();
    const auto statement =
        m_file.prepared(QStringLiteral("INSERT INTO history (at, schema, label, changes) VALUES (?, ?, ?, ?)"));
    if (!statement)
        return statement.error();
    const std::vector<SqliteValue> values{boundOf(at.toString(Qt::ISODate)), boundOf(BranchFile::currentSchema()),
                                          boundOf(verb), textOf(changes)};
    if (auto done = (*statement)->carryOut(values); !done)
        return done.error();
    const qint64 id = sqlite3_last_insert_rowid(handleOf(m_file.database()));
    if (auto sealed = m_file.seals().put(QStringLiteral("history"), id); !sealed)
        return sealed.error();
    if (auto indexed = changes.size() > many ? index(id, changes) : indexByTheLot(id); !indexed)
        return indexed.error();
    return id;
}

/// An edit whose entry is not indexed writes one page less, and a few entries are read through as fast.
Result<void> History::indexByTheLot(qint64 newest)
{
    constexpr qint64 lot = 64;
    const auto statement = m_file.prepared(newestIndexed);
    if (!statement)
        return statement.error();
    qint64 indexed = 0;
    if (const int code = (*statement)->returned({}, indexed); code != SQLITE_DONE)
        return sqlError(code);
    return newest - indexed >= lot ? index() : Result<void>();
}

Result<void> History::index()
{
    const QString told = QStringLiteral(
        "INSERT OR IGNORE INTO history_record (record, entry) SELECT json_extract(change.value, '$.%1'), "
        "history.id FROM history, json_each(history.changes) AS change WHERE history.id > (%2) AND "
        "json_valid(history.changes) AND typeof(json_extract(change.value, '$.%1')) = 'integer'");
    for (const char* each : {"id", "parent"}) {
        if (auto done = carryOut(m_file.statement(told.arg(QLatin1String(each), newestIndexed))); !done)
            return done;
    }
    return markIndexed();
}

/// The entries before it are in the index.
Result<void> History::index(qint64 entry, const std::vector<HistoryChange>& changes)
{
    const auto statement =
        m_file.prepared(QStringLiteral("INSERT OR IGNORE INTO history_record (record, entry) VALUES (?, ?)"));
    if (!statement)
        return statement.error();
    for (const HistoryChange& change : changes) {
        for (const Id record : {change.id, change.parent}) {
            const auto told = record ? (*statement)->carryOut({boundOf(record), boundOf(entry)}) : Result<void>();
            if (!told)
                return told;
        }
    }
    return markIndexed();
}

Result<void> History::markIndexed()
{
    auto done = carryOut(m_file.statement(QStringLiteral("DELETE FROM history_record WHERE record = 0")));
    return done ? carryOut(m_file.statement(QStringLiteral("INSERT INTO history_record (record, entry) "
                                                           "SELECT 0, ifnull(max(id), 0) FROM history")))
                : done;
}

Result<void> History::amend(qint64 entry, const std::vector<HistoryChange>& changes)
{
    const auto statement = m_file.prepared(QStringLiteral("UPDATE history SET changes = ? WHERE id = ?"));
    if (!statement)
        return statement.error();
    const auto done = (*statement)->carryOut({textOf(changes), boundOf(entry)});
    return done ? m_file.seals().put(QStringLiteral("history"), entry) : done;
}

Result<std::optional<HistoryEntry>> History::first(const QString& tail) const
{
    auto found = readAll(m_file.statement(columns + tail));
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<HistoryEntry>> History::nextUndo() const
{
    return first(QStringLiteral("WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
}

Result<std::optional<HistoryEntry>> History::nextRedo() const
{
    return first(QStringLiteral("WHERE state = 'undone' ORDER BY id LIMIT 1"));
}

Result<qint64> History::count(HistoryEntry::State state) const
{
    QSqlQuery& query = m_file.statement(QStringLiteral("SELECT count(*) FROM history WHERE state = ?"));
    query.addBindValue(QLatin1String(stateNames[static_cast<size_t>(state)]));
    if (!query.exec() || !query.next())
        return sqlError(query.lastError());
    const qint64 number = query.value(0).toLongLong();
    query.finish();
    return number;
}

Result<void> History::setState(qint64 entry, HistoryEntry::State state)
{
    QSqlQuery& query = m_file.statement(QStringLiteral("UPDATE history SET state = ? WHERE id = ?"));
    query.addBindValue(QLatin1String(stateNames[static_cast<size_t>(state)]));
    query.addBindValue(entry);
    return carryOut(query);
}

Result<void> History::dropUndone()
{
    return carryOut(m_file.statement(QStringLiteral("UPDATE history SET state = 'dropped' WHERE state = 'undone'")));
}

Result<std::vector<HistoryEntry>> History::entries(const HistoryFilter& filter) const
{
    QStringList conditions;
    QVariantList values;
    if (filter.record) {
        conditions << QStringLiteral("id IN (%1)").arg(entriesTelling);
        values << filter.record << filter.record;
    }
    if (filter.day.isValid()) {
        conditions << QStringLiteral("at >= ? AND at < ?");
        values << filter.day.toString(Qt::ISODate) << filter.day.addDays(1).toString(Qt::ISODate);
    }
    if (filter.beforeEntry) {
        conditions << QStringLiteral("id < ?");
        values << filter.beforeEntry;
    }
    if (filter.afterEntry) {
        conditions << QStringLiteral("id > ?");
        values << filter.afterEntry;
    }
    const QString where =
        conditions.isEmpty() ? QString() : QLatin1String("WHERE ") + conditions.join(QLatin1String(" AND "));
    QSqlQuery& query = m_file.statement(columns + where + QLatin1String(" ORDER BY id DESC LIMIT ?"));
    for (const QVariant& value : values)
        query.addBindValue(value);
    query.addBindValue(filter.limit);
    return readAll(query);
}

} // namespace xf
