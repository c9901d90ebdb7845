// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/recordcells.h"

#include "words.h"

#include <QLocale>

namespace xf {

namespace {

paper::Cell figure(double value)
{
    constexpr int mostDecimals = 10;
    const QString digits = QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    return paper::Number{value, int(std::min<qsizetype>(decimals, mostDecimals))};
}

} // namespace

/// Money that nobody filled in is kept as 0, like a figure; a sheet shows neither.
paper::Cell recordCell(const Field& field, const QVariant& value, const std::function<QString(Id)>& nameOf)
{
    const bool isNothing = value.isNull() || (field.type != FieldType::Derived && value.toLongLong() == 0);
    switch (field.type) {
    case FieldType::Date:
        if (value.toDate().isValid())
            return value.toDate();
        return QString();
    case FieldType::Integer:
        if (isNothing)
            return QString();
        return value.toLongLong();
    case FieldType::Money:
        if (isNothing)
            return QString();
        return paper::Number{static_cast<double>(value.toLongLong()) / 100.0, 2};
    case FieldType::Number:
        if (value.isNull())
            return QString();
        return figure(value.toDouble());
    case FieldType::Bool:
        return value.toBool() ? QStringLiteral("是") : QString();
    case FieldType::Reference:
        if (isNothing)
            return QString();
        return nameOf(value.toLongLong());
    case FieldType::Derived:
        if (value.typeId() == QMetaType::QDate)
            return value.toDate();
        return value.toString();
    default:
        return paperWords().text(field, value);
    }
}

} // namespace xf
