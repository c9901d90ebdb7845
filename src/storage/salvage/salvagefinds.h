// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/branchcopy.h"
#include "record.h"
#include "rowproof.h"

#include <QHash>

#include <map>
#include <set>

class QFile;

namespace xf {

/// A row that is as it was saved once.
struct FoundRow {
    std::vector<SqliteValue> values; ///< in the order of the table's columns
    qint64 digest = 0;
    std::vector<quint32> pages; ///< where it lies, the last one last
    bool isReached = false;     ///< the file's own order of pages leads to one of them
};

/// All states of one row that were found; more than one if parts of the file have gone back.
using FoundStates = std::vector<FoundRow>;

/// What could be made out in a damaged file.
struct SalvageFinds {
    QHash<QString, std::map<Id, FoundStates>> rows; ///< by table
    QHash<QString, std::set<Id>> broken;            ///< rows of a table that do not fit their digest
    std::map<Id, QString> listed;                   ///< the file's list of records: which kind; has no digest
    QHash<QString, TableTally> tallies;             ///< how many rows a table ought to hold; has no digest
    std::set<QString> brokenOff;                    ///< tables that SQLite could not read to their end
    bool hasDigests = true;                         ///< false of a file that is older than they
    QHash<QString, qint64> sequences;               ///< the highest numbers that were given; has no digest

    [[nodiscard]] qint64 records() const; ///< that were found, the history aside
};

/// Takes the bytes of an evidence file, as they fit their checksum.
using TakeContent = std::function<Result<void>(const std::vector<SqliteValue>& row)>;

/// Told after a page how many of how many were gone through; says whether to go on.
using PageDone = std::function<Result<void>(quint32 page, quint32 pages)>;

/// Goes through all pages of a file.
Result<SalvageFinds> findRows(QFile& file, int pageSize, RowProof& proof, const TakeContent& takeContent,
                              const PageDone& pageDone);

/// Leaves one state of each row: those that fit the file's tally, else those that its order of pages leads to. Tells of
/// how many rows it had to choose a state without a tally that proves it.
int chooseStates(SalvageFinds& finds);
/// All digests of a table's rows combined; of a row with several states that of the first.
qint64 combinedDigest(const std::map<Id, FoundStates>& rows);
/// Whether the rows of a table are all that the file's tally counts.
bool fitsTally(const SalvageFinds& finds, const QString& table);

} // namespace xf
