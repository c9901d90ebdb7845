// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneywords.h"

#include "words.h"

namespace xf {

QString moneyWords(Fen fen)
{
    constexpr Fen wan = 1000000;
    constexpr Fen hundredth = wan / 100;
    constexpr Fen yi = wan * 10000;
    if (fen >= yi && fen % (yi / 100) == 0)
        return plainNumber(static_cast<double>(fen / (yi / 100)) / 100.0) + QStringLiteral("亿元");
    if (fen >= wan && fen % hundredth == 0)
        return plainNumber(static_cast<double>(fen / hundredth) / 100.0) + QStringLiteral("万元");
    return yuan(fen) + QStringLiteral("元");
}

} // namespace xf
