// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QJsonValue>

namespace xf {

/// The value of a field nobody has filled in.
QVariant emptyValue(const Field& field);
bool isEmptyValue(const Field& field, const QVariant& value);

/// A field's value as the command line and the history write it: dates ISO 8601, money in yuan,
/// choices as stable keys, references as ids, nothing as null (text: "").
QJsonValue toJson(const Field& field, const QVariant& value);
/// The reverse; a sentence when the value does not fit the field.
Result<QVariant> fromJson(const Field& field, const QJsonValue& json);

/// Reads what a person types or pastes into a field: full-width digits, “3月3日”, “1,200”.
Result<QVariant> fromTyped(const Field& field, const QString& typed, QDate today);

/// Reads a day as it is quickly typed: 0303, 3-3, 3.3, 3月3日, 20260303, 2026-3-3, 2026年3月3日, 今天, 昨天, 明天.
/// Without a year the year of `today` is meant. A null date for an empty text, nothing for what is no day.
std::optional<QDate> parseDay(const QString& typed, QDate today);

/// The keys in which two records of a kind differ.
QStringList differingFields(const Kind& kind, const Record& a, const Record& b);

/// What is wrong with a record by its description alone (required, choices, ranges, the kind's own rules).
/// References are checked where records can be looked up.
std::vector<Problem> problems(const Kind& kind, const Record& record);

} // namespace xf
