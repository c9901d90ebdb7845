// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prepared.h"
#include "record.h"
#include "result.h"

#include <QHash>

#include <memory>

class QSqlDatabase;
namespace xf {

class BranchFile;
class Kind;

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

    /// Writes a new row of a kind together with its digest; `values` are those of columnNames().
    Result<void> insert(const Kind& kind, const std::vector<SqliteValue>& values);
    /// After a row was written.
    Result<void> put(const QString& table, qint64 row);
    /// Before a row is removed.
    Result<void> take(const QString& table, qint64 row);
    /// Before the connection closes.
    void close();
    /// Writes what the rows of this transaction add to their tables' tallies: before it is committed.
    Result<void> flush();
    /// A table whose tally flush() will change; empty if there is none.
    [[nodiscard]] QString touched() const;
    /// The digests of a table's rows combined, as the file has them now; an Error if that cannot be read.
    Result<qint64> tallyOf(const QString& table);
    /// Forgets it: the transaction was rolled back.
    void drop() { m_pending.clear(); }
    /// Seals the rows that a migration wrote; those sealed before stay as they are, damaged or not.
    Result<void> putMissing();

private:
    /// The three statements that every edit carries out for a table, past Qt's driver: they are most of an edit's cost.
    struct Statements {
        SqliteStatement read;  ///< the digest that the row carries, and the right one
        SqliteStatement write; ///< the row's digest
        SqliteStatement tally;
    };
    /// Writes a new row and gives back its digest.
    struct Insertion {
        Prepared digest;
        Prepared row;
        std::vector<size_t> places; ///< where each value and last the digest is bound, from 0
        size_t width = 0;           ///< how many places there are
    };
    struct Tally {
        qint64 rows = 0;
        qint64 digest = 0;
    };
    Result<Statements*> statementsOf(const QString& table);
    Insertion& insertionOf(const Kind& kind);
    void tally(const QString& table, qint64 before, qint64 after);

    BranchFile& m_file;
    QHash<QString, QString> m_calls;
    QHash<QString, std::shared_ptr<Statements>> m_statements;
    QHash<QString, std::shared_ptr<Insertion>> m_insertions;
    QHash<QString, Tally> m_pending; ///< by table
};

} // namespace xf
