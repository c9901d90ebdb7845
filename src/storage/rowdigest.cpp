// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdigest.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QtEndian>

#include <sqlite3.h>

namespace xf {

namespace {

/// Sizes go in before contents, so that “ab”+“c” is not “a”+“bc”.
void add(QCryptographicHash& hash, QByteArrayView bytes)
{
    const quint64 size = qToLittleEndian(static_cast<quint64>(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
    hash.addData(bytes);
}

void add(QCryptographicHash& hash, sqlite3_value* value)
{
    const char type = static_cast<char>(sqlite3_value_type(value));
    hash.addData(QByteArrayView(&type, 1));
    const void* bytes =
        type == SQLITE_BLOB ? sqlite3_value_blob(value) : static_cast<const void*>(sqlite3_value_text(value));
    add(hash, QByteArrayView(static_cast<const char*>(bytes), sqlite3_value_bytes(value)));
}

void rowDigest(sqlite3_context* context, int count, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    QByteArrayView names(text, sqlite3_value_bytes(values[0]));
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (int i = 1; i < count; ++i) {
        const qsizetype end = names.indexOf(',');
        const QByteArrayView name = end < 0 ? names : names.first(end);
        if (sqlite3_value_type(values[i]) != SQLITE_NULL) {
            add(hash, name);
            add(hash, values[i]);
        }
        names = names.sliced(std::min(names.size(), name.size() + 1));
    }
    const auto digest = qFromLittleEndian<qint64>(hash.result().constData());
    sqlite3_result_int64(context, digest == 0 ? 1 : digest); // 0 marks a row that has no digest yet
}

} // namespace

bool addRowDigest(sqlite3* connection)
{
    return sqlite3_create_function_v2(connection, "row_digest", -1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, rowDigest,
                                      nullptr, nullptr, nullptr) == SQLITE_OK;
}

QStringList columnsOfTable(const QSqlDatabase& database, const QString& table)
{
    QStringList names;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table));
    while (query.next())
        names << query.value(0).toString();
    return names;
}

QString rowDigestCall(const QSqlDatabase& database, const QString& table, const QStringList& left, DigestOf what)
{
    QStringList names;
    QStringList values;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT name, dflt_value, cid FROM pragma_table_info('%1')").arg(table));
    while (query.next()) {
        const QString name = query.value(0).toString();
        if (name == QLatin1String("digest") || left.contains(name))
            continue;
        const QString otherwise = query.value(1).toString();
        const QString value = what == DigestOf::Row ? QStringLiteral("\"%1\"").arg(name)
                                                    : QStringLiteral("?%1").arg(query.value(2).toInt() + 1);
        names << name;
        values << (otherwise.isEmpty() ? value : QStringLiteral("nullif(%1, %2)").arg(value, otherwise));
    }
    return QStringLiteral("row_digest('%1', %2)").arg(names.join(QLatin1Char(',')), values.join(QLatin1String(", ")));
}

} // namespace xf
