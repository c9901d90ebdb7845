// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "sqlitevalue.h"

#include <QStringList>

#include <vector>

namespace xf {

class Kind;

/// A field's value as its column holds it: dates as ISO text, ticks as words, nothing as NULL.
QVariant toColumn(const Field& field, const QVariant& value);
QVariant fromColumn(const Field& field, const QVariant& column);

/// The columns of a kind's table: “id”, of a child kind “parent”, and its stored fields.
QStringList columnNames(const Kind& kind);
/// What they hold for this record, in the same order.
std::vector<SqliteValue> columnValues(const Kind& kind, const Record& record);

} // namespace xf
