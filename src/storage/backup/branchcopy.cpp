// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchcopy.h"

#include "filecheck.h"
#include "newerfile.h"
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

struct BranchCopyMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BranchCopy)
};

constexpr int pagesAtOnce = 1000; ///< four megabytes

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
    return Error{
        BranchCopyMessages::tr("The copy is not equal to the original, so it was thrown away. The original was not "
                               "changed; check the drive and try again."),
        {}};
}

Error damagedOriginal()
{
    return Error{
        BranchCopyMessages::tr("This file is damaged, so no copy was kept of it. The file was not changed; restore a "
                               "backup, or salvage what is whole into a new file."),
        {}};
}

/// “ok” of SQLite's own check, and each table with its number of rows.
Result<QStringList> rowCounts(BranchFile& file)
{
    QSqlQuery query(file.database());
    if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next())
        return sqlError(query.lastError());
    QStringList counts{query.value(0).toString()};
    QSqlQuery tables(file.database());
    if (!tables.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")))
        return sqlError(tables.lastError());
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        if (!query.exec(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)) || !query.next())
            return sqlError(query.lastError());
        counts << QStringLiteral("%1 %2").arg(table).arg(query.value(0).toLongLong());
    }
    return counts;
}

Error cancelled()
{
    return Error{BranchCopyMessages::tr("The copy was cancelled; nothing of it was kept. The branch file is safe."),
                 {}};
}

bool goesOn(const std::function<bool(int)>& goOn, qint64 done, qint64 all)
{
    return !goOn || goOn(all > 0 ? static_cast<int>(done * 100 / all) : 100);
}

Result<void> holdAgainst(BranchFile& original, const QString& path, const std::function<bool(int)>& goOn)
{
    auto copy = BranchFile::openReadOnly(path);
    if (!copy)
        return copy.error();
    const auto expected = talliesOf(original);
    const auto found = talliesOf(**copy);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    FileCheck check(**copy);
    while (check.step()) {
        if (!goesOn(goOn, check.done(), check.total()))
            return cancelled();
    }
    if (check.damages().empty() && *expected == *found)
        return {};
    spdlog::error("copy: {} findings, tallies {}", check.damages().size(), *expected == *found ? "equal" : "differ");
    return check.damages().empty() ? differs() : damagedOriginal();
}

} // namespace

Result<void> copyPages(BranchFile& file, const QString& path, const std::function<bool(int)>& goOn)
{
    const DatabaseInUse inUse(path);
    const auto target = openTarget(path);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->get(), "main", handleOf(file.database()), "main");
    if (backup == nullptr)
        return sqlError(sqlite3_errcode(target->get()));
    bool isWanted = true;
    while (isWanted && sqlite3_backup_step(backup, pagesAtOnce) == SQLITE_OK) {
        const int all = sqlite3_backup_pagecount(backup);
        isWanted = goesOn(goOn, all - sqlite3_backup_remaining(backup), all);
    }
    const int code = sqlite3_backup_finish(backup);
    if (!isWanted)
        return cancelled();
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqlError(code));
}

Result<void> copyOtherShape(BranchFile& file, const QString& path, const std::function<bool(int)>& goOn)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (auto created = platform::createPrivateFile(part); !created)
        return created;
    const auto cleaner = qScopeGuard([&] { QFile::remove(part); });
    if (auto copied = copyPages(file, part, goOn); !copied)
        return copied;
    {
        const auto copy = BranchFile::openAsItIs(part);
        if (!copy)
            return copy.error();
        const auto expected = rowCounts(file);
        const auto found = rowCounts(**copy);
        if (!expected || !found)
            return expected ? found.error() : expected.error();
        if (*expected != *found)
            return differs();
    }
    return platform::putInPlace(part, path);
}

Result<void> withDatabase(const QString& path, const QString& sql)
{
    const DatabaseInUse inUse(path);
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

Result<void> copyBranch(BranchFile& file, const QString& path, const std::function<bool(int)>& goOn)
{
    if (auto isFree = platform::mustBeFree(path); !isFree) // beforehand: a copy may take minutes
        return isFree;
    if (isNewer(file))
        return copyOtherShape(file, path, goOn);
    const auto half = [&goOn](int from) {
        return goOn ? std::function<bool(int)>([&goOn, from](int percent) { return goOn(from + percent / 2); })
                    : std::function<bool(int)>();
    };
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part); // of a copy that was killed
    if (auto created = platform::createPrivateFile(part); !created)
        return created;
    const auto cleaner = qScopeGuard([&] { QFile::remove(part); });
    if (auto copied = copyPages(file, part, half(0)); !copied)
        return copied;
    if (auto same = holdAgainst(file, part, half(50)); !same)
        return same;
    return platform::putInPlace(part, path);
}

} // namespace xf
