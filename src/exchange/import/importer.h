// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/rowverdicts.h"

#include <QStringList>

namespace xf {

/// How many rows got which verdict.
struct ImportCount {
    int added = 0;
    int changed = 0;
    int duplicates = 0;
    int bad = 0;
    int skipped = 0;
    int leftOut = 0;  ///< would be added or changed, and counts as neither
    int doubtful = 0; ///< of those that come in

    [[nodiscard]] int takenIn() const { return added + changed; }
};

[[nodiscard]] ImportCount countOf(const std::vector<RowVerdict>& verdicts);

/// Whether a list can be taken in as records of this kind; a sentence if not: rows that belong to a record cannot come
/// without it (`parent`).
[[nodiscard]] Result<void> mayImport(const Kind& kind, Id parent = 0);

/// Takes the new and changed rows in as one action, with one undo; without those that are left out.
Result<void> importRows(const Kind& kind, const std::vector<RowVerdict>& verdicts, Editor& editor);

/// The bad rows as a CSV file (UTF-8 with a byte order mark): the columns as they came, and the reason last. It can be
/// mended and imported again. A row that the user leaves out is not among them: nothing in it is to be mended, and
/// it would come in after all with the next import of that file.
[[nodiscard]] QByteArray rejectsCsv(const Grid& grid, const ImportPlan& plan, const std::vector<RowVerdict>& verdicts);

} // namespace xf
