// SPDX-License-Identifier: GPL-3.0-or-later
#include "seals.h"

#include "branchfile.h"
#include "kind.h"
#include "rowdigest.h"
#include "rowvalues.h"
#include "sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <array>

namespace xf {

namespace {

const QString historyTable = QStringLiteral("history");

/// Undo changes an entry's state and nothing else of it; the column's CHECK knows every state there is.
QStringList unsealedColumns(const QString& table)
{
    return table == historyTable ? QStringList{QStringLiteral("state")} : QStringList();
}

struct Digests {
    qint64 kept = 0;  ///< what the row carries
    qint64 right = 0; ///< what it ought to carry
};

Result<void> step(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? Result<void>() : Result<void>(sqlError(code));
}

Result<Digests> read(sqlite3_stmt* statement, qint64 row)
{
    sqlite3_bind_int64(statement, 1, row);
    Digests digests;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        digests = {sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1)};
    sqlite3_reset(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return sqlError(code);
    return digests;
}

} // namespace

QStringList Seals::tables()
{
    QStringList tables;
    for (const Kind* kind : allKinds())
        tables << kind->key;
    return tables << historyTable;
}

const QString& Seals::digestCall(const QString& table)
{
    QString& call = m_calls[table];
    if (call.isEmpty())
        call = rowDigestCall(m_file.database(), table, unsealedColumns(table));
    return call;
}

QString Seals::digestOfValues(const QSqlDatabase& database, const QString& table)
{
    return rowDigestCall(database, table, unsealedColumns(table), DigestOf::Values);
}

Result<Seals::Statements*> Seals::statementsOf(const QString& table)
{
    auto& kept = m_statements[table];
    if (kept)
        return kept.get();
    auto fresh = std::make_shared<Statements>();
    const auto prepare = [this](SqliteStatement& target, const QString& sql) {
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(handleOf(m_file.database()), sql.toUtf8().constData(), -1,
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        target.reset(statement);
        return code == SQLITE_OK ? Result<void>() : Result<void>(sqlError(code));
    };
    const std::array sentences{
        std::pair{&fresh->read,
                  QStringLiteral("SELECT digest, %2 FROM \"%1\" WHERE id = ?").arg(table, digestCall(table))},
        std::pair{&fresh->write, QStringLiteral("UPDATE \"%1\" SET digest = ?1 WHERE id = ?2").arg(table)},
        std::pair{&fresh->tally,
                  QStringLiteral("UPDATE tally SET rows = rows + ?1, digest = (digest | ?2) & ~(digest & "
                                 "?2) WHERE \"table\" = '%1'")
                      .arg(table)}};
    for (const auto& [target, sql] : sentences) {
        if (auto done = prepare(*target, sql); !done)
            return done.error();
    }
    kept = std::move(fresh);
    return kept.get();
}

Result<void> Seals::put(const QString& table, qint64 row)
{
    const auto statements = statementsOf(table);
    if (!statements)
        return statements.error();
    const auto digests = read((*statements)->read.get(), row);
    if (!digests)
        return digests.error();
    sqlite3_stmt* write = (*statements)->write.get();
    sqlite3_bind_int64(write, 1, digests->right);
    sqlite3_bind_int64(write, 2, row);
    if (auto done = step(write); !done)
        return done;
    tally(table, digests->kept, digests->right);
    return {};
}

Result<void> Seals::take(const QString& table, qint64 row)
{
    const auto statements = statementsOf(table);
    if (!statements)
        return statements.error();
    const auto digests = read((*statements)->read.get(), row);
    if (!digests)
        return digests.error();
    tally(table, digests->kept, 0);
    return {};
}

Seals::Insertion& Seals::insertionOf(const Kind& kind)
{
    auto& kept = m_insertions[kind.key];
    if (kept)
        return *kept;
    const QStringList all = columnsOfTable(m_file.database(), kind.key);
    std::vector<size_t> places;
    QStringList columns;
    QStringList marks;
    QStringList filled = columnNames(kind);
    filled << QStringLiteral("digest");
    for (const QString& column : filled) {
        const qsizetype place = all.indexOf(column);
        places.push_back(static_cast<size_t>(place));
        columns << u'"' + column + u'"';
        marks << u'?' + QString::number(place + 1);
    }
    sqlite3* connection = handleOf(m_file.database());
    const QString digest = QStringLiteral("SELECT ") + digestOfValues(m_file.database(), kind.key);
    const QString insert =
        QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)").arg(kind.key, columns.join(u','), marks.join(u','));
    kept = std::make_shared<Insertion>(Insertion{Prepared(connection, digest), Prepared(connection, insert),
                                                 std::move(places), static_cast<size_t>(all.size())});
    return *kept;
}

Result<void> Seals::insert(const Kind& kind, const std::vector<SqliteValue>& values)
{
    Insertion& insertion = insertionOf(kind);
    std::vector<SqliteValue> bound(insertion.width);
    for (size_t i = 0; i < values.size(); ++i)
        bound[insertion.places[i]] = values[i];
    // Asked for first: what an insertion gives back (RETURNING) goes through a table of its own, for each row.
    SqliteValue& digest = bound[insertion.places.back()];
    digest.type = SqliteValue::Type::Integer;
    if (const int code = insertion.digest.returned(bound, digest.integer); code != SQLITE_DONE)
        return sqlError(code);
    if (auto done = insertion.row.carryOut(bound); !done)
        return done;
    tally(kind.key, 0, digest.integer);
    return {};
}

void Seals::tally(const QString& table, qint64 before, qint64 after)
{
    Tally& pending = m_pending[table];
    pending.rows += (after != 0 ? 1 : 0) - (before != 0 ? 1 : 0);
    pending.digest ^= before ^ after;
}

Result<void> Seals::flush()
{
    for (auto each = m_pending.cbegin(); each != m_pending.cend(); ++each) {
        if (each->rows == 0 && each->digest == 0)
            continue;
        const auto statements = statementsOf(each.key());
        if (!statements)
            return statements.error();
        sqlite3_stmt* statement = (*statements)->tally.get();
        sqlite3_bind_int64(statement, 1, each->rows);
        sqlite3_bind_int64(statement, 2, each->digest);
        if (auto done = step(statement); !done)
            return done;
    }
    m_pending.clear();
    return {};
}

QString Seals::touched() const
{
    for (auto each = m_pending.cbegin(); each != m_pending.cend(); ++each) {
        if (each->digest != 0)
            return each.key();
    }
    return {};
}

Result<qint64> Seals::tallyOf(const QString& table)
{
    const auto statement = m_file.prepared(QStringLiteral("SELECT digest FROM tally WHERE \"table\" = ?"));
    if (!statement)
        return statement.error();
    qint64 digest = 0;
    if (const int code = (*statement)->returned({boundOf(table)}, digest); code != SQLITE_DONE)
        return sqlError(code);
    return digest;
}

void Seals::close()
{
    m_statements.clear();
    m_insertions.clear();
}

Result<void> Seals::putMissing()
{
    for (const QString& table : tables()) {
        QSqlQuery& begun = m_file.statement(QStringLiteral("INSERT OR IGNORE INTO tally (\"table\") VALUES (?)"));
        begun.addBindValue(table);
        if (!begun.exec())
            return sqlError(begun.lastError());
        begun.finish();
        QSqlQuery& query = m_file.statement(QStringLiteral("SELECT id FROM \"%1\" WHERE digest = 0").arg(table));
        if (!query.exec())
            return sqlError(query.lastError());
        std::vector<qint64> rows;
        while (query.next())
            rows.push_back(query.value(0).toLongLong());
        auto read = allRead(query);
        query.finish();
        if (!read)
            return read;
        for (const qint64 row : rows) {
            if (auto done = put(table, row); !done)
                return done;
        }
    }
    return {};
}

} // namespace xf
