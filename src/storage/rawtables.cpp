// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawtables.h"

#include "branchheader.h"
#include "diskroom.h"
#include "privatefolder.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace xf {

namespace {

struct RawTablesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::RawTables)
};

const QStringList companions{QStringLiteral("-journal"), QStringLiteral("-wal")};

bool isHalfDone(const QString& path, const BranchHeader& header)
{
    return header.hasWriteAheadLog || QFileInfo(path + companions.front()).size() > 0;
}

Result<std::unique_ptr<PrivateFolder>> copyAll(const QString& path, const QString& name)
{
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder;
    bool ok = QFile::copy(path, (*folder)->filePath(name));
    ok = ok && QFile::setPermissions((*folder)->filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    for (const QString& each : companions) {
        if (QFileInfo::exists(path + each))
            ok = ok && QFile::copy(path + each, (*folder)->filePath(name + each));
    }
    if (ok)
        return folder;
    return Error{
        withRoom(RawTablesMessages::tr("There is no room for a copy of the file to read it from. The file was not "
                                       "changed; free some space and try again."),
                 {(*folder)->path()}),
        {}};
}

} // namespace

RawTables::RawTables(int schema) : m_connection(QUuid::createUuid().toString()), m_schema(schema) {}

RawTables::~RawTables()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase RawTables::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<RawTables>> RawTables::open(const QString& path)
{
    const auto header = readHeader(path, branchMark, nullptr);
    if (!header)
        return header.error();
    std::unique_ptr<RawTables> tables(new RawTables(header->schema));
    QString source = path;
    if (isHalfDone(path, *header)) {
        const QString name = QStringLiteral("copy.xianfeng");
        auto copy = copyAll(path, name);
        if (!copy)
            return copy.error();
        tables->m_copy = std::move(*copy);
        source = tables->m_copy->filePath(name);
    }
    if (auto connected = tables->connect(source, tables->m_copy != nullptr); !connected)
        return connected.error();
    return tables;
}

Result<void> RawTables::connect(const QString& path, bool isCopy)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(isCopy ? QString() : QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!connection.open())
        return sqlError(connection.lastError());
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA trusted_schema=OFF")) ||
        !query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")))
        return sqlError(query.lastError());
    while (query.next()) {
        m_plan << query.value(2).toString();
        if (query.value(0).toString() == QLatin1String("table") &&
            !query.value(1).toString().startsWith(QLatin1String("sqlite_")))
            m_names << query.value(1).toString();
    }
    return allRead(query);
}

Result<void> RawTables::eachRow(const QString& table, const std::function<Result<void>(const Row&)>& visit)
{
    QString quoted = table;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(quoted)))
        return sqlError(query.lastError());
    const QSqlRecord columns = query.record();
    while (query.next()) {
        Row row;
        for (int i = 0; i < columns.count(); ++i)
            row.emplace_back(columns.fieldName(i), query.value(i));
        if (auto done = visit(row); !done)
            return done;
    }
    return allRead(query);
}

} // namespace xf
