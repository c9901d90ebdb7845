// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace xf {

/// A 本支部设定 as it holds on the cut-off day; empty if it is not set.
QString settingOn(const CampaignSnapshot& snapshot, const QString& name);

/// Title and sub-points of a checklist item as they hold on the cut-off day.
struct ItemWording {
    QString title;
    QString text;
};
ItemWording wordingOf(const CampaignSnapshot& snapshot, const QString& item);

} // namespace xf
