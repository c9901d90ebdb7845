// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

namespace xf {

namespace {

constexpr int quartersIn(Period::Length length)
{
    switch (length) {
    case Period::Length::Quarter:
        return 1;
    case Period::Length::Half:
        return 2;
    case Period::Length::Year:
        break;
    }
    return 4;
}

} // namespace

std::optional<Period> Period::fromKey(QStringView text)
{
    if (const auto quarter = Quarter::fromKey(text))
        return Period(Length::Quarter, *quarter);
    // A half is written like a quarter: its key is read as that of the quarter with which it ends.
    if (text.size() == 6 && text[4] == u'H' && (text[5] == u'1' || text[5] == u'2')) {
        const int last = text[5].digitValue() * 2;
        const auto quarter = Quarter::fromKey(QStringLiteral("%1Q%2").arg(text.left(4)).arg(last));
        return quarter ? std::optional(Period(Length::Half, *quarter)) : std::nullopt;
    }
    const auto quarter = text.size() == 4 ? Quarter::fromKey(text.toString() + QStringLiteral("Q4")) : std::nullopt;
    return quarter ? std::optional(Period(Length::Year, *quarter)) : std::nullopt;
}

Period Period::of(Length length, QDate day)
{
    const Quarter quarter = Quarter::of(day);
    const int count = quartersIn(length);
    return {length, Quarter(quarter.year(), (quarter.number() + count - 1) / count * count)};
}

QString Period::key() const
{
    switch (m_length) {
    case Length::Quarter:
        break;
    case Length::Half:
        return m_last.key().left(4) + QLatin1Char('H') + QString::number(m_last.number() / 2);
    case Length::Year:
        return m_last.key().left(4);
    }
    return m_last.key();
}

QDate Period::firstDay() const
{
    return Quarter(m_last.year(), m_last.number() - quartersIn(m_length) + 1).firstDay();
}

Quarter Period::shownQuarter(QDate today) const
{
    return today >= firstDay() && today <= lastDay() ? Quarter::of(today) : m_last;
}

} // namespace xf
