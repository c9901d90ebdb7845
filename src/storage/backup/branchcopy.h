// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"

#include <functional>

namespace xf {

/// Copies a whole branch into a new private file through SQLite's backup API, opens the copy, and holds it against the
/// original: every page, every digest, every evidence file, and the same rows in every table. The file appears under
/// its name only when all of this is right; an existing file is refused. `goOn` is told how far it is, in percent, and
/// says whether to go on.
Result<void> copyBranch(BranchFile& file, const QString& path, const std::function<bool(int percent)>& goOn = {});

/// Copies a file whose digests this program cannot judge, such as an older one before it is brought up to date or a
/// newer one: every page is checked and the rows of each table are counted.
Result<void> copyOtherShape(BranchFile& file, const QString& path, const std::function<bool(int percent)>& goOn = {});
/// All pages of an open file, into one that is there and empty; not checked and not yet synced.
Result<void> copyPages(BranchFile& file, const QString& path, const std::function<bool(int percent)>& goOn = {});
/// Carries out one statement on a file that no BranchFile has open.
Result<void> withDatabase(const QString& path, const QString& sql);

/// How many rows a table holds and all their digests combined.
struct TableTally {
    QString table;
    qint64 rows = 0;
    qint64 digest = 0;
    bool operator==(const TableTally&) const = default;
};

/// The tally of each table, as the file keeps it.
Result<std::vector<TableTally>> talliesOf(BranchFile& file);

} // namespace xf
