// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchcopy.h"

#include "platform.h"
#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::BranchCopy)
};

struct Closer {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

/// The copy is synced once, when it is complete; a half one is thrown away.
Result<Connection> openTarget(const QString& path)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    Connection target(raw);
    if (code != SQLITE_OK)
        return sqlError(code);
    sqlite3_exec(raw, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    return target;
}

Error differs()
{
    return Error{Messages::tr("The copy is not equal to the original, so it was thrown away. The original was not "
                              "changed; check the drive and try again."),
                 {}};
}

Error damagedOriginal()
{
    return Error{Messages::tr("This file is damaged, so no copy was kept of it. The file was not changed; restore a "
                              "backup, or salvage what is whole into a new file."),
                 {}};
}

Result<void> holdAgainst(BranchFile& original, const QString& path)
{
    auto copy = BranchFile::openReadOnly(path);
    if (!copy)
        return copy.error();
    const auto expected = talliesOf(original);
    const auto found = talliesOf(**copy);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    const QStringList wrong = (*copy)->verify();
    if (wrong.isEmpty() && *expected == *found)
        return {};
    spdlog::error("copy: {} findings, tallies {}", wrong.size(), *expected == *found ? "equal" : "differ");
    return wrong.isEmpty() ? differs() : damagedOriginal();
}

} // namespace

Result<void> copyPages(BranchFile& file, const QString& path)
{
    const auto target = openTarget(path);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->get(), "main", handleOf(file.database()), "main");
    if (backup == nullptr)
        return sqlError(sqlite3_errcode(target->get()));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqlError(code));
}

Result<void> withDatabase(const QString& path, const QString& sql)
{
    const auto target = openTarget(path);
    if (!target)
        return target.error();
    const int code = sqlite3_exec(target->get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqlError(code));
}

Result<std::vector<TableTally>> talliesOf(BranchFile& file)
{
    QSqlQuery query(file.database());
    if (!query.exec(QStringLiteral("SELECT \"table\", rows, digest FROM tally ORDER BY \"table\"")))
        return sqlError(query.lastError());
    std::vector<TableTally> tallies;
    while (query.next())
        tallies.push_back({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong()});
    if (auto read = allRead(query); !read)
        return read.error();
    return tallies;
}

Result<void> copyBranch(BranchFile& file, const QString& path)
{
    if (auto isFree = platform::mustBeFree(path); !isFree) // beforehand: a copy may take minutes
        return isFree;
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part); // of a copy that was killed
    if (auto created = platform::createPrivateFile(part); !created)
        return created;
    const auto cleaner = qScopeGuard([&] { QFile::remove(part); });
    if (auto copied = copyPages(file, part); !copied)
        return copied;
    if (auto same = holdAgainst(file, part); !same)
        return same;
    return platform::putInPlace(part, path);
}

} // namespace xf
