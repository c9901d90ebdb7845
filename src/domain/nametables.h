// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Constant tables behind nameorder and pinyin; generated at build time by tools/nametables.
namespace xf::nametables {

/// A run of characters; character c has its entries at offset + (c - first).
struct Block {
    char32_t first;
    char32_t last;
    std::uint32_t offset;
};

extern const Block blocks[];
extern const std::size_t blockCount;

/// Place of each character among all, by strokes; 0: strokes unknown.
extern const std::uint32_t strokeRanks[];

/// 8 × (syllable + 1) + tone, so that comparing values compares sounds; 0: sound unknown.
extern const std::uint16_t sounds[];

/// Syllables in the order of a dictionary, ü written v.
constexpr std::size_t syllableSize = 8;
extern const char syllables[][syllableSize];

/// Sounds of a surname where they differ from the table; `second` is 0 for one character. Sorted.
struct SurnameSounds {
    char32_t first;
    char32_t second;
    std::uint16_t sounds[2];
};

extern const SurnameSounds surnames[];
extern const std::size_t surnameCount;

/// Entry of a character in the tables, or -1.
std::ptrdiff_t indexOf(char32_t c);

} // namespace xf::nametables
