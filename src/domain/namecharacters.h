// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace xf {

/// The characters of a name that count: no spaces, no middle dots.
using NameCharacters = QVarLengthArray<char32_t, 16>;

NameCharacters nameCharacters(QStringView name);

/// How many of them are the surname.
qsizetype surnameLength(const NameCharacters& name);

/// A character's place among all by strokes; greater than any known one where the strokes are unknown, never 0.
quint32 strokePlace(char32_t c);

/// 阿不都·热合曼: a name in parts has no surname and no gap.
bool hasMiddleDot(QStringView name);

} // namespace xf
