// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowvalues.h"

#include "kind.h"
#include "prepared.h"

namespace xf {

namespace {

/// Text columns are NOT NULL, and Qt binds a null QString as NULL.
QVariant notNull(const QString& text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

/// Without a byte order mark in front, which SQLite takes off a text in UTF-16, as Qt's driver binds it, and JSON
/// readers off one in UTF-8.
QByteArray textOf(const QString& text)
{
    return (text.startsWith(QChar::ByteOrderMark) ? QStringView(text).sliced(1) : QStringView(text)).toUtf8();
}

/// Whatever it holds: what a damaged or newer file has there may be of another type than the field's.
QVariant asItIsKept(const PreparedRow& row, int column)
{
    switch (row.type(column)) {
    case SqliteValue::Type::Integer:
        return row.integer(column);
    case SqliteValue::Type::Real:
        return row.real(column);
    case SqliteValue::Type::Text:
    case SqliteValue::Type::Blob:
        return row.text(column);
    case SqliteValue::Type::Null:
        break;
    }
    return {};
}

} // namespace

SqliteValue boundOf(const QVariant& column)
{
    using Type = SqliteValue::Type;
    if (column.isNull())
        return {};
    switch (column.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return {Type::Integer, column.toLongLong(), 0, {}};
    case QMetaType::Double:
        return {Type::Real, 0, column.toDouble(), {}};
    default:
        return {Type::Text, 0, 0, textOf(column.toString())};
    }
}

QStringList columnNames(const Kind& kind)
{
    QStringList names{QStringLiteral("id")};
    if (kind.role == KindRole::Child)
        names << QStringLiteral("parent");
    for (const Field& field : kind.fields) {
        if (field.isStored())
            names << field.key;
    }
    return names;
}

std::vector<SqliteValue> columnValues(const Kind& kind, const Record& record)
{
    std::vector<SqliteValue> values{boundOf(record.id)};
    if (kind.role == KindRole::Child)
        values.push_back(boundOf(record.parent));
    for (const Field& field : kind.fields) {
        if (field.isStored())
            values.push_back(boundOf(toColumn(field, field.get(record))));
    }
    return values;
}

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

QVariant fromColumn(const Field& field, const PreparedRow& row, int column)
{
    switch (field.type) {
    case FieldType::Date:
        return QDate::fromString(row.text(column), Qt::ISODate);
    case FieldType::Reference:
        return row.integer(column);
    case FieldType::Ticks:
        return row.text(column).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    case FieldType::Bool:
        return row.integer(column) != 0;
    default:
        return asItIsKept(row, column);
    }
}

} // namespace xf
