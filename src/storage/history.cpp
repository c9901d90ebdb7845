// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "seals.h"
#include "sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

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

QString textOf(const std::vector<HistoryChange>& changes)
{
    QJsonArray json;
    for (const HistoryChange& change : changes)
        json.append(toJson(change));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> History::append(const QString& verb, const std::vector<HistoryChange>& changes, const QDateTime& at)
{
    QSqlQuery& query =
        m_file.statement(QStringLiteral("INSERT INTO history (at, schema, label, changes) VALUES (?, ?, ?, ?)"));
    query.addBindValue(at.toString(Qt::ISODate));
    query.addBindValue(BranchFile::currentSchema());
    query.addBindValue(verb);
    query.addBindValue(textOf(changes));
    if (!query.exec())
        return sqlError(query.lastError());
    const qint64 id = query.lastInsertId().toLongLong();
    query.finish();
    if (auto sealed = m_file.seals().put(QStringLiteral("history"), id); !sealed)
        return sealed.error();
    if (auto indexed = index(id, changes); !indexed)
        return indexed.error();
    return id;
}

Result<void> History::index(qint64 entry, const std::vector<HistoryChange>& changes)
{
    QSet<Id> told;
    for (const HistoryChange& change : changes) {
        told.insert(change.id);
        if (change.parent)
            told.insert(change.parent);
    }
    for (const Id record : told) {
        QSqlQuery& query = m_file.statement(QStringLiteral("INSERT INTO history_record (record, entry) VALUES (?, ?)"));
        query.addBindValue(record);
        query.addBindValue(entry);
        if (auto done = carryOut(query); !done)
            return done;
    }
    return {};
}

Result<void> History::amend(qint64 entry, const std::vector<HistoryChange>& changes)
{
    QSqlQuery& query = m_file.statement(QStringLiteral("UPDATE history SET changes = ? WHERE id = ?"));
    query.addBindValue(textOf(changes));
    query.addBindValue(entry);
    const auto done = carryOut(query);
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
        conditions << QStringLiteral("id IN (SELECT entry FROM history_record WHERE record = ?)");
        values << filter.record;
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
