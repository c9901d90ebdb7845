// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewloader.h"

#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/rolemodel.h"
#include "asof.h"
#include "branch/setting.h"
#include "campaign/practice.h"
#include "campaign/review.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "snapshotloader.h"

#include <algorithm>

namespace xf {

namespace {

template <class Row>
std::vector<Row> typed(const Records& records)
{
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const RecordPtr& each : records)
        rows.push_back(static_cast<const Row&>(*each));
    return rows;
}

/// The child rows with a due date of their own, as their description says, and visits, from which the next one follows.
/// A change moves its record's date and has none of its own.
std::vector<const Kind*> datedRows(const Kind& activity)
{
    auto children = childKinds(activity);
    std::erase_if(children, [](const Kind* child) {
        return child == &changeKind() || (!child->field(u"due") && child != &visitKind());
    });
    return children;
}

} // namespace

Result<CampaignSnapshot> OverviewLoader::load(Quarter quarter, QDate today) const
{
    CampaignSnapshot snapshot;
    snapshot.quarter = quarter;
    snapshot.cutoff = std::min(today, QDate(quarter.year(), 12, 31));
    if (auto done = loadPeople(snapshot); !done)
        return done.error();
    if (auto done = loadChecklists(snapshot); !done)
        return done.error();
    if (auto done = loadLinks(snapshot); !done)
        return done.error();
    for (const Kind* kind : activityKinds()) {
        if (auto done = loadActivity(snapshot, *kind); !done)
            return done.error();
    }
    return snapshot;
}

Result<void> OverviewLoader::loadPeople(CampaignSnapshot& snapshot) const
{
    auto members = m_records.load(memberKind());
    auto stays = m_records.load(stayKind());
    auto names = m_records.load(stepNameKind());
    auto settings = m_records.load(settingKind());
    for (const auto* each : {&members, &stays, &names, &settings}) {
        if (!*each)
            return each->error();
    }
    snapshot.everyone = typed<Member>(*members);
    snapshot.stays = typed<Stay>(*stays);
    snapshot.stepNames = typed<StepName>(*names);
    snapshot.registers.insert(settingKind().key, *settings);
    std::copy_if(snapshot.everyone.begin(), snapshot.everyone.end(), std::back_inserter(snapshot.members),
                 [&](const Member& each) { return snapshot.wasInBranch(each, snapshot.cutoff); });
    return {};
}

Result<void> OverviewLoader::loadChecklists(CampaignSnapshot& snapshot) const
{
    for (const Kind* kind : {&fiveGoodsKind(), &fiveLeadsKind()}) {
        auto answers = m_records.load(*kind, {{QStringLiteral("quarter"), snapshot.quarter.key()}});
        if (!answers)
            return answers.error();
        snapshot.registers.insert(kind->key, *answers);
    }
    return {};
}

/// Reviews, good practice and where it was told: how far they are is shown in one line each.
Result<void> OverviewLoader::loadLinks(CampaignSnapshot& snapshot) const
{
    for (const Kind* kind : {&reviewKind(), &practiceKind(), &publicityKind()}) {
        auto rows = m_records.load(*kind);
        if (!rows)
            return rows.error();
        snapshot.registers.insert(kind->key, asOf(*kind, *rows, snapshot.cutoff));
    }
    return {};
}

Result<void> OverviewLoader::loadActivity(CampaignSnapshot& snapshot, const Kind& kind) const
{
    const int year = snapshot.quarter.year();
    auto dossiers = SnapshotLoader(m_records).dossiersSince(kind, year, QDate(year, 1, 1), snapshot.cutoff);
    if (!dossiers)
        return dossiers.error();
    std::erase_if(*dossiers, [&](const Dossier& each) { return !concernsYear(each.activity(), each.status, year); });
    const Where parents{{QStringLiteral("id"), idsOf(*dossiers)}};
    for (const Kind* child : datedRows(kind)) {
        auto rows = m_records.loadChildren(*child, kind, parents);
        if (!rows)
            return rows.error();
        QHash<Id, Records> byOwner;
        for (const RecordPtr& row : asOf(*child, *rows, snapshot.cutoff))
            byOwner[row->parent].push_back(row);
        for (Dossier& dossier : *dossiers)
            dossier.children.insert(child->key, byOwner.value(dossier.record->id));
    }
    snapshot.activities.insert(kind.key, *dossiers);
    return {};
}

} // namespace xf
