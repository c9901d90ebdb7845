// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace xf {

/// A stretch in which two lists differ: [first, last) of each; one of them may be empty.
struct Stretch {
    qsizetype firstLeft = 0;
    qsizetype lastLeft = 0;
    qsizetype firstRight = 0;
    qsizetype lastRight = 0;
};

/// Where two lists differ once as many equal entries as possible stand beside each other.
[[nodiscard]] std::vector<Stretch> differingStretches(const QStringList& left, const QStringList& right);

/// Two entries that stand beside each other; −1 where one has none.
struct Beside {
    qsizetype left = -1;
    qsizetype right = -1;
};

/// Whether two sentences may stand beside each other at all.
using MayPair = bool (*)(const QString& left, const QString& right);

/// Sets two lists of sentences beside each other in their order: those that tell of the same in like words, so that
/// only what changed in them differs; the others alone.
[[nodiscard]] std::vector<Beside> likeBesideLike(const QStringList& left, const QStringList& right,
                                                 MayPair mayPair = nullptr);

} // namespace xf
