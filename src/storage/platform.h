// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace xf::platform {

/// Creates an empty file that only its owner may read (0600), refusing if one is there already.
/// SQLite would create it 0644; its journals inherit this mode.
Result<void> createPrivateFile(const QString& path);

/// Creates a folder that only its owner may look into (0700), refusing if anything is there already.
Result<void> createPrivateFolder(const QString& path);

/// Waits until everything that was written beneath this folder would survive a power cut.
void settle(const QString& folder);

/// Whether a person reads what goes to stderr.
bool isTerminal();

} // namespace xf::platform
