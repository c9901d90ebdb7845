// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace xf {

/// Wordings and settings are kept with the day from which they hold (`since`); one without a beginning holds from
/// ever. Whether a row that begins on `since` holds on `day` and goes before one found earlier that began on `other`.
inline bool holdsLater(QDate since, QDate other, QDate day)
{
    if (!since.isValid())
        return !other.isValid();
    return since <= day && (!other.isValid() || since >= other);
}

} // namespace xf
