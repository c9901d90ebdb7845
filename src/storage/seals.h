// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "result.h"
#include "sqlitehandle.h"

#include <QHash>

#include <memory>

class QSqlDatabase;
namespace xf {

class BranchFile;

/// What shows damage: every row of a kind and of the history carries a digest of itself, and the table “tally” holds,
/// for each of these tables, how many rows there are and all their digests combined (XOR). A row that was changed by
/// anything but this program does not fit its digest; one that is gone, or has gone back to an older state, does not
/// fit the tally. Writing happens inside the caller's Transaction.
class Seals
{
public:
    explicit Seals(BranchFile& file) : m_file(file) {}

    /// All tables whose rows are sealed: every kind and the history.
    static QStringList tables();
    /// SQL for the digest that a row of this table ought to carry.
    const QString& digestCall(const QString& table);
    /// The same for values that are bound as ?1, ?2 … in the order of the table's columns.
    static QString digestOfValues(const QSqlDatabase& database, const QString& table);

    /// After a row was written.
    Result<void> put(const QString& table, qint64 row);
    /// Before a row is removed.
    Result<void> take(const QString& table, qint64 row);
    /// Before the connection closes.
    void close() { m_statements.clear(); }
    /// Seals the rows that a migration wrote; those sealed before stay as they are, damaged or not.
    Result<void> putMissing();

private:
    /// The three statements that every edit carries out for a table, past Qt's driver: they are most of an edit's cost.
    struct Statements {
        SqliteStatement read;  ///< the digest that the row carries, and the right one
        SqliteStatement write; ///< the row's digest
        SqliteStatement tally;
    };
    Result<Statements*> statementsOf(const QString& table);
    Result<void> tally(Statements& statements, qint64 before, qint64 after);

    BranchFile& m_file;
    QHash<QString, QString> m_calls;
    QHash<QString, std::shared_ptr<Statements>> m_statements;
};

} // namespace xf
