// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "writers/writeoptions.h"

#include <QStringList>

namespace xf {

/// What exportTables() wrote.
struct ExportedTables {
    qint64 rows = 0;
    qint64 files = 0;   ///< of evidence and finalised papers
    QStringList broken; ///< tables that could not be read to their end; what was read of them is there
};

/// Writes everything a branch file holds, the history included, into a new folder, without knowing its shape: each
/// table as lines of JSON (tables/NAME.jsonl), the bytes kept in it as files by their checksum (contents/), the plan of
/// the tables, and a page that says what is what. For a file that a newer program wrote in a shape that this one cannot
/// read. The folder appears whole or not at all; the branch file is not changed.
Result<ExportedTables> exportTables(const QString& branchFile, const QString& folder, const WriteOptions& options = {});

} // namespace xf
