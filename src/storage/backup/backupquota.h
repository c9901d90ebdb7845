// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfolder.h"

#include <QHash>

#include <optional>

namespace xf {

/// One sound backup and what it takes.
struct BackupWeight {
    BackupInfo info;
    qint64 bytes = 0;                ///< its own file
    QHash<QString, qint64> contents; ///< the evidence it needs, which others may need too
};

/// What is asked when the backups take more than they should. Nothing goes without the answer.
struct QuotaQuestion {
    qint64 bytes = 0;             ///< what all of them take
    qint64 limit = 0;             ///< what they should take at most
    std::vector<BackupInfo> less; ///< the oldest that could go, newest of them first; may be empty
    qint64 freed = 0;             ///< what these would give back
    size_t left = 0;              ///< how many sound ones stay then
};

/// Nothing as long as all of it stays within the limit. Otherwise as few of the oldest as bring it back there; never
/// one of the newest ten sound ones (newestKept), even if it does not get there.
std::optional<QuotaQuestion> quotaQuestion(const std::vector<BackupWeight>& newestFirst, qint64 bytes, qint64 limit);

/// What each sound backup of a folder takes, newest first. A damaged one is none to count on, and none to remove.
std::vector<BackupWeight> weigh(const BackupFolder& folder);

} // namespace xf
