// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftpledges.h"

#include "activities/pledge.h"
#include "branch/plan.h"
#include "branch/planitem.h"

namespace xf {

namespace {

/// The item of the year's plan that asks for pledges; 0 if there is none or a choice.
Id onlyPlanItem(int year, const Editor& editor)
{
    const auto plans = editor.records().load(planKind(), {{QStringLiteral("year"), year}});
    if (!plans)
        return 0;
    std::vector<Id> found;
    for (const RecordPtr& plan : *plans) {
        const auto items = editor.records().load(
            planItemKind(), {{QStringLiteral("parent"), plan->id}, {QStringLiteral("activity"), pledgeKind().key}});
        if (!items)
            return 0;
        for (const RecordPtr& each : *items)
            found.push_back(each->id);
    }
    return found.size() == 1 ? found.front() : 0;
}

} // namespace

Result<std::vector<Id>> draftPledges(const PledgeDraft& draft, Editor& editor)
{
    const Id planItem = onlyPlanItem(draft.year, editor);
    std::vector<RowChange> changes;
    for (const auto& [item, title] : draft.items) {
        auto pledge = std::make_shared<Pledge>();
        pledge->year = draft.year;
        pledge->title = QStringLiteral("%1的承诺：%2").arg(draft.ownerName, title);
        pledge->owner = draft.owner ? QStringLiteral("member") : QStringLiteral("branch");
        pledge->responsible = draft.owner;
        pledge->item = item;
        pledge->planitem = planItem;
        changes.push_back({&pledgeKind(), nullptr, pledge});
    }
    if (changes.empty())
        return std::vector<Id>();
    return editor.commit(QStringLiteral("add"), std::move(changes));
}

} // namespace xf
