// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include "partialdate.h"
#include "quarter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace xf {

namespace {

struct ValuesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Values)
};

Error wrong(const QString& sentence)
{
    return Error{sentence, {}};
}

Error noDate(const QString& text)
{
    return wrong(ValuesMessages::tr("“%1” is not a date. Write it like 2026-03-05.").arg(text.left(40)));
}

Error noNumber(const QString& text)
{
    return wrong(ValuesMessages::tr("“%1” is not a number.").arg(text.left(40)));
}

Result<QVariant> choiceValue(const Field& field, const QString& key)
{
    if (key.isEmpty() || field.has(FieldFlag::OpenChoice) || field.choice(key))
        return QVariant(key);
    return wrong(ValuesMessages::tr("“%1” is not one of the choices of “%2”.").arg(key.left(40), field.key));
}

constexpr double mostFen = 7e15;           ///< beyond it a JSON number no longer tells one fen from the next
constexpr double mostInteger = 2147483647; ///< what a struct's int holds

Result<QVariant> wholeNumber(const QJsonValue& json, double scale, double most)
{
    if (json.isNull())
        return QVariant(qlonglong{0});
    const double number = json.toDouble(std::nan(""));
    const double scaled = std::round(number * scale);
    if (!std::isfinite(number) || std::abs(scaled) > most || (scale == 1.0 && scaled != number))
        return noNumber(json.isString() ? json.toString() : json.toVariant().toString());
    return QVariant(static_cast<qlonglong>(scaled));
}

Result<QVariant> textValue(const Field& field, const QString& text)
{
    switch (field.type) {
    case FieldType::Date: {
        if (text.isEmpty())
            return QVariant(QDate());
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || text.size() != 10)
            return noDate(text);
        return QVariant(date);
    }
    case FieldType::MonthDate:
        if (!PartialDate::fromIso(text))
            return noDate(text);
        return QVariant(text);
    case FieldType::Quarter:
        if (!Quarter::fromKey(text))
            return wrong(ValuesMessages::tr("“%1” is not a quarter. Write it like 2026Q3.").arg(text.left(40)));
        return QVariant(text);
    case FieldType::Choice:
        return choiceValue(field, text);
    default:
        return QVariant(text);
    }
}

Result<QVariant> ticksValue(const Field& field, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (!field.choice(key))
            return wrong(ValuesMessages::tr("“%1” is not one of the choices of “%2”.").arg(key.left(40), field.key));
    }
    return QVariant(keys);
}

QStringList stringsOf(const QJsonArray& array)
{
    QStringList strings;
    for (const auto& each : array)
        strings << each.toString();
    return strings;
}

} // namespace

QVariant emptyValue(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
        return QDate();
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Reference:
        return qlonglong{0};
    case FieldType::Ticks:
        return QStringList();
    case FieldType::Bool:
        return false;
    case FieldType::Number:
    case FieldType::Derived:
        return {};
    default:
        return QString();
    }
}

bool isEmptyValue(const Field& field, const QVariant& value)
{
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        return value.toString().trimmed().isEmpty();
    if (field.type == FieldType::Number)
        return value.isNull();
    return value == emptyValue(field);
}

QJsonValue toJson(const Field& field, const QVariant& value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().isValid() ? QJsonValue(value.toDate().toString(Qt::ISODate)) : QJsonValue();
    case FieldType::MonthDate:
        return value.toString().isEmpty() ? QJsonValue() : QJsonValue(value.toString());
    case FieldType::Number:
        return value.isNull() ? QJsonValue() : QJsonValue(value.toDouble());
    case FieldType::Money:
        return static_cast<double>(value.toLongLong()) / 100.0;
    case FieldType::Reference:
        return value.toLongLong() == 0 ? QJsonValue() : QJsonValue(value.toLongLong());
    case FieldType::Ticks:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return QJsonValue::fromVariant(value);
    }
}

Result<QVariant> fromJson(const Field& field, const QJsonValue& json)
{
    const Error unfit = wrong(ValuesMessages::tr("“%1” cannot take this value.").arg(field.key));
    switch (field.type) {
    case FieldType::Integer:
        return json.isDouble() || json.isNull() ? wholeNumber(json, 1.0, mostInteger) : Result<QVariant>(unfit);
    case FieldType::Reference:
        return json.isDouble() || json.isNull() ? wholeNumber(json, 1.0, 9e15) : Result<QVariant>(unfit);
    case FieldType::Money:
        return json.isDouble() || json.isNull() ? wholeNumber(json, 100.0, mostFen) : Result<QVariant>(unfit);
    case FieldType::Number:
        if (json.isNull())
            return QVariant();
        return json.isDouble() ? Result<QVariant>(json.toDouble()) : Result<QVariant>(unfit);
    case FieldType::Bool:
        return json.isBool() ? Result<QVariant>(json.toBool()) : Result<QVariant>(unfit);
    case FieldType::Ticks:
        if (json.isNull())
            return QVariant(QStringList());
        return json.isArray() ? ticksValue(field, stringsOf(json.toArray())) : Result<QVariant>(unfit);
    case FieldType::Derived:
        return wrong(ValuesMessages::tr("“%1” is computed and cannot be set.").arg(field.key));
    default:
        if (json.isNull())
            return emptyValue(field);
        return json.isString() ? textValue(field, json.toString()) : Result<QVariant>(unfit);
    }
}

QStringList differingFields(const Kind& kind, const Record& a, const Record& b)
{
    QStringList keys;
    for (const Field& field : kind.fields) {
        if (field.isStored() && field.get(a) != field.get(b))
            keys << field.key;
    }
    return keys;
}

std::vector<Problem> problems(const Kind& kind, const Record& record)
{
    std::vector<Problem> found;
    for (const Field& field : kind.fields) {
        if (!field.isStored())
            continue;
        const QVariant value = field.get(record);
        if (field.has(FieldFlag::Required) && isEmptyValue(field, value))
            found.push_back({field.key, ValuesMessages::tr("“%1” is needed.").arg(field.key)});
        if ((field.type == FieldType::Integer || field.type == FieldType::Money) && value.toLongLong() < 0)
            found.push_back({field.key, ValuesMessages::tr("“%1” cannot be below zero.").arg(field.key)});
    }
    if (kind.check) {
        const auto more = kind.check(record);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace xf
