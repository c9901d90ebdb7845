// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace xf::platform {

/// Creates an empty file that only its owner may read (0600), refusing if one is there already.
/// SQLite would create it 0644; its journals inherit this mode.
Result<void> createPrivateFile(const QString& path);

} // namespace xf::platform
