// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate.h"

namespace xf {

QString rateText(const Rate& rate)
{
    if (rate.base <= 0)
        return QStringLiteral("—");
    // In whole tenths of a percent, rounded half up, so that no binary fraction decides the last digit.
    const qint64 tenths = (rate.part * 2000 + rate.base) / (rate.base * 2);
    return QStringLiteral("%1.%2%（%3/%4）").arg(tenths / 10).arg(tenths % 10).arg(rate.part).arg(rate.base);
}

} // namespace xf
