// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/household.h"

#include <QStringList>

namespace xf {

/// The people whom a household's members field names, as it is written by hand: 配偶陈秀兰，儿子黄志强（在校）. A name
/// is known by a family name in use, behind the word of kinship if there is one; the rest (务农, 高血压) is left out.
[[nodiscard]] QStringList familyNames(const QString& members);

/// The head and the family: whom a public paper never names (DOMAIN.md §6).
[[nodiscard]] QStringList householdNames(const Household& household);

} // namespace xf
