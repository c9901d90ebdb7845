// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
struct sqlite3;

namespace xf {

/// SQLite's own handle of an open connection, for what Qt's driver does not offer (functions, streamed blobs, backup).
/// The driver links the same libsqlite3, so the handle may be used directly. nullptr if the connection is not open.
sqlite3* handleOf(const QSqlDatabase& database);

} // namespace xf
