// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagewriter.h"

#include "history.h"
#include "kind.h"
#include "seals.h"
#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace xf {

namespace {

using Type = SqliteValue::Type;

/// A number beyond this far above all that were found was not given, but is damage.
constexpr qint64 mostDeleted = 1'000'000;

SqliteValue integer(qint64 number)
{
    return {Type::Integer, number, 0, {}};
}

QString insertInto(const TableShape& shape)
{
    QStringList columns;
    for (const TableShape::Column& column : shape.columns)
        columns << QLatin1Char('"') + column.name + QLatin1Char('"');
    const QStringList marks(columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
        .arg(shape.table, columns.join(QLatin1String(", ")), marks.join(QLatin1Char(',')));
}

/// The new file's rules refuse the row, as opposed to: it can't be written.
bool isRefusal(int code)
{
    return (code & 0xff) == SQLITE_CONSTRAINT || (code & 0xff) == SQLITE_MISMATCH;
}

} // namespace

SalvageWriter::SalvageWriter(BranchFile& file, const RowProof& proof)
    : m_file(file), m_proof(proof), m_transaction(file)
{
}

SalvageWriter::~SalvageWriter() = default;

Result<void> SalvageWriter::execute(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_file.database());
    bool ok = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    return ok ? Result<void>() : Result<void>(sqlError(query.lastError()));
}

Result<void> SalvageWriter::begin()
{
    // It is synced once, when it is complete; a half one is thrown away.
    if (auto done = execute(QStringLiteral("PRAGMA synchronous=OFF")); !done)
        return done;
    if (auto begun = m_transaction.begin(); !begun)
        return begun;
    sqlite3* connection = handleOf(m_file.database());
    m_content = std::make_unique<Prepared>(
        connection, QStringLiteral("INSERT OR IGNORE INTO content (sha256, size, bytes) VALUES (?, ?, ?)"));
    m_record = std::make_unique<Prepared>(connection,
                                          QStringLiteral("INSERT INTO record (id, kind, parent) VALUES (?, ?, ?)"));
    return {};
}

Result<void> SalvageWriter::content(const std::vector<SqliteValue>& row)
{
    const int code = m_content->run(row);
    return code == SQLITE_DONE || isRefusal(code) ? Result<void>() : Result<void>(sqlError(code));
}

Result<void> SalvageWriter::rows(SalvageFinds& finds)
{
    for (const TableShape& shape : m_proof.tables()) {
        Prepared statement(handleOf(m_file.database()), insertInto(shape));
        auto& found = finds.rows[shape.table];
        for (auto row = found.begin(); row != found.end();) {
            std::vector<SqliteValue>& values = row->second.front().values;
            const bool isRecord = shape.table != QLatin1String("history");
            int code = SQLITE_DONE;
            if (isRecord) {
                const SqliteValue parent = shape.parent < 0 ? SqliteValue() : values[static_cast<size_t>(shape.parent)];
                code = m_record->run({integer(row->first), {Type::Text, 0, 0, shape.table.toUtf8()}, parent});
            }
            const bool isListed = code == SQLITE_DONE;
            if (isListed) {
                values[static_cast<size_t>(shape.digest)] = integer(0); // sealed anew, which gives the same digest
                code = statement.run(values);
            }
            if (code != SQLITE_DONE && !isRefusal(code))
                return sqlError(code);
            if (code == SQLITE_DONE) {
                if (auto sealed = m_file.seals().put(shape.table, row->first); !sealed)
                    return sealed;
                ++row;
                continue;
            }
            if (isListed && isRecord) {
                if (auto taken = execute(QStringLiteral("DELETE FROM record WHERE id = ?"), {row->first}); !taken)
                    return taken;
            }
            finds.broken[shape.table].insert(row->first);
            row = found.erase(row);
        }
    }
    return History(m_file).index();
}

Result<void> SalvageWriter::sequences(const SalvageFinds& finds, const ToldRecords& told)
{
    for (const QString& table : {QStringLiteral("record"), QStringLiteral("history")}) {
        QSqlQuery query(QStringLiteral("SELECT ifnull(max(id), 0) FROM \"%1\"").arg(table), m_file.database());
        qint64 highest = query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
        if (table == QLatin1String("record"))
            highest = std::max(highest, told.highest);
        const qint64 said = finds.sequences.value(table);
        if (said > highest && said - highest <= mostDeleted)
            highest = said;
        auto done = execute(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"), {table});
        if (done && highest > 0)
            done = execute(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"), {table, highest});
        if (!done)
            return done;
    }
    return {};
}

Result<void> SalvageWriter::commit()
{
    return m_transaction.commit();
}

} // namespace xf
