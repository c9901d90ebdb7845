// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "record.h"

#include <functional>

namespace xf {

class Kind;

/// Every record of a kind, lowest id first, read from the file as it is visited: for kinds of which there may be more
/// than should be in memory at once. Nothing may be written meanwhile. Stops at the first Error of `visit`.
Result<void> eachRecord(BranchFile& file, const Kind& kind, const std::function<Result<void>(const RecordPtr&)>& visit);

} // namespace xf
