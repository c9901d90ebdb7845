// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quarter.h"

namespace xf {

/// The span that a paper tells of: a quarter, half a year or a year. It starts where its first quarter starts and is
/// shown as of its cut-off day, like a quarter (DOMAIN.md §5, definitions).
class Period
{
public:
    enum class Length { Quarter, Half, Year };

    Period() = default;
    Period(Length length, Quarter last) : m_length(length), m_last(last) {}

    /// Reads “2026Q3”, “2026H1” or “2026”; nothing for any other text.
    static std::optional<Period> fromKey(QStringView text);
    /// The period of this length in which a day lies.
    static Period of(Length length, QDate day);

    [[nodiscard]] Length length() const { return m_length; }
    [[nodiscard]] int year() const { return m_last.year(); }
    [[nodiscard]] QString key() const;
    [[nodiscard]] Quarter lastQuarter() const { return m_last; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const { return m_last.lastDay(); }
    /// The quarter as of whose end the period is shown: its last, or the one that runs today.
    [[nodiscard]] Quarter shownQuarter(QDate today) const;

    friend bool operator==(const Period&, const Period&) = default;

private:
    Length m_length = Length::Quarter;
    Quarter m_last;
};

} // namespace xf
