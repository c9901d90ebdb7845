// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

#include "prepared.h"
#include "recordstream.h"
#include "rowvalues.h"
#include "seals.h"
#include "sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

namespace {

QString quoted(const QString& name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

bool hasParentColumn(const Kind& kind)
{
    return kind.role == KindRole::Child;
}

/// Everything of a kind's records, up to where a condition may follow. Put together once: it is asked for at each edit.
QString selectFrom(const Kind& kind)
{
    static const auto all = [] {
        QHash<const Kind*, QString> sentences;
        for (const Kind* each : allKinds()) {
            QStringList columns;
            for (const QString& name : columnNames(*each))
                columns << quoted(name);
            sentences.insert(each, QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u','), quoted(each->key)));
        }
        return sentences;
    }();
    return all.value(&kind);
}

bool isList(const QVariant& value)
{
    return value.typeId() == QMetaType::QVariantList;
}

/// A list is bound as one value, so that every length of it is the same statement.
QString jsonOf(const QVariant& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(list.toList())).toJson(QJsonDocument::Compact));
}

/// Whether a row beneath record r is dated since the period began, or has to be closed by itself and is still open.
QString laterRowsOf(const Kind& activity)
{
    QString conditions;
    for (const Kind* child : childKinds(activity)) {
        QStringList later;
        for (const Field& field : child->fields) {
            if (!field.isStored() || (field.type != FieldType::Date && field.type != FieldType::MonthDate))
                continue;
            later << quoted(field.key) + QLatin1String(" >= :since");
            if (field.key == QLatin1String("closed"))
                later << quoted(field.key) + QLatin1String(" IS NULL");
        }
        if (!later.isEmpty())
            conditions += QStringLiteral(" OR EXISTS (SELECT 1 FROM %1 WHERE parent = r.id AND (%2))")
                              .arg(quoted(child->key), later.join(QLatin1String(" OR ")));
    }
    return conditions;
}

QString conditionOf(const Where& where)
{
    QStringList parts;
    for (const auto& [key, value] : where)
        parts << quoted(key) +
                     (isList(value) ? QLatin1String(" IN (SELECT value FROM json_each(?))") : QLatin1String(" IS ?"));
    return parts.isEmpty() ? QString() : QLatin1String(" WHERE ") + parts.join(QLatin1String(" AND "));
}

std::vector<SqliteValue> valuesOf(const Kind& kind, const Where& where)
{
    std::vector<SqliteValue> values;
    for (const auto& [key, value] : where) {
        const Field* field = isList(value) ? nullptr : kind.field(key);
        values.push_back(boundOf(isList(value) ? QVariant(jsonOf(value)) : field ? toColumn(*field, value) : value));
    }
    return values;
}

RecordPtr readRow(const Kind& kind, const PreparedRow& row)
{
    auto record = kind.make();
    int column = 0;
    record->id = row.integer(column++);
    if (hasParentColumn(kind))
        record->parent = row.integer(column++);
    for (const Field& field : kind.fields) {
        if (field.isStored())
            field.set(*record, fromColumn(field, row, column++));
    }
    return record;
}

Result<Records> readAll(BranchFile& file, const Kind& kind, const QString& sql, const std::vector<SqliteValue>& values)
{
    const auto statement = file.prepared(sql);
    if (!statement)
        return statement.error();
    Records records;
    const auto read = (*statement)->each(values, [&](const PreparedRow& row) -> Result<void> {
        records.push_back(readRow(kind, row));
        return {};
    });
    return read ? Result<Records>(std::move(records)) : Result<Records>(read.error());
}

} // namespace

Result<Records> RecordStore::load(const Kind& kind, const Where& where) const
{
    return readAll(m_file, kind, selectFrom(kind) + conditionOf(where) + QLatin1String(" ORDER BY id"),
                   valuesOf(kind, where));
}

Result<Records> RecordStore::loadChildren(const Kind& child, const Kind& parent, const Where& where) const
{
    return readAll(m_file, child,
                   selectFrom(child) + QStringLiteral(" WHERE parent IN (SELECT id FROM %1%2) ORDER BY id")
                                           .arg(quoted(parent.key), conditionOf(where)),
                   valuesOf(parent, where));
}

Result<QVariantList> RecordStore::concerning(const Kind& activity, const PeriodOfInterest& period) const
{
    QSqlQuery& query = m_file.statement(
        QStringLiteral(
            "SELECT id FROM %1 AS r WHERE year IN (0, :year) OR (year < :year AND (due >= :since"
            " OR NOT EXISTS (SELECT 1 FROM step WHERE parent = r.id AND key IN (SELECT value FROM json_each(:closing)))"
            " OR EXISTS (SELECT 1 FROM step WHERE parent = r.id AND key IN (SELECT value FROM json_each(:reopens)))"
            "%2)) ORDER BY id")
            .arg(quoted(activity.key), laterRowsOf(activity)));
    query.bindValue(QStringLiteral(":year"), period.year);
    query.bindValue(QStringLiteral(":since"), period.since.toString(Qt::ISODate));
    query.bindValue(QStringLiteral(":closing"), jsonOf(QVariant(period.closing)));
    query.bindValue(QStringLiteral(":reopens"), jsonOf(QVariant(period.reopens)));
    if (!query.exec())
        return sqlError(query.lastError());
    QVariantList ids;
    while (query.next())
        ids.append(query.value(0));
    auto read = allRead(query);
    query.finish();
    return read ? Result<QVariantList>(ids) : Result<QVariantList>(read.error());
}

