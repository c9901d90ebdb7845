// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filecheck.h"

namespace xf {

/// Makes a new branch file of a backup: of one that a BackupFolder keeps, together with the contents beside it, or of a
/// whole copy. It is brought up to date and checked; the file appears only when every record is right. Tells what of
/// the evidence is missing or damaged. Neither the backup nor an existing file is changed.
Result<std::vector<Damage>> restoreBackup(const QString& backup, const QString& newFile);

/// Puts what restoreBackup() makes of a backup in the place of a branch file that nobody has open, sound or not. The
/// present file is kept beside it under the name `aside`, with its journal if it has one; there is no moment at which
/// neither is there.
Result<std::vector<Damage>> replaceByBackup(const QString& backup, const QString& branchFile, const QString& aside);

} // namespace xf
