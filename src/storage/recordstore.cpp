// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

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

QString columnsOf(const Kind& kind)
{
    QStringList columns;
    for (const QString& name : columnNames(kind))
        columns << quoted(name);
    return columns.join(QLatin1String(", "));
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

void bindWhere(QSqlQuery& query, const Kind& kind, const Where& where)
{
    for (const auto& [key, value] : where) {
        const Field* field = isList(value) ? nullptr : kind.field(key);
        query.addBindValue(isList(value) ? QVariant(jsonOf(value)) : field ? toColumn(*field, value) : value);
    }
}

RecordPtr readRow(const Kind& kind, const QSqlQuery& query)
{
    auto record = kind.make();
    int column = 0;
    record->id = query.value(column++).toLongLong();
    if (hasParentColumn(kind))
        record->parent = query.value(column++).toLongLong();
    for (const Field& field : kind.fields) {
        if (field.isStored())
            field.set(*record, fromColumn(field, query.value(column++)));
    }
    return record;
}

Result<Records> readAll(const Kind& kind, QSqlQuery& query)
{
    if (!query.exec())
        return sqlError(query.lastError());
    Records records;
    while (query.next())
        records.push_back(readRow(kind, query));
    auto read = allRead(query);
    query.finish();
    return read ? Result<Records>(std::move(records)) : Result<Records>(read.error());
}

} // namespace

Result<Records> RecordStore::load(const Kind& kind, const Where& where) const
{
    QSqlQuery& query = m_file.statement(
        QStringLiteral("SELECT %1 FROM %2%3 ORDER BY id").arg(columnsOf(kind), quoted(kind.key), conditionOf(where)));
    bindWhere(query, kind, where);
    return readAll(kind, query);
}

Result<Records> RecordStore::loadChildren(const Kind& child, const Kind& parent, const Where& where) const
{
    QSqlQuery& query =
        m_file.statement(QStringLiteral("SELECT %1 FROM %2 WHERE parent IN (SELECT id FROM %3%4) ORDER BY id")
                             .arg(columnsOf(child), quoted(child.key), quoted(parent.key), conditionOf(where)));
    bindWhere(query, parent, where);
    return readAll(child, query);
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
    QSqlQuery& query =
        m_file.statement(QStringLiteral("SELECT count(*) FROM %1%2").arg(quoted(kind.key), conditionOf(where)));
    bindWhere(query, kind, where);
    if (!query.exec() || !query.next())
        return sqlError(query.lastError());
    const qint64 number = query.value(0).toLongLong();
    query.finish();
    return number;
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
    QSqlQuery& query = m_file.statement(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(quoted(kind.key), assignments.join(QLatin1String(", "))));
    for (const QString& key : fields) {
        const Field* field = kind.field(key);
        query.addBindValue(toColumn(*field, field->get(record)));
    }
    query.addBindValue(record.id);
    const auto done = carryOut(query);
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
    QSqlQuery query(file.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columnsOf(kind), quoted(kind.key))))
        return sqlError(query.lastError());
    while (query.next()) {
        if (auto done = visit(readRow(kind, query)); !done)
            return done;
    }
    return query.lastError().isValid() ? Result<void>(sqlError(query.lastError())) : Result<void>();
}

} // namespace xf
