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

/// The backups of one branch file, in a private folder (0700):
///   000123 20261127T094100.backup   every record and the history, checked when it was written
///   contents/<sha256>               the bytes of evidence files, once for all backups
class BackupFolder
{
public:
    /// `root` holds the folders of all branch files; this file's is named by a digest of where the file lies.
    BackupFolder(const QString& root, const QString& branchFile);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Newest first. Files of other names are not ours and are left alone.
    [[nodiscard]] std::vector<BackupInfo> backups() const;
    /// Where the next one goes.
    [[nodiscard]] BackupInfo next(const QDateTime& now) const;
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

    QString m_path;
};

} // namespace xf
