// SPDX-License-Identifier: GPL-3.0-or-later
#include "seals.h"

#include "branchfile.h"
#include "kind.h"
#include "rowdigest.h"
#include "sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

namespace {

const QString history = QStringLiteral("history");

/// Undo changes an entry's state and nothing else of it; the column's CHECK knows every state there is.
QStringList unsealedColumns(const QString& table)
{
    return table == history ? QStringList{QStringLiteral("state")} : QStringList();
}

Result<void> run(QSqlQuery& query)
{
    const bool ok = query.exec();
    auto result = ok ? Result<void>() : Result<void>(sqlError(query.lastError()));
    query.finish();
    return result;
}

struct Digests {
    qint64 kept = 0;  ///< what the row carries
    qint64 right = 0; ///< what it ought to carry
};

Result<Digests> read(QSqlQuery& query, qint64 row)
{
    query.addBindValue(row);
    if (!query.exec())
        return sqlError(query.lastError());
    Digests digests;
    if (query.next())
        digests = {query.value(0).toLongLong(), query.value(1).toLongLong()};
    query.finish();
    return digests;
}

} // namespace

QStringList Seals::tables()
{
    QStringList tables;
    for (const Kind* kind : allKinds())
        tables << kind->key;
    return tables << history;
}

const QString& Seals::digestCall(const QString& table)
{
    QString& call = m_calls[table];
    if (call.isEmpty())
        call = rowDigestCall(m_file.database(), table, unsealedColumns(table));
    return call;
}

Result<void> Seals::put(const QString& table, qint64 row)
{
    const auto digests = read(
        m_file.statement(QStringLiteral("SELECT digest, %2 FROM \"%1\" WHERE id = ?").arg(table, digestCall(table))),
        row);
    if (!digests)
        return digests.error();
    QSqlQuery& query = m_file.statement(QStringLiteral("UPDATE \"%1\" SET digest = ? WHERE id = ?").arg(table));
    query.addBindValue(digests->right);
    query.addBindValue(row);
    if (auto done = run(query); !done)
        return done;
    return tally(table, digests->kept, digests->right);
}

Result<void> Seals::take(const QString& table, qint64 row)
{
    const auto digests =
        read(m_file.statement(QStringLiteral("SELECT digest, 0 FROM \"%1\" WHERE id = ?").arg(table)), row);
    return digests ? tally(table, digests->kept, 0) : Result<void>(digests.error());
}

Result<void> Seals::tally(const QString& table, qint64 before, qint64 after)
{
    if (before == after)
        return {};
    QSqlQuery& query = m_file.statement(QStringLiteral("UPDATE tally SET rows = rows + :more, digest = (digest | "
                                                       ":change) & ~(digest & :change) WHERE \"table\" = :table"));
    query.bindValue(QStringLiteral(":more"), (after != 0 ? 1 : 0) - (before != 0 ? 1 : 0));
    query.bindValue(QStringLiteral(":change"), before ^ after);
    query.bindValue(QStringLiteral(":table"), table);
    return run(query);
}

Result<void> Seals::putMissing()
{
    for (const QString& table : tables()) {
        QSqlQuery& begun = m_file.statement(QStringLiteral("INSERT OR IGNORE INTO tally (\"table\") VALUES (?)"));
        begun.addBindValue(table);
        if (auto done = run(begun); !done)
            return done;
        QSqlQuery& query = m_file.statement(QStringLiteral("SELECT id FROM \"%1\" WHERE digest = 0").arg(table));
        if (!query.exec())
            return sqlError(query.lastError());
        std::vector<qint64> rows;
        while (query.next())
            rows.push_back(query.value(0).toLongLong());
        query.finish();
        for (const qint64 row : rows) {
            if (auto done = put(table, row); !done)
                return done;
        }
    }
    return {};
}

} // namespace xf
