// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameorder.h"

#include "namecharacters.h"
#include "nametables.h"
#include "pinyin.h"

#include <algorithm>
#include <limits>

namespace xf {

namespace {

using StrokeKey = QVarLengthArray<quint32, 16>;

StrokeKey strokeKey(QStringView name, NameCustom custom)
{
    const NameCharacters characters = nameCharacters(name);
    const qsizetype given = surnameLength(characters);
    const bool gap = custom == NameCustom::GapCountsAsEmpty && characters.size() == given + 1 && !hasMiddleDot(name);
    StrokeKey key;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (gap && i == given)
            key.append(0); // before every character
        key.append(strokePlace(characters[i]));
    }
    return key;
}

bool isHan(char32_t c)
{
    return nametables::indexOf(c) >= 0 || QChar::script(c) == QChar::Script_Han;
}

int memberLast(std::optional<int> number)
{
    return number.value_or(std::numeric_limits<int>::max());
}

} // namespace

int compareByStrokes(QStringView a, QStringView b, NameCustom custom)
{
    const StrokeKey left = strokeKey(a, custom);
    const StrokeKey right = strokeKey(b, custom);
    if (std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end()))
        return -1;
    return left == right ? 0 : 1;
}

bool standsBefore(const NamePlace& a, const NamePlace& b, NameOrder order, NameCustom custom)
{
    if (order == NameOrder::Pinyin)
        return compareByPinyin(a.name, b.name) < 0;
    if (order == NameOrder::Post && a.post != b.post)
        return memberLast(a.post) < memberLast(b.post);
    if (a.position != b.position)
        return memberLast(a.position) < memberLast(b.position);
    return compareByStrokes(a.name, b.name, custom) < 0;
}

QString surname(QStringView name)
{
    const NameCharacters characters = nameCharacters(name);
    const qsizetype length = hasMiddleDot(name) ? std::min<qsizetype>(characters.size(), 1) : surnameLength(characters);
    return QString::fromUcs4(characters.data(), length);
}

QString spacedName(QStringView name)
{
    const NameCharacters characters = nameCharacters(name);
    if (hasMiddleDot(name) || !std::all_of(characters.begin(), characters.end(), isHan))
        return name.trimmed().toString();
    const QString first = QString::fromUcs4(characters.data(), std::min<qsizetype>(characters.size(), 1));
    const QString rest = QString::fromUcs4(characters.data(), characters.size()).mid(first.size());
    return characters.size() == 2 ? first + QChar(0x3000) + rest : first + rest;
}

bool hasStrokes(char32_t c)
{
    const auto index = nametables::indexOf(c);
    return index >= 0 && nametables::strokeRanks[index] != 0;
}

} // namespace xf
