// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "branchfile.h"

#include <functional>

namespace xf {

/// Writes a new branch file with its branch, its year and the default step names, checklist wording and
/// settings (resources/seed). Refuses an existing path; leaves no file behind when it fails.
Result<std::unique_ptr<BranchFile>> createBranch(const QString& path, const Branch& branch);

/// Writes the invented sample branch (resources/sample), marked as such wherever it prints.
Result<std::unique_ptr<BranchFile>> createSampleBranch(const QString& path);

/// The lines of the defaults, for telling the step keys without a file.
QList<QByteArray> defaultLines();

} // namespace xf
