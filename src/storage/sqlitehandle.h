// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace xf {

/// SQLite's own handle of an open connection, for what Qt's driver does not offer (functions, streamed blobs, backup).
/// The driver links the same libsqlite3, so the handle may be used directly. nullptr if the connection is not open.
sqlite3* handleOf(const QSqlDatabase& database);

struct StatementFinalizer {
    void operator()(sqlite3_stmt* statement) const;
};
/// A prepared statement of SQLite's own interface. It has to go before its connection does.
using SqliteStatement = std::unique_ptr<sqlite3_stmt, StatementFinalizer>;

} // namespace xf
