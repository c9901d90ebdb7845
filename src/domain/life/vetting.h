// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// One round of the review of a pledge (审诺): passed, or returned with its reason. A pledge that comes again is a
/// further round; every round is kept with the wording that it judged (DOMAIN.md §2, first row).
struct Vetting : Record {
    QDate date;
    QString result;
    QString reason;
    QString wording;
    QStringList points;
    QString reviewer;
};

namespace vettingresult {
inline constexpr char passed[] = "passed";
inline constexpr char returned[] = "returned";
} // namespace vettingresult

const Kind& vettingKind();

/// 先进性、中心任务、岗位特点、群众意愿、切实可行: what a pledge is held against.
const Choices& pledgePointChoices();

} // namespace xf
