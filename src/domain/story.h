// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QDate>

namespace xf {

/// One dated fact of a member's story: a step of a pledge, a note read, a visit, a review, an honour.
struct StoryEntry {
    QDate date;
    const Kind* kind = nullptr;  ///< what the fact is: step, progress, review, visit …
    const Kind* owner = nullptr; ///< the kind of the record to which it leads
    Id record = 0;
    QString title; ///< of that record
    QString text;  ///< what happened, as it was recorded
};

/// Oldest first; facts of one day stay with their record.
using Story = std::vector<StoryEntry>;

/// The years in which something happened, newest first.
std::vector<int> yearsOf(const Story& story);
/// What happened in a year; everything for 0.
Story storyIn(const Story& story, int year);

} // namespace xf
