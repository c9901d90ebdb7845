// SPDX-License-Identifier: GPL-3.0-or-later
// Build-time program: writes the tables declared in src/domain/nametables.h.
//     nametables STROKE_DICT SUPPLEMENT OUTPUT.cpp
// Where the packaged data comes from and under which licence: cmake/NameTables.cmake.

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

namespace {

using Text = std::u32string;

struct Sound {
    std::string syllable; // ü written v
    int tone = 5;
};

struct Data {
    std::map<char32_t, std::string> strokes; // h s p n z
    std::map<char32_t, int> tieOrder;
    std::map<char32_t, Sound> sounds;
    std::map<Text, std::vector<Sound>> surnames;
};

// The packaged data gives this code, beside the real one, to thousands of unrelated characters.
const std::string placeholderCode = "szhhhshspnhszs";
const std::string strokeLetters = "hspnz"; // in the order 横 竖 撇 点 折
// A gap shorter than this is cheaper to fill with empty entries than to start a new block for.
constexpr char32_t smallGap = 64;

[[noreturn]] void fail(const std::string& what)
{
    std::cerr << "nametables: " << what << '\n';
    std::exit(1);
}

Text decode(const std::string& utf8)
{
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
    Text result;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        result.push_back(static_cast<char32_t>(text.char32At(i)));
    return result;
}

bool isCode(const std::string& code)
{
    return !code.empty() && code.find_first_not_of(strokeLetters) == std::string::npos;
}

// Kangxi radicals and compatibility forms are not what anybody is called.
bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x2F7FF) || (c >= 0x30000 && c <= 0x323AF);
}

// Lines are "character TAB code [TAB weight]"; of several codes the last is the mainland one.
void readStrokes(const std::string& path, Data& data)
{
    std::ifstream in(path);
    if (!in)
        fail("cannot read " + path);
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (tab == std::string::npos || line[0] == '#')
            continue;
        const Text text = decode(line.substr(0, tab));
        const std::string code = line.substr(tab + 1, line.find_first_of("\t\r", tab + 1) - tab - 1);
        if (text.size() == 1 && isHan(text[0]) && isCode(code) && code != placeholderCode)
            data.strokes[text[0]] = code;
    }
    if (data.strokes.size() < 20000)
        fail(path + " holds too few characters to be the stroke data");
}

std::string strokesOfParts(const Text& parts, const Data& data)
{
    std::string code;
    for (const char32_t part : parts) {
        if (part < 0x80) {
            code.push_back(static_cast<char>(part));
            continue;
        }
        const auto known = data.strokes.find(part);
        if (known == data.strokes.end())
            fail("supplement: a part has no strokes");
        code += known->second;
    }
    return code;
}

void addTies(const Text& characters, Data& data)
{
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (data.strokes[characters[i]] != data.strokes[characters[0]])
            fail("supplement: characters of one 'ties' line differ in their strokes");
        data.tieOrder[characters[i]] = static_cast<int>(i);
    }
}

Sound soundWithTone(const std::string& text)
{
    if (text.size() < 2 || text.back() < '1' || text.back() > '5')
        fail("supplement: not a syllable and its tone: " + text);
    return {text.substr(0, text.size() - 1), text.back() - '0'};
}

void readSupplement(const std::string& path, Data& data)
{
    std::ifstream in(path);
    if (!in)
        fail("cannot read " + path);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string kind, subject, value, second;
        words >> kind >> subject >> value >> second;
        if (kind.empty() || kind[0] == '#')
            continue;
        const Text who = decode(subject);
        if (kind == "ties" && who.size() > 1)
            addTies(who, data);
        else if (kind == "strokes" && who.size() == 1 && isCode(value))
            data.strokes[who[0]] = value;
        else if (kind == "parts" && who.size() == 1 && isCode(strokesOfParts(decode(value), data)))
            data.strokes[who[0]] = strokesOfParts(decode(value), data);
        else if (kind == "sound" && who.size() == 1)
            data.sounds[who[0]] = soundWithTone(value);
        else if (kind == "surname" && who.size() == 1)
            data.surnames[who] = {soundWithTone(value)};
        else if (kind == "surname" && who.size() == 2)
            data.surnames[who] = {soundWithTone(value), soundWithTone(second)};
        else
            fail("supplement: cannot understand: " + line);
    }
}

// "lǚ" in decomposed form is l u ◌̈ ◌̌.
Sound parseSound(const icu::UnicodeString& decomposed)
{
    Sound sound;
    for (int32_t i = 0; i < decomposed.length(); ++i) {
        const char16_t c = decomposed.charAt(i);
        if (c >= u'a' && c <= u'z')
            sound.syllable.push_back(static_cast<char>(c));
        else if (c == 0x0308 && !sound.syllable.empty())
            sound.syllable.back() = 'v';
        else if (c == 0x0304 || c == 0x0301 || c == 0x030C || c == 0x0300)
            sound.tone = c == 0x0304 ? 1 : c == 0x0301 ? 2 : c == 0x030C ? 3 : 4;
        else if (c != 0x0302) // ê
            return {};
    }
    return sound;
}

