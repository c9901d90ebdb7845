// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xf {

/// How much two short texts say the same in the same words, 0 to 1: the share of neighbouring character pairs that they
/// have in common (Dice), without spaces and punctuation.
double likeness(const QString& one, const QString& other);

/// Worded alike enough to be pointed out; never a reason to refuse anything (DOMAIN.md §1: “the same problem list
/// every year”).
bool isWordedAlike(const QString& one, const QString& other);

} // namespace xf
