// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "writers/writeoptions.h"

#include <QDate>

namespace xf {

/// 移交包, for the change of the post: a verified copy of the branch file, the year books up to a year, what is still
/// open, and a page that says how the successor goes on. The folder appears whole or not at all.
Result<void> writeHandover(BranchFile& file, const QString& folder, int year, QDate today,
                           const WriteOptions& options = {});

} // namespace xf
