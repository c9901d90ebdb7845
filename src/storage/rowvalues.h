// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "sqlitevalue.h"

#include <QStringList>

#include <vector>

namespace xf {

class Kind;
class PreparedRow;

/// A field's value as its column holds it: dates as ISO text, ticks as words, nothing as NULL.
QVariant toColumn(const Field& field, const QVariant& value);
/// The field's value, of the column that holds it.
QVariant fromColumn(const Field& field, const PreparedRow& row, int column);
/// What is bound for a column's value.
SqliteValue boundOf(const QVariant& column);

/// The columns of a kind's table: “id”, of a child kind “parent”, and its stored fields.
QStringList columnNames(const Kind& kind);
/// What they hold for this record, in the same order.
std::vector<SqliteValue> columnValues(const Kind& kind, const Record& record);

} // namespace xf
