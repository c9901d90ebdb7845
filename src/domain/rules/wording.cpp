// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/wording.h"

#include "checklists/checklistitem.h"
#include "rules/latest.h"

namespace xf {

QString settingOn(const CampaignSnapshot& snapshot, const char* name)
{
    return settingOn(snapshot.registers.value(settingKind().key), name, snapshot.cutoff);
}

NameCustom nameCustom(const QString& setting)
{
    return setting == QLatin1String("nogap") ? NameCustom::NoGap : NameCustom::GapCountsAsEmpty;
}

ItemWording wordingOf(const CampaignSnapshot& snapshot, const QString& item)
{
    const ChecklistItem* found = nullptr;
    for (const ChecklistItem* each : snapshot.rows<ChecklistItem>(checklistItemKind())) {
        if (each->item == item && holdsLater(each->since, found ? found->since : QDate(), snapshot.cutoff))
            found = each;
    }
    return found ? ItemWording{found->title, found->text} : ItemWording{item, {}};
}

} // namespace xf
