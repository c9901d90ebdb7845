// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/characterkind.h"

#include <QChar>

#include <string_view>

namespace xf {

namespace {

constexpr std::u32string_view closing = U"，。、；：）》〉」』】〕〗｝］”’";
constexpr std::u32string_view otherNotAtStart = U"！？·％‰℃°′″～〜々ー‧・!?),.:;]}%";
constexpr std::u32string_view opening = U"（《〈「『【〔〖｛［“‘";
constexpr std::u32string_view otherNotAtEnd = U"￥＄#＃№([{$¥";

bool contains(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isWestern(char32_t character)
{
    // Below the general punctuation block everything is written in words with spaces between them.
    return character > U' ' && character < 0x2000 && !(character >= 0x1100 && character < 0x1200) && character != U'·';
}

quint8 computeKind(char32_t character)
{
    if (character == U'\n')
        return NewLine;
    if (character == U' ' || character == 0x3000)
        return SpaceKind;
    if (contains(closing, character))
        return NotAtStart | EmptyHalf;
    if (contains(opening, character))
        return NotAtEnd | EmptyHalf;
    if (character == U'—' || character == U'…')
        return Twin;
    quint8 kind = isWestern(character) ? WesternKind : Ideographic;
    if (contains(otherNotAtStart, character))
        kind |= NotAtStart;
    if (contains(otherNotAtEnd, character))
        kind |= NotAtEnd;
    return kind;
}

} // namespace

quint8 characterKind(char32_t character)
{
    // The bulk of a paper: spare it the searches.
    if (character >= 0x4E00 && character < 0xA000)
        return Ideographic;
    return computeKind(character);
}

bool isInvisible(char32_t character)
{
    if (character == U'\n' || character == U'\t')
        return false;
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

} // namespace xf