Result<RecordPtr> RecordStore::find(const Kind& kind, Id id) const
{
    auto found = load(kind, {{QStringLiteral("id"), id}});
    if (!found)
        return found.error();
    return found->empty() ? RecordPtr() : found->front();
}

const Kind* RecordStore::kindOf(Id id) const
{
    const auto kind = readKind(id);
    return kind ? *kind : nullptr;
}

Result<const Kind*> RecordStore::readKind(Id id) const
{
    QSqlQuery& query = m_file.statement(QStringLiteral("SELECT kind FROM record WHERE id = ?"));
    query.addBindValue(id);
    const QString key = query.exec() && query.next() ? query.value(0).toString() : QString();
    auto read = allRead(query);
    query.finish();
    if (!read)
        return read.error();
    return key.isEmpty() ? nullptr : kindByKey(key);
}

Result<qint64> RecordStore::count(const Kind& kind, const Where& where) const
{
    const auto statement =
        m_file.prepared(QStringLiteral("SELECT count(*) FROM %1%2").arg(quoted(kind.key), conditionOf(where)));
    if (!statement)
        return statement.error();
    qint64 number = 0;
    const auto read = (*statement)->each(valuesOf(kind, where), [&](const PreparedRow& row) -> Result<void> {
        number = row.integer(0);
        return {};
    });
    return read ? Result<qint64>(number) : Result<qint64>(read.error());
}

Result<std::vector<std::pair<const Kind*, RecordPtr>>> RecordStore::tree(Id root) const
{
    std::vector<std::pair<const Kind*, RecordPtr>> rows;
    const auto kind = readKind(root);
    if (!kind)
        return kind.error();
    if (!*kind)
        return rows;
    for (const Kind* child : childKinds(**kind)) {
        auto children = load(*child, {{QStringLiteral("parent"), root}});
        if (!children)
            return children.error();
        for (const RecordPtr& each : *children)
            rows.emplace_back(child, each);
    }
    return rows;
}

Result<qint64> RecordStore::countReferences(const Kind& kind, Id id, const QSet<Id>& except) const
{
    qint64 total = 0;
    for (const Kind* other : allKinds()) {
        for (const Field& field : other->fields) {
            if (field.type != FieldType::Reference || (field.target != kind.key && field.target != QLatin1String("*")))
                continue;
            QSqlQuery& query = m_file.statement(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(quoted(other->key), quoted(field.key)));
            query.addBindValue(id);
            if (!query.exec())
                return sqlError(query.lastError());
            while (query.next())
                total += except.contains(query.value(0).toLongLong()) ? 0 : 1;
            auto read = allRead(query);
            query.finish();
            if (!read)
                return read.error();
        }
    }
    return total;
}

Result<Id> RecordStore::reserveId(const Kind& kind, Id parent)
{
    QSqlQuery& query = m_file.statement(QStringLiteral("INSERT INTO record (kind, parent) VALUES (?, ?)"));
    query.addBindValue(kind.key);
    query.addBindValue(parent ? QVariant(parent) : QVariant());
    if (!query.exec())
        return sqlError(query.lastError());
    const Id id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

Result<void> RecordStore::insert(const Kind& kind, const Record& record)
{
    QSqlQuery& known = m_file.statement(
        QStringLiteral("INSERT INTO record (id, kind, parent) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    known.addBindValue(record.id);
    known.addBindValue(kind.key);
    known.addBindValue(record.parent ? QVariant(record.parent) : QVariant());
    const auto done = carryOut(known);
    return done ? insertReserved(kind, record) : done;
}

Result<void> RecordStore::insertReserved(const Kind& kind, const Record& record)
{
    return m_file.seals().insert(kind, columnValues(kind, record));
}

Result<void> RecordStore::update(const Kind& kind, const Record& record, const QStringList& fields)
{
    if (fields.isEmpty())
        return {};
    QStringList assignments;
    for (const QString& key : fields)
        assignments << quoted(key) + QLatin1String(" = ?");
    const auto statement = m_file.prepared(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(quoted(kind.key), assignments.join(QLatin1String(", "))));
    if (!statement)
        return statement.error();
    std::vector<SqliteValue> values;
    for (const QString& key : fields) {
        const Field* field = kind.field(key);
        values.push_back(boundOf(toColumn(*field, field->get(record))));
    }
    values.push_back(boundOf(record.id));
    const auto done = (*statement)->carryOut(values);
    return done ? m_file.seals().put(kind.key, record.id) : done;
}

Result<void> RecordStore::remove(const Kind& kind, Id id)
{
    if (auto taken = m_file.seals().take(kind.key, id); !taken)
        return taken;
    QSqlQuery& row = m_file.statement(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(kind.key)));
    row.addBindValue(id);
    if (auto done = carryOut(row); !done)
        return done;
    QSqlQuery& known = m_file.statement(QStringLiteral("DELETE FROM record WHERE id = ?"));
    known.addBindValue(id);
    return carryOut(known);
}

Result<void> eachRecord(BranchFile& file, const Kind& kind, const std::function<Result<void>(const RecordPtr&)>& visit)
{
    // A statement of its own: what is visited may read the same kind.
    Prepared statement(handleOf(file.database()), selectFrom(kind) + QLatin1String(" ORDER BY id"));
    return statement.each({}, [&](const PreparedRow& row) { return visit(readRow(kind, row)); });
}

} // namespace xf
