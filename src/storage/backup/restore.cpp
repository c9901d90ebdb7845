// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore.h"

#include "branchcopy.h"
#include "branchheader.h"
#include "evidencestore.h"
#include "platform.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace xf {

namespace {

struct RestoreMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Restore)
};

Result<void> markAsBranch(const QString& path)
{
    return withDatabase(path, QStringLiteral("PRAGMA application_id=%1").arg(branchMark));
}

Result<void> fillContents(BranchFile& file, const QString& folder)
{
    QSqlQuery query(file.database());
    if (!query.exec(QStringLiteral("SELECT sha256 FROM content")))
        return sqlError(query.lastError());
    QStringList needed;
    while (query.next())
        needed << query.value(0).toString();
    if (auto read = allRead(query); !read)
        return read;
    query.finish();
    Transaction transaction(file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString& sha256 : needed) {
        QFile content(folder + QLatin1Char('/') + QFileInfo(sha256).fileName());
        if (!content.open(QIODevice::ReadOnly))
            continue; // the check names it
        if (auto done = EvidenceStore(file).fill(sha256, content); !done)
            return done;
    }
    return transaction.commit();
}

/// What is wrong with evidence is told; what is wrong with records is not let pass.
Result<std::vector<Damage>> check(BranchFile& file)
{
    FileCheck check(file);
    check.run();
    const bool isWhole = std::all_of(check.damages().begin(), check.damages().end(),
                                     [](const Damage& each) { return each.isOfEvidence; });
    if (!isWhole)
        return Error{RestoreMessages::tr(
                         "This backup is damaged, so nothing was restored. It was not changed; choose another one."),
                     {}};
    return check.damages();
}

} // namespace

Result<std::vector<Damage>> restoreBackup(const QString& backup, const QString& newFile)
{
    if (auto isFree = platform::mustBeFree(newFile); !isFree)
        return isFree.error();
    const bool isKept = readHeader(backup, backupMark, nullptr).ok();
    const QString part = newFile + QStringLiteral(".part");
    QFile::remove(part); // of a restore that was killed
    const auto cleaner = qScopeGuard([&] { QFile::remove(part); });
    {
        auto source = isKept ? BranchFile::openBackup(backup) : BranchFile::openReadOnly(backup);
        if (!source)
            return source.error();
        if (auto created = platform::createPrivateFile(part); !created)
            return created.error();
        if (auto copied = copyPages(**source, part); !copied)
            return copied.error();
    }
    if (auto marked = isKept ? markAsBranch(part) : Result<void>(); !marked)
        return marked.error();
    auto file = BranchFile::openOwnCopy(part);
    if (!file)
        return file.error();
    if (auto filled = isKept ? fillContents(**file, QFileInfo(backup).absolutePath() + QStringLiteral("/contents"))
                             : Result<void>();
        !filled)
        return filled.error();
    auto damages = check(**file);
    file->reset();
    if (!damages)
        return damages;
    if (auto placed = platform::putInPlace(part, newFile); !placed)
        return placed.error();
    return damages;
}

Result<std::vector<Damage>> replaceByBackup(const QString& backup, const QString& branchFile, const QString& aside)
{
    const QString restored = branchFile + QStringLiteral(".restored");
    QFile::remove(restored); // of a restore that was killed
    auto damages = restoreBackup(backup, restored);
    if (!damages)
        return damages;
    Result<void> kept;
    if (QFile::exists(branchFile))
        kept = platform::keepAs(branchFile, aside);
    // A journal that stayed beside the name would be played back into the restored file.
    const QString journal = branchFile + QStringLiteral("-journal");
    if (kept && QFile::exists(journal))
        kept = platform::moveTo(journal, aside + QStringLiteral("-journal"));
    if (kept)
        kept = platform::moveTo(restored, branchFile);
    if (kept)
        return damages;
    QFile::remove(restored);
    return kept.error();
}

} // namespace xf
