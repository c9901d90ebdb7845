// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xf {

/// 字数 as editors and word processors count it for Chinese texts: every Chinese character and every punctuation mark
/// of Chinese print is one; a run of Latin letters, digits and their own marks (“GDP”, “12.5%”, “don't”) is one,
/// as a word is; white space is none. A character outside the basic plane (𬀩) is one.
qint64 countCharacters(const QString& text);

} // namespace xf
