// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvagehistory.h"

namespace xf {

/// A sentence for everything that the damaged file held and `finds`, what was kept of it, does not: from the file's
/// tally and list of records, from rows that do not fit their digest, and from what the history told. A row is named by
/// the record that it belonged to, as far as that is known, since nobody knows a row by its number.
QStringList lossesOf(const SalvageFinds& finds, const ToldRecords& told, const RowProof& proof);

} // namespace xf
