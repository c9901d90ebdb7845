// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/settings.h"
#include "nameorder.h"
#include "snapshot.h"

namespace xf {

/// A 本支部设定 (settingname::…) as it holds on the cut-off day; empty if it is not set.
QString settingOn(const CampaignSnapshot& snapshot, const char* name);

/// How one-character given names stand, by the branch's setting (DOMAIN.md §6, names).
NameCustom nameCustom(const QString& setting);

/// The source's “5个方面创先争优的要求” as the branch words them in its setting, one each; without a setting the goals
/// that the source names and 廉洁从政 (DOMAIN.md §2, row 6).
QStringList fiveAspects(const QString& setting);

/// Title and sub-points of a checklist item as they hold on the cut-off day.
struct ItemWording {
    QString title;
    QString text;
};
ItemWording wordingOf(const CampaignSnapshot& snapshot, const QString& item);

} // namespace xf
