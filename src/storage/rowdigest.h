// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSqlDatabase;
struct sqlite3;

namespace xf {

/// Teaches a connection the function row_digest(names, value…): 64 bits of the BLAKE2b of all values that are not NULL,
/// each with its name; never 0. No secret: it shows damage, not malice.
/// False if SQLite has no memory for it.
bool addRowDigest(sqlite3* connection);

/// The names of a table's columns, in its order.
QStringList columnsOfTable(const QSqlDatabase& database, const QString& table);

/// Whether a call digests the columns of a row, or values bound as ?1, ?2 … in the order of the table's columns.
enum class DigestOf { Row, Values };

/// The call of row_digest that digests a row of this table. A column that holds its default is left out, so a column
/// that a later migration adds does not change the digests of the rows that are there. `left` names columns that are
/// not digested beside “digest” itself.
QString rowDigestCall(const QSqlDatabase& database, const QString& table, const QStringList& left = {},
                      DigestOf what = DigestOf::Row);

} // namespace xf
