// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecharacters.h"

#include "nametables.h"

#include <algorithm>

namespace xf {

namespace {

// Compound surnames still borne today.
constexpr char32_t compoundSurnames[][2] = {
    {U'欧', U'阳'}, {U'歐', U'陽'}, {U'上', U'官'}, {U'司', U'马'}, {U'司', U'徒'}, {U'司', U'空'}, {U'司', U'寇'},
    {U'诸', U'葛'}, {U'东', U'方'}, {U'东', U'郭'}, {U'皇', U'甫'}, {U'尉', U'迟'}, {U'公', U'孙'}, {U'公', U'冶'},
    {U'公', U'羊'}, {U'令', U'狐'}, {U'长', U'孙'}, {U'慕', U'容'}, {U'宇', U'文'}, {U'夏', U'侯'}, {U'万', U'俟'},
    {U'端', U'木'}, {U'轩', U'辕'}, {U'南', U'宫'}, {U'独', U'孤'}, {U'申', U'屠'}, {U'澹', U'台'}, {U'淳', U'于'},
    {U'单', U'于'}, {U'太', U'叔'}, {U'闻', U'人'}, {U'赫', U'连'}, {U'呼', U'延'}, {U'鲜', U'于'}, {U'闾', U'丘'},
    {U'濮', U'阳'}, {U'西', U'门'}, {U'钟', U'离'}, {U'宗', U'政'}, {U'拓', U'跋'}, {U'拓', U'拔'}, {U'完', U'颜'},
    {U'纳', U'兰'}, {U'叶', U'赫'}, {U'百', U'里'}, {U'第', U'五'}, {U'左', U'丘'}, {U'亓', U'官'}, {U'漆', U'雕'},
    {U'巫', U'马'}, {U'公', U'西'}, {U'壤', U'驷'}, {U'乐', U'正'}, {U'谷', U'梁'}, {U'榖', U'梁'}, {U'羊', U'舌'},
    {U'梁', U'丘'}, {U'东', U'门'}, {U'北', U'宫'}, {U'哥', U'舒'}, {U'贺', U'兰'}, {U'仲', U'孙'}, {U'叔', U'孙'},
    {U'季', U'孙'}, {U'段', U'干'}, {U'夹', U'谷'}, {U'车', U'正'}, {U'颛', U'孙'}, {U'母', U'丘'}, {U'毌', U'丘'},
};

bool isMiddleDot(char32_t c)
{
    return c == 0x00B7 || c == 0x2022 || c == 0x2027 || c == 0x2219 || c == 0x22C5 || c == 0x30FB || c == 0xFF65;
}

} // namespace

NameCharacters nameCharacters(QStringView name)
{
    NameCharacters result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        char32_t c = name[i].unicode();
        if (name[i].isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(name[i], name[i + 1]);
            ++i;
        }
        if (!QChar::isSpace(c) && !isMiddleDot(c))
            result.append(c);
    }
    return result;
}

qsizetype surnameLength(const NameCharacters& name)
{
    if (name.size() < 3)
        return std::min<qsizetype>(name.size(), 1);
    const bool compound = std::any_of(std::begin(compoundSurnames), std::end(compoundSurnames),
                                      [&](const auto& pair) { return pair[0] == name[0] && pair[1] == name[1]; });
    return compound ? 2 : 1;
}

quint32 strokePlace(char32_t c)
{
    constexpr quint32 afterAllKnown = 0x1000000;
    const auto index = nametables::indexOf(c);
    const quint32 rank = index < 0 ? 0 : nametables::strokeRanks[index];
    return rank ? rank : afterAllKnown + c;
}

bool hasMiddleDot(QStringView name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return isMiddleDot(c.unicode()); });
}

std::ptrdiff_t nametables::indexOf(char32_t c)
{
    const Block* end = blocks + blockCount;
    const Block* block =
        std::lower_bound(blocks, end, c, [](const Block& b, char32_t wanted) { return b.last < wanted; });
    if (block == end || c < block->first)
        return -1;
    return std::ptrdiff_t{block->offset} + std::ptrdiff_t{c - block->first};
}

} // namespace xf
