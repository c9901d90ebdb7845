// SPDX-License-Identifier: GPL-3.0-or-later
#include "partialdate.h"

#include <QStringView>

#include <array>

namespace xf {

QString PartialDate::toIso() const
{
    if (!isValid())
        return {};
    QString text = QString::number(year).rightJustified(4, u'0');
    for (const int part : {month, day}) {
        if (part == 0)
            break;
        text += u'-';
        text += QChar(u'0' + part / 10);
        text += QChar(u'0' + part % 10);
    }
    return text;
}

QDate PartialDate::earliest() const
{
    return isValid() ? QDate(year, month ? month : 1, day ? day : 1) : QDate();
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    if (text.isEmpty())
        return PartialDate{};
    const auto parts = text.split(QLatin1Char('-'));
    constexpr std::array<qsizetype, 3> widths{4, 2, 2};
    if (parts.size() > 3)
        return std::nullopt;
    PartialDate date;
    const std::array<int*, 3> targets{&date.year, &date.month, &date.day};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const int number = parts[i].toInt(&isNumber);
        const auto at = static_cast<size_t>(i);
        const bool isSigned = !parts[i].isEmpty() && !parts[i].front().isDigit();
        if (!isNumber || isSigned || parts[i].size() != widths[at] || number <= 0)
            return std::nullopt;
        *targets[at] = number;
    }
    if (!date.earliest().isValid())
        return std::nullopt;
    return date;
}

} // namespace xf
