// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace xf {

/// Told how far a long work is, in percent; says whether to go on. May be empty.
using GoOn = std::function<bool(int percent)>;

/// What became of a salvage.
struct SalvageReport {
    qint64 records = 0;
    qint64 historyEntries = 0;
    int retold = 0;                ///< of these: lost in their place, and taken from the history word for word
    qint64 contents = 0;           ///< the bytes of evidence files and finalised papers
    QHash<QString, qint64> ofKind; ///< records kept, by kind
    QStringList lost;              ///< a sentence for each thing that is not in the new file as it was in the old one
};

/// Makes a new branch file of a damaged one: every row that fits its digest is kept, wherever it lies in the file, and
/// what does not is named. The damaged file is only read, as plain bytes, and never repaired; the new one appears when
/// it is complete and sound. What is lost in its place, but told by the history, is kept too where a
/// digest proves it. Refused, with nothing written, if nothing in the file can be shown to be of a branch.
///
/// `goOn` is told how far it is, in percent, and says whether to go on; if not, nothing is left behind.
Result<SalvageReport> salvage(const QString& damaged, const QString& newFile, const GoOn& goOn = {});

} // namespace xf
