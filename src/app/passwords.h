// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "backup/lockedcopy.h"

#include <optional>

namespace xf {

/// The password for a new backup: from the file that `--password-file` names, asked for on the terminal with
/// `--password`, or none.
Result<std::optional<Secret>> newPassword(const Arguments& arguments);

/// Unlocks a backup with the password from `--password-file`, or with one that is asked for, three times at most.
Result<std::shared_ptr<UnlockedBackup>> unlockWith(const Arguments& arguments, const QString& backup);

} // namespace xf