void readSounds(Data& data)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Han-Latin; NFD", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        fail(std::string("ICU has no Han-Latin transform: ") + u_errorName(status));
    for (const auto& [c, strokes] : data.strokes) {
        icu::UnicodeString text(static_cast<UChar32>(c));
        toLatin->transliterate(text);
        const Sound sound = parseSound(text);
        if (!sound.syllable.empty())
            data.sounds.try_emplace(c, sound);
    }
    if (data.sounds.size() < 20000)
        fail("ICU's Han-Latin transform knows too few characters");
}

// Place of each character: stroke count, then stroke by stroke, then the tie list, then the code point.
std::map<char32_t, std::uint32_t> rankByStrokes(const Data& data)
{
    constexpr int unlisted = 1000;
    std::vector<std::tuple<std::size_t, std::string, int, char32_t>> keys;
    for (const auto& [c, code] : data.strokes) {
        std::string digits = code;
        for (char& stroke : digits)
            stroke = static_cast<char>('0' + strokeLetters.find(stroke));
        const auto tie = data.tieOrder.find(c);
        keys.emplace_back(code.size(), digits, tie == data.tieOrder.end() ? unlisted : tie->second, c);
    }
    std::sort(keys.begin(), keys.end());
    std::map<char32_t, std::uint32_t> ranks;
    for (const auto& key : keys)
        ranks[std::get<3>(key)] = static_cast<std::uint32_t>(ranks.size() + 1);
    return ranks;
}

// As in a dictionary: lu, lü, luan, lüe, lun.
std::vector<std::string> sortedSyllables(const Data& data)
{
    std::set<std::pair<std::string, std::string>> found;
    for (const auto& [c, sound] : data.sounds) {
        std::string folded = sound.syllable;
        std::replace(folded.begin(), folded.end(), 'v', 'u');
        found.emplace(folded, sound.syllable);
    }
    std::vector<std::string> result;
    result.reserve(found.size());
    for (const auto& [folded, syllable] : found)
        result.push_back(syllable);
    return result;
}

std::uint16_t soundValue(const Sound& sound, const std::vector<std::string>& syllables)
{
    const auto syllable = std::find(syllables.begin(), syllables.end(), sound.syllable);
    if (syllable == syllables.end())
        fail("no character sounds like " + sound.syllable);
    return static_cast<std::uint16_t>(8 * (syllable - syllables.begin() + 1) + sound.tone);
}

std::uint16_t soundValue(char32_t c, const Data& data, const std::vector<std::string>& syllables)
{
    const auto sound = data.sounds.find(c);
    return sound == data.sounds.end() ? std::uint16_t(0) : soundValue(sound->second, syllables);
}

void writeSurnames(std::ostream& out, const Data& data, const std::vector<std::string>& syllables)
{
    out << "const SurnameSounds surnames[] = {\n";
    for (const auto& [name, sounds] : data.surnames) {
        out << '{' << static_cast<std::uint32_t>(name[0]) << ','
            << (name.size() > 1 ? static_cast<std::uint32_t>(name[1]) : 0) << ",{" << soundValue(sounds[0], syllables)
            << ',' << (sounds.size() > 1 ? soundValue(sounds[1], syllables) : 0) << "}},\n";
    }
    out << "};\nconst std::size_t surnameCount = " << data.surnames.size() << ";\n";
}

void write(std::ostream& out, const Data& data)
{
    const auto ranks = rankByStrokes(data);
    const auto syllables = sortedSyllables(data);
    std::ostringstream blocks, strokeRanks, sounds;
    std::uint32_t offset = 0;
    std::size_t blockCount = 0;
    for (auto it = ranks.begin(); it != ranks.end();) {
        const char32_t first = it->first;
        char32_t last = first;
        for (; it != ranks.end() && it->first - last < smallGap; ++it)
            last = it->first;
        blocks << "{" << static_cast<std::uint32_t>(first) << ',' << static_cast<std::uint32_t>(last) << ',' << offset
               << "},\n";
        for (char32_t c = first; c <= last; ++c, ++offset) {
            const auto rank = ranks.find(c);
            strokeRanks << (rank == ranks.end() ? 0 : rank->second) << (offset % 16 == 15 ? ",\n" : ",");
            sounds << soundValue(c, data, syllables) << (offset % 16 == 15 ? ",\n" : ",");
        }
        ++blockCount;
    }
    out << "// Generated by tools/nametables. Do not edit.\n#include \"nametables.h\"\n\nnamespace xf::nametables {\n"
        << "const Block blocks[] = {\n"
        << blocks.str() << "};\n"
        << "const std::size_t blockCount = " << blockCount << ";\n"
        << "const std::uint32_t strokeRanks[] = {\n"
        << strokeRanks.str() << "};\n"
        << "const std::uint16_t sounds[] = {\n"
        << sounds.str() << "};\n"
        << "const char syllables[][syllableSize] = {\n";
    for (const auto& syllable : syllables)
        out << '"' << syllable << "\",\n";
    out << "};\n";
    writeSurnames(out, data, syllables);
    out << "} // namespace xf::nametables\n";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        fail("usage: nametables STROKE_DICT SUPPLEMENT OUTPUT.cpp");
    Data data;
    readStrokes(argv[1], data);
    readSupplement(argv[2], data);
    readSounds(data);
    std::ofstream out(argv[3]);
    write(out, data);
    out.close();
    if (!out)
        fail(std::string("cannot write ") + argv[3]);
    return 0;
}
