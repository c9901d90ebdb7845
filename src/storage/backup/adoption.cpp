// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/adoption.h"

#include "branchfile.h"
#include "platform.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct AdoptionMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BackupAdoption)
};

Result<bool> isEarlierState(const BackupInfo& backup, BranchFile& file)
{
    const auto earlier = BranchFile::openBackup(backup.path);
    if (!earlier)
        return earlier.error();
    QSqlQuery last((*earlier)->database());
    if (!last.exec(QStringLiteral("SELECT id, digest FROM history ORDER BY id DESC LIMIT 1")))
        return sqlError(last.lastError());
    if (!last.next())
        return false; // nothing was done in it, so nothing tells it from any other new branch
    QSqlQuery same(file.database());
    same.prepare(QStringLiteral("SELECT 1 FROM history WHERE id = ? AND digest = ?"));
    same.addBindValue(last.value(0));
    same.addBindValue(last.value(1));
    if (!same.exec())
        return sqlError(same.lastError());
    return same.next();
}

/// Where the folder is gone as well, the file may only be on a stick that is not plugged in.
bool isForsaken(const BackupFolder& folder)
{
    const QFileInfo origin(folder.origin());
    return !folder.origin().isEmpty() && !origin.exists() && QFileInfo::exists(origin.absolutePath());
}

} // namespace

Result<bool> adoptBackups(BranchFile& file, const QString& root, const BackupFolder& own)
{
    if (!own.backups().empty())
        return false;
    const QDir folders(root);
    for (const QString& name : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto other = BackupFolder::at(folders.filePath(name));
        const auto backups = other.backups();
        if (other.path() == own.path() || backups.empty() || !isForsaken(other))
            continue;
        const auto fits = isEarlierState(backups.front(), file);
        if (!fits || !*fits)
            continue; // one that is damaged is nobody's
        QDir().rmdir(own.path() + QStringLiteral("/contents"));
        QDir().rmdir(own.path());
        if (!QDir().rename(other.path(), own.path()))
            return Error{
                AdoptionMessages::tr("The backups from before this file was renamed could not be taken over. They are "
                                     "safe where they were; close the program and open the file again."),
                {}};
        spdlog::info("backups: {} taken over from another place", backups.size());
        if (auto made = own.prepare(); !made)
            return made.error();
        return true;
    }
    return false;
}

} // namespace xf
