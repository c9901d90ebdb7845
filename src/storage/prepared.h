// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sqlitehandle.h"
#include "sqlitevalue.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace xf {

/// The row that a statement has come to; it holds until the statement goes on. Columns count from 0.
class PreparedRow
{
public:
    explicit PreparedRow(sqlite3_stmt* statement) : m_statement(statement) {}

    [[nodiscard]] SqliteValue::Type type(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] SqliteValue value(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A statement that takes and gives values as SQLite keeps them: a text byte for byte, a number as the kind it is.
class Prepared
{
public:
    Prepared(sqlite3* connection, const QString& sql);

    /// Ok if SQLite understood the statement and could read what it needs for it.
    [[nodiscard]] Result<void> isReady() const;

    /// Visits each row that it gives with these values; stops at the first Error of `visit`.
    Result<void> each(const std::vector<SqliteValue>& values,
                      const std::function<Result<void>(const PreparedRow&)>& visit);
    /// Carries out one that gives no rows.
    Result<void> carryOut(const std::vector<SqliteValue>& values);
    /// The same; the code of SQLite's interface.
    int run(const std::vector<SqliteValue>& values);
    /// The whole number in the first column of the first row; nothing if there is none.
    std::optional<qint64> number(const std::vector<SqliteValue>& values);
    /// The first row; nothing if there is none, or it can't be read.
    std::optional<std::vector<SqliteValue>> row(const std::vector<SqliteValue>& values);
    /// Carries out one that gives back a single row: the whole number in its first column; otherwise the code of
    /// SQLite's interface.
    int returned(const std::vector<SqliteValue>& values, qint64& number);

private:
    void bind(const std::vector<SqliteValue>& values);

    SqliteStatement m_statement;
    int m_code; ///< of its preparation
};

} // namespace xf
