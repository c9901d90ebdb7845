// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/charactercount.h"

#include <QList>

namespace xf {

namespace {

/// Marks that Chinese print sets a full width wide although Unicode keeps them among the general ones: — … “ ” ‘ ’ ·
bool isChineseMark(char32_t each)
{
    switch (each) {
    case 0x00b7:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x2026:
        return true;
    default:
        return false;
    }
}

/// From the first CJK block on everything stands for itself: characters, full-width forms, 、 。 《 》 and so on.
bool standsAlone(char32_t each)
{
    constexpr char32_t firstOfCjk = 0x2e80;
    return each >= firstOfCjk || isChineseMark(each);
}

} // namespace

qint64 countCharacters(const QString& text)
{
    qint64 count = 0;
    bool isInWord = false;
    char32_t last = 0;
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t each = characters[i];
        const bool isApostrophe = each == 0x2019 && isInWord && i + 1 < characters.size() &&
                                  QChar::isLetter(characters[i + 1]) && characters[i + 1] < 0x2e80 &&
                                  QChar::isLetter(last);
        if (QChar::isSpace(each) || QChar::category(each) == QChar::Other_Format) {
            isInWord = isInWord && !QChar::isSpace(each);
        } else if (standsAlone(each) && !isApostrophe) {
            ++count;
            isInWord = false;
        } else if (!isInWord) {
            ++count;
            isInWord = true;
        }
        last = each;
    }
    return count;
}

} // namespace xf
