// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvageold.h"

#include "kind.h"
#include "sqlitehandle.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace xf {

namespace {

constexpr Id mostProbes = 1'000'000;

/// Reads the numbers that a query gives until it breaks off; false if it did.
bool readNumbers(const QSqlDatabase& database, const QString& sql, std::set<Id>& numbers)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool ok = query.exec(sql);
    while (ok && query.next())
        numbers.insert(query.value(0).toLongLong());
    return ok && !query.lastError().isValid();
}

class OldFile
{
public:
    OldFile(QSqlDatabase database, SalvageFinds& finds) : m_database(std::move(database)), m_finds(finds) {}

    /// The list of records and the numbers given tell what ought to be there.
    void readLists()
    {
        for (const QString& order : {QStringLiteral("ASC"), QStringLiteral("DESC")}) {
            QSqlQuery query(QStringLiteral("SELECT id, kind FROM record ORDER BY id ") + order, m_database);
            while (query.next())
                m_finds.listed[query.value(0).toLongLong()] = query.value(1).toString();
        }
        QSqlQuery query(QStringLiteral("SELECT name, seq FROM sqlite_sequence"), m_database);
        while (query.next())
            m_finds.sequences.insert(query.value(0).toString(), query.value(1).toLongLong());
    }

    void readTable(const TableShape& shape)
    {
        QStringList columns;
        for (const TableShape::Column& column : shape.columns)
            columns << (isThere(shape.table, column.name) ? QLatin1Char('"') + column.name + QLatin1Char('"')
                                                          : QStringLiteral("NULL"));
        if (columns.count(QStringLiteral("NULL")) == columns.size())
            return;
        Prepared statement(
            handleOf(m_database),
            QStringLiteral("SELECT %1 FROM \"%2\" WHERE id = ?1").arg(columns.join(QLatin1String(", ")), shape.table));
        for (const Id id : numbersOf(shape.table)) {
            auto values = statement.row({{SqliteValue::Type::Integer, id, 0, {}}});
            if (!values)
                continue; // there is none, or it can't be read; then the list of records names it
            for (size_t i = 0; i < values->size(); ++i) {
                if (columns[static_cast<qsizetype>(i)] == QLatin1String("NULL"))
                    (*values)[i] = shape.columns[i].otherwise;
            }
            m_finds.rows[shape.table][id] = {FoundRow{std::move(*values), 0, {1}, true}};
        }
    }

    Result<void> readContents(const TakeContent& takeContent)
    {
        std::set<Id> numbers;
        readNumbers(m_database, QStringLiteral("SELECT rowid FROM content ORDER BY rowid"), numbers);
        readNumbers(m_database, QStringLiteral("SELECT rowid FROM content ORDER BY rowid DESC"), numbers);
        Prepared statement(handleOf(m_database),
                           QStringLiteral("SELECT sha256, size, bytes FROM content WHERE rowid = ?1"));
        for (const Id number : numbers) {
            const auto row = statement.row({{SqliteValue::Type::Integer, number, 0, {}}});
            if (!row ||
                QCryptographicHash::hash(row->at(2).bytes, QCryptographicHash::Sha256).toHex() != row->at(0).bytes)
                continue;
            if (auto taken = takeContent(*row); !taken)
                return taken;
        }
        return {};
    }

private:
    [[nodiscard]] bool isThere(const QString& table, const QString& column) const
    {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"));
        query.addBindValue(table);
        query.addBindValue(column);
        return query.exec() && query.next();
    }

    /// From both ends; if neither end leads through, every number that may have been given is tried.
    std::set<Id> numbersOf(const QString& table)
    {
        std::set<Id> numbers;
        const bool isWhole =
            readNumbers(m_database, QStringLiteral("SELECT id FROM \"%1\" ORDER BY id").arg(table), numbers);
        if (isWhole)
            return numbers;
        m_finds.brokenOff.insert(table);
        readNumbers(m_database, QStringLiteral("SELECT id FROM \"%1\" ORDER BY id DESC").arg(table), numbers);
        Id highest = numbers.empty() ? 0 : *numbers.rbegin();
        for (const qint64 given : m_finds.sequences)
            highest = std::max(highest, given);
        for (Id id = 1; id <= std::min(highest, mostProbes); ++id)
            numbers.insert(id);
        return numbers;
    }

    QSqlDatabase m_database;
    SalvageFinds& m_finds;
};

} // namespace

Result<SalvageFinds> readWithoutDigests(const QString& path, const RowProof& proof, const TakeContent& takeContent)
{
    SalvageFinds finds;
    finds.hasDigests = false;
    Result<void> done;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            OldFile file(database, finds);
            file.readLists();
            for (const TableShape& shape : proof.tables())
                file.readTable(shape);
            done = file.readContents(takeContent);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return done ? Result<SalvageFinds>(std::move(finds)) : Result<SalvageFinds>(done.error());
}

} // namespace xf
