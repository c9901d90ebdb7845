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
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString safe = text;
    safe.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    std::transform(safe.begin(), safe.end(), safe.begin(), shown);
    return safe;
}

} // namespace xf
