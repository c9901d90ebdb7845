// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupfolder.h"

namespace xf {

class BranchFile;

/// A branch file that was renamed or moved finds its backups again. Where `own` holds no backup yet, another folder of
/// `root` becomes it, if there is no file any more where that one's file lay (its place being there), and its newest
/// backup is an earlier state of this branch: the last entry of its history is in this file's, with the same digest.
/// Tells whether one did.
Result<bool> adoptBackups(BranchFile& file, const QString& root, const BackupFolder& own);

} // namespace xf
