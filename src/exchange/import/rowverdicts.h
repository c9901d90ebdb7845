// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "import/headerguess.h"
#include "import/knownrecords.h"

#include <QSet>

namespace xf {

/// How a table is to be read: its head and what its columns mean. A guess at first; every part of it may be changed.
struct ImportPlan {
    HeaderPlace header;
    std::vector<ColumnMatch> columns;
    /// Rows that the user does not want, in the table, from 0: none of them makes a later row a duplicate.
    QSet<qsizetype> leftOut = {};
};

[[nodiscard]] ImportPlan guessPlan(const Grid& grid, const Kind& kind);

/// What becomes of a row.
enum class Verdict {
    New,
    Changed,   ///< the branch has the record, with other values
    Duplicate, ///< the branch has it just so, or an earlier row says the same
    Bad,       ///< not taken in, for a reason
    Skipped,   ///< no record at all: totals, a head repeated, remarks below
};

/// What a row writes over in a record, as a person reads it.
struct ValueChange {
    const Field* field = nullptr;
    QString before;
    QString after;
};

struct RowVerdict {
    qsizetype row = 0; ///< in the table, from 0
    Verdict verdict = Verdict::Skipped;
    RecordPtr before;
    RecordPtr after;
    QString reason;                   ///< a sentence for the user; of a changed one what changes: old → new
    std::vector<ValueChange> changes; ///< of a changed one
    QString doubt;                    ///< why what the row says can hardly be right; it may come in all the same
    QString identity;                 ///< the same in rows that speak of the same record
    bool isLeftOut = false;           ///< it could come in, but the user does not want it

    [[nodiscard]] bool isImportable() const { return verdict == Verdict::New || verdict == Verdict::Changed; }
    [[nodiscard]] bool comesIn() const { return isImportable() && !isLeftOut; }
};

/// “Old → new”; of long texts the part where they begin to differ.
[[nodiscard]] QString changeText(const ValueChange& change);

/// Whether a change may be made at all; a concluded year may not be.
using MayChange = std::function<Result<void>(const RowChange&)>;

/// The verdict on each row that holds anything, in their order. A cell left empty changes nothing. Dates are doubted
/// as of `today` (DateDoubts); a changed record is not doubted for what it held before.
[[nodiscard]] std::vector<RowVerdict> judgeRows(const Grid& grid, const Kind& kind, const ImportPlan& plan,
                                                const KnownRecords& known, const MayChange& mayChange = {},
                                                QDate today = QDate::currentDate());

} // namespace xf
