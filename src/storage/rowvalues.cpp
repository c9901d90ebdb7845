// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowvalues.h"

namespace xf {

namespace {

/// Text columns are NOT NULL, and Qt binds a null QString as NULL.
QVariant notNull(const QString& text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

} // namespace

QVariant toColumn(const Field& field, const QVariant& value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case FieldType::MonthDate:
        return value.toString().isEmpty() ? QVariant() : value;
    case FieldType::Reference:
        return value.toLongLong() == 0 ? QVariant() : value;
    case FieldType::Ticks:
        return notNull(value.toStringList().join(QLatin1Char(' ')));
    case FieldType::Bool:
        return value.toBool() ? 1 : 0;
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Money:
        return value;
    default:
        return notNull(value.toString());
    }
}

QVariant fromColumn(const Field& field, const QVariant& column)
{
    switch (field.type) {
    case FieldType::Date:
        return QDate::fromString(column.toString(), Qt::ISODate);
    case FieldType::Reference:
        return column.toLongLong();
    case FieldType::Ticks:
        return column.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    case FieldType::Bool:
        return column.toInt() != 0;
    default:
        return column;
    }
}

} // namespace xf
