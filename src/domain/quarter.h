// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xf {

/// A calendar quarter; Q1 is 1 January to 31 March and so on (DOMAIN.md §5, definitions).
class Quarter
{
public:
    Quarter() = default;
    Quarter(int year, int number) : m_year(year), m_number(number) {}

    static Quarter of(QDate day);
    /// Reads “2026Q3”; nothing for any other text.
    static std::optional<Quarter> fromKey(QStringView text);

    [[nodiscard]] bool isValid() const { return m_year > 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString key() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Quarter next() const;
    [[nodiscard]] Quarter previous() const;
    [[nodiscard]] bool contains(QDate day) const { return day >= firstDay() && day <= lastDay(); }
    /// The day whose state a summary shows: the last day, or today while the quarter still runs.
    [[nodiscard]] QDate cutoff(QDate today) const;

    friend bool operator==(const Quarter&, const Quarter&) = default;

private:
    int m_year = 0;
    int m_number = 1;
};

} // namespace xf
