// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/wording.h"

#include "branch/setting.h"
#include "checklists/checklistitem.h"

namespace xf {

namespace {

/// Of the rows that hold on the day the one that began last; one without a beginning holds from ever.
template <class Row, class Matches>
const Row* latest(const std::vector<const Row*>& rows, QDate day, const Matches& matches)
{
    const Row* found = nullptr;
    for (const Row* each : rows) {
        if (!matches(*each) || (each->since.isValid() && each->since > day))
            continue;
        if (!found || !found->since.isValid() || (each->since.isValid() && each->since >= found->since))
            found = each;
    }
    return found;
}

} // namespace

QString settingOn(const CampaignSnapshot& snapshot, const QString& name)
{
    const auto* found = latest(snapshot.rows<Setting>(settingKind()), snapshot.cutoff,
                               [&](const Setting& each) { return each.name == name; });
    return found ? found->value : QString();
}

ItemWording wordingOf(const CampaignSnapshot& snapshot, const QString& item)
{
    const auto* found = latest(snapshot.rows<ChecklistItem>(checklistItemKind()), snapshot.cutoff,
                               [&](const ChecklistItem& each) { return each.item == item; });
    return found ? ItemWording{found->title, found->text} : ItemWording{item, {}};
}

} // namespace xf
