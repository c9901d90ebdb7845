// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin.h"

#include "namecharacters.h"
#include "nametables.h"

#include <algorithm>
#include <utility>

namespace xf {

namespace {

quint16 tableSound(char32_t c)
{
    const auto index = nametables::indexOf(c);
    return index < 0 ? 0 : nametables::sounds[index];
}

// Null-terminated letters of a known sound.
const char* syllableOf(quint16 sound)
{
    return nametables::syllables[sound / 8 - 1];
}

const nametables::SurnameSounds* surnameSounds(char32_t first, char32_t second)
{
    using nametables::SurnameSounds;
    const SurnameSounds* end = nametables::surnames + nametables::surnameCount;
    const auto wanted = std::pair(first, second);
    const SurnameSounds* found =
        std::lower_bound(nametables::surnames, end, wanted,
                         [](const SurnameSounds& s, const auto& w) { return std::pair(s.first, s.second) < w; });
    return found != end && std::pair(found->first, found->second) == wanted ? found : nullptr;
}

using Sounds = QVarLengthArray<quint16, 16>;

// The sounds of a text, 0 where unknown.
Sounds soundsOf(const NameCharacters& characters, Pronounced as)
{
    Sounds sounds;
    for (const char32_t c : characters)
        sounds.append(tableSound(c));
    if (as == Pronounced::Text || characters.isEmpty())
        return sounds;
    if (surnameLength(characters) == 2) {
        if (const auto* both = surnameSounds(characters[0], characters[1]))
            std::copy(both->sounds, both->sounds + 2, sounds.begin());
    } else if (const auto* one = surnameSounds(characters[0], 0)) {
        sounds[0] = one->sounds[0];
    }
    return sounds;
}

// By sound, then by strokes so that people of one surname stay together; unknown sounds last.
int compareOne(quint16 soundA, quint16 soundB, char32_t a, char32_t b)
{
    if (soundA != soundB)
        return (soundA && soundA < soundB) || !soundB ? -1 : 1;
    const quint32 placeA = strokePlace(a);
    const quint32 placeB = strokePlace(b);
    return placeA < placeB ? -1 : placeA > placeB ? 1 : 0;
}

QString lowered(char32_t c)
{
    return QString::fromUcs4(&c, 1).toLower();
}

// Whether `typed` is used up by the sounds from character `at` on, each giving at least its first letter.
bool soundsMatch(const Sounds& sounds, const NameCharacters& name, qsizetype at, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (at == name.size())
        return false;
    const QString own = lowered(name[at]);
    if (typed.startsWith(own) && soundsMatch(sounds, name, at + 1, typed.mid(own.size())))
        return true;
    if (!sounds[at])
        return false;
    const char* syllable = syllableOf(sounds[at]);
    for (qsizetype used = 0; used < typed.size() && syllable[used] && typed[used] == QLatin1Char(syllable[used]);
         ++used) {
        if (soundsMatch(sounds, name, at + 1, typed.mid(used + 1)))
            return true;
    }
    return false;
}

// Without what people put between syllables, and ü as in the table.
QString normalisedTyping(QStringView typed)
{
    QString result;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != QLatin1Char('\''))
            result += c == QChar(0xFC) || c == QChar(0xDC) ? QChar(u'v') : c.toLower();
    }
    return result;
}

} // namespace

int compareByPinyin(QStringView a, QStringView b)
{
    const NameCharacters left = nameCharacters(a);
    const NameCharacters right = nameCharacters(b);
    const Sounds leftSounds = soundsOf(left, Pronounced::Name);
    const Sounds rightSounds = soundsOf(right, Pronounced::Name);
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (const int order = compareOne(leftSounds[i], rightSounds[i], left[i], right[i]))
            return order;
    }
    return left.size() < right.size() ? -1 : left.size() > right.size() ? 1 : 0;
}

QString pinyinInitials(QStringView text, Pronounced as)
{
    const NameCharacters characters = nameCharacters(text);
    const Sounds sounds = soundsOf(characters, as);
    QString result;
    for (qsizetype i = 0; i < characters.size(); ++i)
        result += sounds[i] ? QString(QLatin1Char(syllableOf(sounds[i])[0])) : lowered(characters[i]);
    return result;
}

QString pinyinFull(QStringView text, Pronounced as)
{
    const NameCharacters characters = nameCharacters(text);
    const Sounds sounds = soundsOf(characters, as);
    QString result;
    for (qsizetype i = 0; i < characters.size(); ++i)
        result += sounds[i] ? QString::fromLatin1(syllableOf(sounds[i])) : lowered(characters[i]);
    return result;
}

bool matchesName(QStringView name, QStringView typed)
{
    const QString wanted = normalisedTyping(typed);
    const NameCharacters characters = nameCharacters(name);
    if (QString::fromUcs4(characters.data(), characters.size()).contains(wanted, Qt::CaseInsensitive))
        return true;
    const qsizetype given = surnameLength(characters);
    for (const Pronounced as : {Pronounced::Name, Pronounced::Text}) {
        const Sounds sounds = soundsOf(characters, as);
        if (soundsMatch(sounds, characters, 0, wanted) || soundsMatch(sounds, characters, given, wanted))
            return true;
    }
    return false;
}

} // namespace xf
