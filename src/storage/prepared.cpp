// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepared.h"

#include "sqlerror.h"

#include <sqlite3.h>

namespace xf {

namespace {

QByteArray bytesOf(sqlite3_stmt* statement, int column)
{
    const void* bytes = sqlite3_column_blob(statement, column); // before its size: this may convert
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column)};
}

} // namespace

SqliteValue::Type PreparedRow::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return SqliteValue::Type::Integer;
    case SQLITE_FLOAT:
        return SqliteValue::Type::Real;
    case SQLITE_TEXT:
        return SqliteValue::Type::Text;
    case SQLITE_BLOB:
        return SqliteValue::Type::Blob;
    default:
        return SqliteValue::Type::Null;
    }
}

qint64 PreparedRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double PreparedRow::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString PreparedRow::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)); // before its size
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

SqliteValue PreparedRow::value(int column) const
{
    switch (const auto kind = type(column); kind) {
    case SqliteValue::Type::Integer:
        return {kind, integer(column), 0, {}};
    case SqliteValue::Type::Real:
        return {kind, 0, real(column), {}};
    case SqliteValue::Type::Text:
    case SqliteValue::Type::Blob:
        return {kind, 0, 0, bytesOf(m_statement, column)};
    case SqliteValue::Type::Null:
        break;
    }
    return {};
}

Prepared::Prepared(sqlite3* connection, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    m_code = sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    m_statement.reset(statement);
}

Result<void> Prepared::isReady() const
{
    return m_code == SQLITE_OK ? Result<void>() : Result<void>(sqlError(m_code));
}

Result<void> Prepared::each(const std::vector<SqliteValue>& values,
                            const std::function<Result<void>(const PreparedRow&)>& visit)
{
    if (auto ready = isReady(); !ready)
        return ready;
    bind(values);
    sqlite3_stmt* statement = m_statement.get();
    Result<void> done;
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW && done) {
        done = visit(PreparedRow(statement));
        if (done)
            code = sqlite3_step(statement);
    }
    sqlite3_reset(statement);
    if (done && code != SQLITE_DONE)
        return sqlError(code);
    return done;
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

Result<void> Prepared::carryOut(const std::vector<SqliteValue>& values)
{
    if (auto ready = isReady(); !ready)
        return ready;
    const int code = run(values);
    return code == SQLITE_DONE ? Result<void>() : Result<void>(sqlError(code));
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
            found->push_back(PreparedRow(statement).value(i));
    }
    sqlite3_reset(statement);
    return found;
}

} // namespace xf
