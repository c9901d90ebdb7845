// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace xf {

/// What the line breaker has to know of a character; flags.
enum CharacterKind : quint8 {
    Ideographic = 0, ///< may be broken on both sides
    WesternKind = 1, ///< letters and digits stay together
    SpaceKind = 2,
    NotAtStart = 4,
    NotAtEnd = 8,
    Twin = 16,      ///< —— and …… are not separated
    EmptyHalf = 32, ///< a mark with an empty half that a tight line may take away
    NewLine = 64
};

[[nodiscard]] quint8 characterKind(char32_t character);
/// Characters that have no form of their own on paper.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace xf
