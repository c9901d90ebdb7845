// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepared.h"

#include <sqlite3.h>

namespace xf {

namespace {

QByteArray bytesOf(sqlite3_stmt* statement, int column)
{
    const void* bytes = sqlite3_column_blob(statement, column); // before its size: this may convert
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column)};
}

SqliteValue columnOf(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return {SqliteValue::Type::Integer, sqlite3_column_int64(statement, column), 0, {}};
    case SQLITE_FLOAT:
        return {SqliteValue::Type::Real, 0, sqlite3_column_double(statement, column), {}};
    case SQLITE_TEXT:
        return {SqliteValue::Type::Text, 0, 0, bytesOf(statement, column)};
    case SQLITE_BLOB:
        return {SqliteValue::Type::Blob, 0, 0, bytesOf(statement, column)};
    default:
        return {};
    }
}

} // namespace

Prepared::Prepared(sqlite3* connection, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    m_statement.reset(statement);
}

/// The values outlive the step, so nothing is copied.
void Prepared::bind(const std::vector<SqliteValue>& values)
{
    sqlite3_stmt* statement = m_statement.get();
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const SqliteValue& value = values[static_cast<size_t>(i)];
        const int place = i + 1;
        switch (value.type) {
        case SqliteValue::Type::Null:
            sqlite3_bind_null(statement, place);
            break;
        case SqliteValue::Type::Integer:
            sqlite3_bind_int64(statement, place, value.integer);
            break;
        case SqliteValue::Type::Real:
            sqlite3_bind_double(statement, place, value.real);
            break;
        case SqliteValue::Type::Text:
            sqlite3_bind_text64(statement, place, value.bytes.constData(),
                                static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
            break;
        case SqliteValue::Type::Blob:
            sqlite3_bind_blob64(statement, place, value.bytes.constData(),
                                static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC);
            break;
        }
    }
}

int Prepared::run(const std::vector<SqliteValue>& values)
{
    bind(values);
    const int code = sqlite3_step(m_statement.get());
    sqlite3_reset(m_statement.get());
    return code;
}

std::optional<qint64> Prepared::number(const std::vector<SqliteValue>& values)
{
    bind(values);
    std::optional<qint64> found;
    if (sqlite3_step(m_statement.get()) == SQLITE_ROW)
        found = sqlite3_column_int64(m_statement.get(), 0);
    sqlite3_reset(m_statement.get());
    return found;
}

int Prepared::returned(const std::vector<SqliteValue>& values, qint64& number)
{
    bind(values);
    int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        number = sqlite3_column_int64(m_statement.get(), 0);
        code = sqlite3_step(m_statement.get()); // only at its end is everything written
    }
    sqlite3_reset(m_statement.get());
    return code;
}

std::optional<std::vector<SqliteValue>> Prepared::row(const std::vector<SqliteValue>& values)
{
    bind(values);
    std::optional<std::vector<SqliteValue>> found;
    sqlite3_stmt* statement = m_statement.get();
    if (sqlite3_step(statement) == SQLITE_ROW) {
        found.emplace();
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            found->push_back(columnOf(statement, i));
    }
    sqlite3_reset(statement);
    return found;
}

} // namespace xf
