// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

namespace xf {

/// Choices that several kinds share.
const Choices& activityChoices(); ///< the eight activities (八个一)
const Choices& goodsChoices();    ///< 五个好, of the branch (DOMAIN.md §3)
const Choices& leadsChoices();    ///< 五带头, of a member (DOMAIN.md §3)
const Choices& itemChoices();     ///< both checklists' items
const Choices& gradeChoices();    ///< 好 / 较好 / 一般 / 较差

/// The keys of the eight activities, as parents of what every one of them has.
QStringList activityKeys();

} // namespace xf
