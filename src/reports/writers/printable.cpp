// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/printable.h"

#include <algorithm>

namespace xf {

namespace {

constexpr char16_t firstPicture = 0x2400; // ␀, and the other 31 after it
constexpr char16_t deletePicture = 0x2421;
constexpr char16_t replacement = 0xFFFD;

bool isPlain(QChar c)
{
    return c == u'\n' || c == u'\t' || (c >= u' ' && c != QChar(0x7F) && c < QChar(0xFFFE));
}

QChar shown(QChar c)
{
    if (isPlain(c))
        return c;
    if (c == QChar(0x7F))
        return deletePicture;
    return c < u' ' ? QChar(char16_t(firstPicture + c.unicode())) : QChar(replacement);
}

} // namespace

QString printable(const QString& text)
{
    const auto isUsual = [](QChar c) { return isPlain(c) && !c.isSurrogate(); };
    if (std::all_of(text.begin(), text.end(), isUsual))
        return text;
    QString safe = text;
    safe.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    std::transform(safe.begin(), safe.end(), safe.begin(), shown);
    for (qsizetype i = 0; i < safe.size(); ++i) {
        if (i + 1 < safe.size() && safe[i].isHighSurrogate() && safe[i + 1].isLowSurrogate())
            ++i;
        else if (safe[i].isSurrogate()) // half a character
            safe[i] = QChar(replacement);
    }
    return safe;
}

} // namespace xf
