// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "tables/grid.h"

namespace xf {

/// Finds the record that a reference names; a sentence if there is none, or more than one.
using FindRecord = std::function<Result<Id>(const Field& field, const QString& name)>;

/// How the cells of a column become values.
struct CellReading {
    bool countsFrom1904 = false;
    double factor = 1;
    FindRecord find;
};

/// The value of a cell for a field, in the field's canonical form; the empty value for an empty cell. A sentence
/// without a full stop says why it is none: it becomes part of the row's reason.
[[nodiscard]] Result<QVariant> valueOfCell(const Field& field, const Cell& cell, const CellReading& reading);

} // namespace xf
