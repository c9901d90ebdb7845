// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cleantext.h"

#include <QStringList>

#include <algorithm>

namespace xf {

namespace {

/// Characters nobody sees, which come along when text is copied.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar::ByteOrderMark;
}

/// ０-９, Ａ-Ｚ, ａ-ｚ in half width; other signs of full width belong to Chinese writing.
QChar halfWidthLetter(QChar c)
{
    const char16_t half = static_cast<char16_t>(c.unicode() - 0xFEE0);
    const bool isWide = c >= QChar(0xFF10) && c <= QChar(0xFF5A) && QChar(half).isLetterOrNumber();
    return isWide ? QChar(half) : c;
}

QString withoutInvisible(QString text, bool keepsLines)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return isInvisible(c); });
    std::replace_if(
        text.begin(), text.end(),
        [=](QChar c) { return c.category() == QChar::Other_Control && !(keepsLines && (c == u'\n' || c == u'\t')); },
        QChar(u' '));
    return text;
}

/// One Chinese character, a rare one too.
bool isSingleHan(const QString& word)
{
    const bool isOne = word.size() == 1 || (word.size() == 2 && word.front().isHighSurrogate());
    return isOne && QChar::script(word.toUcs4().value(0)) == QChar::Script_Han;
}

} // namespace

QString cleanLine(const QString& text)
{
    QString line = withoutInvisible(text, false).simplified();
    std::transform(line.begin(), line.end(), line.begin(), halfWidthLetter);
    const QStringList words = line.split(u' ');
    const bool isSpread = words.size() > 1 && std::all_of(words.begin(), words.end(), isSingleHan);
    return isSpread ? words.join(QString()) : line;
}

QString cleanLines(const QString& text)
{
    return withoutInvisible(text, true).trimmed();
}

QString comparable(const QString& text)
{
    QString same = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    same.removeIf([](QChar c) { return c.isSpace() || isInvisible(c) || c.category() == QChar::Other_Control; });
    constexpr QStringView dots = u"\u2022\u2027\u22C5\u30FB\uFF65\u25CF";
    std::replace_if(
        same.begin(), same.end(), [=](QChar c) { return dots.contains(c); }, QChar(u'·'));
    return same;
}

} // namespace xf
