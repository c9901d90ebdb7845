// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarter.h"

namespace xf {

Quarter Quarter::of(QDate day)
{
    return day.isValid() ? Quarter(day.year(), (day.month() - 1) / 3 + 1) : Quarter();
}

std::optional<Quarter> Quarter::fromKey(QStringView text)
{
    if (text.size() != 6 || text[4] != QLatin1Char('Q'))
        return std::nullopt;
    bool isNumber = false;
    const int year = text.left(4).toInt(&isNumber);
    const int number = text[5].digitValue();
    if (!isNumber || year < 1900 || number < 1 || number > 4)
        return std::nullopt;
    return Quarter(year, number);
}

QString Quarter::key() const
{
    return isValid() ? QString::number(m_year).rightJustified(4, QLatin1Char('0')) + QLatin1Char('Q') +
                           QString::number(m_number)
                     : QString();
}

QDate Quarter::firstDay() const
{
    return isValid() ? QDate(m_year, m_number * 3 - 2, 1) : QDate();
}

QDate Quarter::lastDay() const
{
    return isValid() ? firstDay().addMonths(3).addDays(-1) : QDate();
}

Quarter Quarter::next() const
{
    return m_number == 4 ? Quarter(m_year + 1, 1) : Quarter(m_year, m_number + 1);
}

Quarter Quarter::previous() const
{
    return m_number == 1 ? Quarter(m_year - 1, 4) : Quarter(m_year, m_number - 1);
}

QDate Quarter::cutoff(QDate today) const
{
    return contains(today) ? today : lastDay();
}

} // namespace xf
