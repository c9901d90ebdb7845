// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "lockedfile.h"
#include "privatefolder.h"

namespace xf {

/// Copies a whole branch, checked as copyBranch() does, into a new file that only the password opens. The plain copy
/// lies in a PrivateFolder meanwhile, never beside the new file. That appears under its name only when it was unlocked
/// again and is equal to the plain copy, byte by byte.
Result<void> copyBranchLocked(BranchFile& file, const QString& path, const Secret& password, const GoOn& goOn = {},
                              const GuessCost& cost = {});

/// What a locked backup holds, in a PrivateFolder that lives as long as this.
struct UnlockedBackup {
    std::unique_ptr<PrivateFolder> folder;
    QString path; ///< a plain copy of a branch file
};

/// Unlocks a backup; `failure` may be null.
Result<std::shared_ptr<UnlockedBackup>> unlockBackup(const QString& path, const Secret& password, const GoOn& goOn = {},
                                                     UnlockFailure* failure = nullptr);

} // namespace xf
