// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xf {

/// A part of a base; always shown together with the base (DOMAIN.md §5, definitions).
struct Rate {
    qint64 part = 0;
    qint64 base = 0;

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// “92.3%（12/13）”, “100.0%（3/3）”; “—” for a base of zero.
QString rateText(const Rate& rate);

} // namespace xf
