// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvagefinds.h"

#include <QJsonObject>

namespace xf {

/// What the history says of a record that is there.
struct ToldRecord {
    QString kind;
    Id parent = 0;
    QJsonObject values;
};

/// All that the history of a damaged file tells.
struct ToldRecords {
    std::map<Id, ToldRecord> there;
    Id highest = 0; ///< of the records that were ever there
};

/// Follows the entries that were found, from the first to the last, as far as they were not undone.
ToldRecords toldByHistory(const SalvageFinds& finds, const RowProof& proof);

/// Takes the lost rows of a table from the history, if the file's tally proves them: with exactly these rows it fits.
/// So nothing is taken that was not there word for word. Tells how many rows were added to `finds`.
int retellLost(SalvageFinds& finds, const ToldRecords& told, RowProof& proof);

} // namespace xf
