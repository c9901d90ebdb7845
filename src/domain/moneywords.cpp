// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneywords.h"

#include "words.h"

namespace xf {

QString moneyWords(Fen fen)
{
    constexpr Fen wan = 1000000;
    constexpr Fen hundredth = wan / 100;
    constexpr Fen yi = wan * 10000;
    if (const Fen hundredths = fen / (yi / 100); fen >= yi && fen % (yi / 100) == 0)
        return plainNumber(static_cast<double>(hundredths) / 100.0) + QStringLiteral("亿元");
    if (const Fen hundredths = fen / hundredth; fen >= wan && fen % hundredth == 0)
        return plainNumber(static_cast<double>(hundredths) / 100.0) + QStringLiteral("万元");
    return yuan(fen) + QStringLiteral("元");
}

} // namespace xf
