// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace xf {

/// Whether a text is a person's name: surnames have sounds of their own (单 is Shan, not dan).
enum class Pronounced { Name, Text };

/// Order by sound: syllable, tone, then strokes, character by character. <0, 0 or >0.
/// What has no known sound comes last, by code point.
int compareByPinyin(QStringView a, QStringView b);

/// First letters, for typing and searching: 张三 -> "zs". Spaces and middle dots are dropped, Latin letters
/// and digits kept in lower case, a character of unknown sound stays itself.
QString pinyinInitials(QStringView text, Pronounced as = Pronounced::Name);

/// All letters without tones, ü as v: 张三 -> "zhangsan", 吕 -> "lv".
QString pinyinFull(QStringView text, Pronounced as = Pronounced::Name);

/// Whether what has been typed so far picks this name: some of its characters anywhere, or the beginning of its
/// pinyin, in full or shortened ("zhangsan", "zs", "zhangs"), from the surname or from the given name on. A surname may
/// be typed by its everyday sound too (单 as dan). Nothing typed matches every name.
bool matchesName(QStringView name, QStringView typed);

} // namespace xf
