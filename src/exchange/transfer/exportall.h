// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "writers/writeoptions.h"

namespace xf {

/// What an export wrote.
struct Exported {
    qint64 records = 0;
    qint64 files = 0; ///< of evidence and finalised papers
    int damaged = 0;  ///< contents that the branch file no longer holds as they were; named in the list of files
};

/// Writes everything that a branch file holds, except the history, into a new folder: the records as JSON with its
/// schema, a workbook with a sheet for each kind, the evidence as folders with a list of checksums, and a page that
/// says what is what. importAll() makes an equal branch of it. The folder appears whole or not at all.
Result<Exported> exportAll(BranchFile& file, const QString& folder, const WriteOptions& options = {});

} // namespace xf
