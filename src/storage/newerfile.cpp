// SPDX-License-Identifier: GPL-3.0-or-later
#include "newerfile.h"

#include "migrations.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct NewerFileMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BranchFile)
};

const QString newerDetail = QStringLiteral("newer");

/// “table.column” and the type it is declared with. Indexes, checks and further columns are no concern of a reader.
using Columns = QHash<QString, QString>;

Result<Columns> columnsOf(const QSqlDatabase& database)
{
    Columns columns;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT t.name || '.' || c.name, c.type FROM sqlite_schema AS t "
                                   "JOIN pragma_table_xinfo(t.name) AS c WHERE t.type = 'table'")))
        return sqlError(query.lastError());
    while (query.next())
        columns.insert(query.value(0).toString(), query.value(1).toString().toUpper());
    if (auto read = allRead(query); !read)
        return read.error();
    return columns;
}

} // namespace

int schemaOf(BranchFile& file)
{
    QSqlQuery& query = file.statement(QStringLiteral("PRAGMA user_version"));
    const int schema = query.exec() && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return schema;
}

bool isNewer(BranchFile& file)
{
    return schemaOf(file) > BranchFile::currentSchema();
}

QString newerNotice(int schema)
{
    return NewerFileMessages::tr(
               "A newer version of Xianfeng wrote this file (file version %1, this program knows %2). It can "
               "only be looked at and exported.")
        .arg(schema)
        .arg(BranchFile::currentSchema());
}

Error newerRefusal(int schema)
{
    return Error{
        NewerFileMessages::tr("A newer version of Xianfeng wrote this file (file version %1, this program reads up to "
                              "%2), and its inner plan has changed too much to be read here. It was not changed. Open "
                              "it with the newer program; meanwhile everything in it can be exported as plain files.")
            .arg(schema)
            .arg(BranchFile::currentSchema()),
        newerDetail};
}

Error newerInUse(int schema)
{
    return Error{
        NewerFileMessages::tr("A newer version of Xianfeng wrote this file (file version %1, this program reads up to "
                              "%2) and has it open, or was interrupted in the middle of an edit. It was not changed. "
                              "Open it with the newer program and close it there; meanwhile everything in it can be "
                              "exported as plain files.")
            .arg(schema)
            .arg(BranchFile::currentSchema()),
        newerDetail};
}

bool isNewerRefusal(const Error& error)
{
    return error.detail == newerDetail;
}

Result<void> mayLookInto(const QString& path, const BranchHeader& header, bool readOnly)
{
    const bool isHalfDone = header.hasWriteAheadLog || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    return readOnly && !isHalfDone ? Result<void>() : newerInUse(header.schema);
}

OpenFailure newerFailure(const Error& error)
{
    return isNewerRefusal(error) ? OpenFailure::Newer : openFailure(error);
}

Result<void> mustBeReadable(BranchFile& file)
{
    const EmptyShape empty;
    const auto expected = columnsOf(empty.database());
    const auto found = columnsOf(file.database());
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    int missing = 0;
    for (auto each = expected->cbegin(); each != expected->cend(); ++each)
        missing += found->value(each.key()) == each.value() ? 0 : 1;
    if (missing == 0)
        return {};
    spdlog::info("file of shape {}: {} columns are not as this program reads them", schemaOf(file), missing);
    return newerRefusal(schemaOf(file));
}

} // namespace xf
