// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace xf {

/// One numbered step from one shape of the file to the next (resources/migrations/NNN_*.sql).
struct Migration {
    int number = 0;
    QStringList statements;
};

/// All migrations this program knows, lowest number first.
const std::vector<Migration>& migrations();

} // namespace xf
