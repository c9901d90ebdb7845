// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/textmeasure.h"

#include <algorithm>

namespace xf {

double fullWidths(QStringView text, const TextMeasure& measure)
{
    double longest = 0;
    double width = 0;
    bool wasNarrow = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isNarrow = c.unicode() < 0x80;
        if (c == u'\n')
            width = 0;
        else
            width += isNarrow ? measure.digit : c.isSurrogate() ? 0.5 : 1;
        if (i > 0 && c != u'\n' && text[i - 1] != u'\n' && isNarrow != wasNarrow)
            width += measure.gap;
        wasNarrow = isNarrow;
        longest = std::max(longest, width);
    }
    return longest;
}

} // namespace xf
