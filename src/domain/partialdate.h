// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xf {

/// A day, or only a month, or only a year: 2026-03-05, 2026-03, 2026 (DOMAIN.md §6, rosters rarely give more).
struct PartialDate {
    int year = 0;
    int month = 0; ///< 0: not known
    int day = 0;   ///< 0: not known

    [[nodiscard]] bool isValid() const { return year != 0; }
    /// ISO text with as many parts as are known; empty when nothing is.
    [[nodiscard]] QString toIso() const;
    /// The first day it can mean; null when nothing is known.
    [[nodiscard]] QDate earliest() const;

    /// Reads what toIso() writes; nothing for any other text or for a day that does not exist.
    static std::optional<PartialDate> fromIso(QStringView text);

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

} // namespace xf
