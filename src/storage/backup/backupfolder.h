// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace xf {

/// One backup in a BackupFolder.
struct BackupInfo {
    int counter = 0; ///< 1, 2, 3 …
    QDateTime at;    ///< by the clock of the computer at the time
    QString path;
};

/// What a backup holds, to be chosen among others.
struct BackupFacts {
    qint64 records = 0;
    qint64 evidence = 0;
    qint64 lastEntry = 0; ///< the newest entry of its history; what is newer would be lost
    QString branch;       ///< whose it is
};

/// Reads it from the backup itself, kept by a BackupFolder or a whole copy; an Error if that is damaged.
Result<BackupFacts> factsOf(const BackupInfo& backup);

/// The backups of one branch file, in a private folder (0700):
///   000123 20261127T094100.backup   every record and the history, checked when it was written
///   contents/<sha256>               the bytes of evidence files, once for all backups
///   schema1 20261127T094100.xianfeng  the whole file as an older version left it
///   origin                          where the branch file lies, as UTF-8
class BackupFolder
{
public:
    /// Where the backups of all branches lie on this computer.
    static QString root();

    /// `root` holds the folders of all branch files; this file's is named by a digest of where the file lies.
    BackupFolder(const QString& root, const QString& branchFile);

    /// One that is there already.
    static BackupFolder at(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Where its branch file lay when it was last backed up; empty if that is not known.
    [[nodiscard]] QString origin() const;
    /// Newest first. Files of other names are not ours and are left alone.
    [[nodiscard]] std::vector<BackupInfo> backups() const;
    /// Where the next one goes.
    [[nodiscard]] BackupInfo next(const QDateTime& now) const;
    /// Where a file is kept as it was before a newer shape; a name that is free.
    [[nodiscard]] QString olderShapePath(int schema, const QDateTime& now) const;
    [[nodiscard]] QString contentPath(const QString& sha256) const;

    /// Makes the folders where they are missing, and removes what a backup that was broken off left behind.
    Result<void> prepare() const;
    /// Removes the backups that backupsToThin() names, then the contents that no backup needs any more.
    Result<void> thin() const;
    /// Removes these backups for good, and the contents that only they needed.
    Result<void> remove(const std::vector<int>& counters) const;
    /// What all of it takes, in bytes.
    [[nodiscard]] qint64 size() const;

private:
    Result<void> collect() const;
    Result<void> noteOrigin() const;

    QString m_path;
    QString m_branchFile; ///< empty in one that is only looked at
};

} // namespace xf
