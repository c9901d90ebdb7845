// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitehandle.h"
#include "sqlitevalue.h"

#include <QString>

#include <optional>
#include <vector>

namespace xf {

/// A statement that takes and gives values as SQLite keeps them: a text byte for byte, a number as the kind it is.
class Prepared
{
public:
    Prepared(sqlite3* connection, const QString& sql);

    /// Carries it out with these values; the code of SQLite's interface.
    int run(const std::vector<SqliteValue>& values);
    /// The whole number in the first column of the first row; nothing if there is none.
    std::optional<qint64> number(const std::vector<SqliteValue>& values);
    /// The first row; nothing if there is none, or it can't be read.
    std::optional<std::vector<SqliteValue>> row(const std::vector<SqliteValue>& values);
    /// Carries out one that gives back a single row, such as INSERT … RETURNING: the whole number in its first column;
    /// otherwise the code of SQLite's interface.
    int returned(const std::vector<SqliteValue>& values, qint64& number);

private:
    void bind(const std::vector<SqliteValue>& values);

    SqliteStatement m_statement;
};

} // namespace xf
