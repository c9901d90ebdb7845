// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "transfer/newfolder.h"

namespace xf {

/// Writes a workbook with a sheet for each kind: a head from the descriptions, figures and dates as such, every text
/// as text. One kind is in memory at a time.
Result<void> writeBranchWorkbook(BranchFile& file, const NewFolder& folder, const WriteOptions& options);

} // namespace xf
