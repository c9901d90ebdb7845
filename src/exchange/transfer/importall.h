// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/exportall.h"

namespace xf {

/// Makes a new branch file from what exportAll() wrote. Nothing in the folder is believed: see BranchJsonReader and
/// readManifest(); every file is held against its checksum. When something does not fit, a sentence says what, and no
/// file is left behind. The records keep their numbers; there is no history.
Result<Exported> importAll(const QString& path, const QString& folder, const WriteOptions& options = {});

} // namespace xf
