// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowproof.h"

#include "rowdigest.h"
#include "seals.h"
#include "sqlitehandle.h"

#include <QSqlQuery>

namespace xf {

namespace {

using Type = SqliteValue::Type;

Type typeNamed(const QString& name)
{
    return name == QLatin1String("INTEGER") ? Type::Integer
           : name == QLatin1String("REAL")  ? Type::Real
           : name == QLatin1String("BLOB")  ? Type::Blob
                                            : Type::Text;
}

TableShape shapeOf(const QSqlDatabase& database, const QString& table)
{
    sqlite3* connection = handleOf(database);
    TableShape shape{table, {},
                     -1,    -1,
                     -1,    Prepared(connection, QStringLiteral("SELECT ") + Seals::digestOfValues(database, table))};
    QSqlQuery query(
        QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('%1')").arg(table),
        database);
    while (query.next()) {
        const auto place = static_cast<int>(shape.columns.size());
        TableShape::Column column{
            query.value(0).toString(), typeNamed(query.value(1).toString()), query.value(2).toBool(), {}};
        const QString otherwise = query.value(3).toString();
        if (!otherwise.isEmpty())
            column.otherwise = Prepared(connection, QStringLiteral("SELECT ") + otherwise).row({})->front();
        if (query.value(4).toInt() > 0)
            shape.key = place;
        else if (column.name == QLatin1String("digest"))
            shape.digest = place;
        else if (column.name == QLatin1String("parent"))
            shape.parent = place;
        shape.columns.push_back(std::move(column));
    }
    return shape;
}

bool fitsColumn(const TableShape::Column& column, const SqliteValue& value)
{
    if (value.type == Type::Null)
        return !column.notNull;
    // SQLite keeps a whole number as such where a broken one may stand.
    return value.type == column.type || (column.type == Type::Real && value.type == Type::Integer);
}

} // namespace

RowProof::RowProof()
{
    const QSqlDatabase database = m_shape.database();
    addRowDigest(handleOf(database));
    for (const QString& table : Seals::tables())
        m_tables.push_back(shapeOf(database, table));
}

bool RowProof::fits(const TableShape& table, const SqliteRow& row)
{
    const size_t number = row.values.size();
    if (row.isOfIndex || number <= static_cast<size_t>(table.digest) || number > table.columns.size())
        return false;
    for (size_t i = 0; i < number; ++i) {
        const bool isKey = i == static_cast<size_t>(table.key); // NULL in the row: it is the rowid
        if (isKey ? row.values[i].type != Type::Null : !fitsColumn(table.columns[i], row.values[i]))
            return false;
    }
    return true;
}

std::optional<std::vector<SqliteValue>> RowProof::prove(size_t table, const SqliteRow& row)
{
    TableShape& shape = m_tables[table];
    if (!fits(shape, row))
        return std::nullopt;
    std::vector<SqliteValue> values = row.values;
    for (size_t i = 0; i < values.size(); ++i) {
        if (shape.columns[i].type == Type::Real && values[i].type == Type::Integer) {
            values[i].real = static_cast<double>(values[i].integer);
            values[i] = {Type::Real, 0, values[i].real, {}};
        }
    }
    while (values.size() < shape.columns.size())
        values.push_back(shape.columns[values.size()].otherwise);
    values[static_cast<size_t>(shape.key)] = {Type::Integer, row.rowid, 0, {}};
    const qint64 kept = values[static_cast<size_t>(shape.digest)].integer;
    if (kept == 0 || shape.proof.number(values) != kept)
        return std::nullopt;
    return values;
}

qint64 RowProof::digestOf(size_t table, const std::vector<SqliteValue>& values)
{
    return m_tables[table].proof.number(values).value_or(0);
}

} // namespace xf
