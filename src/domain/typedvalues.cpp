// SPDX-License-Identifier: GPL-3.0-or-later
#include "partialdate.h"
#include "values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace xf {

namespace {

struct TypedValuesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Values)
};

/// Full-width letters, digits and signs as their half-width forms.
QString halfWidth(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

QDate dayWord(const QString& word, QDate today)
{
    if (word == QStringLiteral("今天") || word.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (word == QStringLiteral("昨天") || word.compare(QLatin1String("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (word == QStringLiteral("明天") || word.compare(QLatin1String("tomorrow"), Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    return {};
}

std::optional<QDate> validDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<QVariant> typedNumber(const Field& field, const QString& text)
{
    bool isNumber = false;
    const double number = QString(text).remove(QLatin1Char(',')).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return Error{TypedValuesMessages::tr("“%1” is not a number.").arg(text.left(40)), {}};
    return fromJson(field, number);
}

QString isoMonth(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})[-./年](\\d{1,2})月?$"));
    const auto match = shape.match(text);
    return match.hasMatch()
               ? QStringLiteral("%1-%2").arg(match.captured(1)).arg(match.captured(2).toInt(), 2, 10, QLatin1Char('0'))
               : text;
}

} // namespace

std::optional<QDate> parseDay(const QString& typed, QDate today)
{
    const QString text = halfWidth(typed);
    if (text.isEmpty())
        return QDate();
    if (const QDate day = dayWord(text, today); day.isValid())
        return day;
    static const QRegularExpression full(QStringLiteral("^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"));
    static const QRegularExpression shortForm(QStringLiteral("^(\\d{1,2})[-./月](\\d{1,2})日?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})?(\\d{2})(\\d{2})$"));
    if (const auto match = full.match(text); match.hasMatch())
        return validDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = shortForm.match(text); match.hasMatch())
        return validDay(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = digits.match(text); match.hasMatch()) {
        const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
        return validDay(year, match.captured(2).toInt(), match.captured(3).toInt());
    }
    return std::nullopt;
}

Result<QVariant> fromTyped(const Field& field, const QString& typed, QDate today)
{
    const QString text = halfWidth(typed);
    switch (field.type) {
    case FieldType::Date: {
        const auto day = parseDay(text, today);
        if (!day)
            return Error{
                TypedValuesMessages::tr("“%1” is not a date. Type 0303, 3-3 or 2026-03-03.").arg(text.left(40)), {}};
        return QVariant(*day);
    }
    case FieldType::MonthDate: {
        const auto day = parseDay(text, today);
        return fromJson(field, day && day->isValid() ? day->toString(Qt::ISODate) : isoMonth(text));
    }
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
        return text.isEmpty() ? Result<QVariant>(emptyValue(field)) : typedNumber(field, text);
    default:
        return fromJson(field, typed);
    }
}

} // namespace xf
