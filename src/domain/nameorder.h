// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace xf {

/// How a one-character given name stands among longer ones of the same surname.
enum class NameCustom {
    GapCountsAsEmpty, ///< party custom: 张　三 comes before every 张○○
    NoGap,            ///< plain character by character
};

enum class NameOrder { Strokes, Pinyin, Post };

/// 按姓氏笔画为序: stroke count, then stroke by stroke 横竖撇点折, character by character. <0, 0 or >0.
/// Different characters with the same strokes keep apart, in the order of 通用规范汉字表 where it gives one, so two
/// surnames never interleave. Spaces and middle dots do not count; unknown characters come last, by code point.
int compareByStrokes(QStringView a, QStringView b, NameCustom custom = NameCustom::GapCountsAsEmpty);

/// What decides a person's place on a list.
struct NamePlace {
    QStringView name;
    std::optional<int> position; ///< set by hand
    std::optional<int> post;     ///< rank of the committee post, secretary first; none: a member
};

/// Whether `a` stands before `b`. Strokes: people with a position first, by number. Post: the committee first by post,
/// then members; among equals as Strokes. Pinyin looks at the sound alone.
bool standsBefore(const NamePlace& a, const NamePlace& b, NameOrder order,
                  NameCustom custom = NameCustom::GapCountsAsEmpty);

/// The surname: two characters for a known compound surname with a given name behind it, else the first.
QString surname(QStringView name);

/// The name as printed: two Chinese characters get one full-width space between, longer ones none.
QString spacedName(QStringView name);

/// Whether the stroke table knows this character.
bool hasStrokes(char32_t c);

} // namespace xf
