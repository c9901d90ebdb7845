// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/coverage.h"

#include "activities/pledge.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/fulfilment.h"

#include <QSet>

#include <algorithm>

namespace xf {

namespace {

using Cell = std::pair<Id, QString>;

QStringList keysOf(const Choices& choices)
{
    QStringList keys;
    for (const Choice& each : choices)
        keys << QString::fromLatin1(each.key);
    return keys;
}

struct Cells {
    QSet<Cell> filled;
    QSet<Id> exempt;
    QSet<Id> pledged;
};

Cells pledgeCells(const CampaignSnapshot& snapshot)
{
    Cells cells;
    for (const Dossier& each : snapshot.of(pledgeKind())) {
        const auto& pledge = each.as<Pledge>();
        if (pledge.year != snapshot.quarter.year())
            continue;
        const Id owner = pledge.owner == QLatin1String("branch") ? 0 : pledge.responsible;
        const bool isWaived = isExempt(each);
        if (isWaived && pledge.item.isEmpty())
            cells.exempt.insert(owner);
        if (!isWaived && !countsAsPledge(each.status))
            continue;
        cells.filled.insert({owner, pledge.item});
        cells.pledged.insert(owner);
    }
    return cells;
}

/// Counts one person's (or the branch's) cells and notes what is empty.
template <class Coverage>
int countCells(Coverage& coverage, Id owner, const QStringList& items, const QSet<Cell>& filled)
{
    PledgeCoverage::Missing missing{owner, {}};
    for (const QString& item : items) {
        if (!filled.contains({owner, item}))
            missing.items << item;
    }
    coverage.expected += int(items.size());
    if (!missing.items.isEmpty())
        coverage.missing.push_back(missing);
    return int(items.size() - missing.items.size());
}

} // namespace

bool isExempt(const Dossier& dossier)
{
    return dossier.kind == &pledgeKind() && dossier.as<Pledge>().waiver == QLatin1String("exempt");
}

PledgeCoverage pledgeCoverage(const CampaignSnapshot& snapshot)
{
    PledgeCoverage coverage;
    const Cells cells = pledgeCells(snapshot);
    coverage.covered += countCells(coverage, 0, keysOf(goodsChoices()), cells.filled);
    for (const Member& member : snapshot.members) {
        if (cells.exempt.contains(member.id)) {
            coverage.exempt.push_back(member.id);
            continue;
        }
        if (!cells.pledged.contains(member.id))
            coverage.withoutAny.push_back(member.id);
        coverage.covered += countCells(coverage, member.id, keysOf(leadsChoices()), cells.filled);
    }
    return coverage;
}

Quarter assessedQuarter(const CampaignSnapshot& snapshot)
{
    const Quarter own = snapshot.quarter;
    const Quarter before = own.previous();
    const auto isAssessed = [&](const Quarter& quarter) {
        return !snapshot.answers<FiveGoods>(fiveGoodsKind(), quarter).empty() ||
               !snapshot.answers<FiveLeads>(fiveLeadsKind(), quarter).empty();
    };
    const bool isInSpan =
        snapshot.span.length() != Period::Length::Quarter && before.firstDay() >= snapshot.span.firstDay();
    return isInSpan && !isAssessed(own) && isAssessed(before) ? before : own;
}

ChecklistCoverage goodsCoverage(const CampaignSnapshot& snapshot)
{
    ChecklistCoverage coverage;
    QSet<Cell> filled;
    for (const FiveGoods* each : snapshot.answers<FiveGoods>(fiveGoodsKind(), assessedQuarter(snapshot))) {
        if (!each->self.isEmpty())
            filled.insert({0, each->item});
    }
    coverage.answered = countCells(coverage, 0, keysOf(goodsChoices()), filled);
    return coverage;
}

ChecklistCoverage leadsCoverage(const CampaignSnapshot& snapshot)
{
    ChecklistCoverage coverage;
    QSet<Cell> filled;
    for (const FiveLeads* each : snapshot.answers<FiveLeads>(fiveLeadsKind(), assessedQuarter(snapshot))) {
        if (!each->self.isEmpty())
            filled.insert({each->member, each->item});
    }
    for (const Member& member : snapshot.members)
        coverage.answered += countCells(coverage, member.id, keysOf(leadsChoices()), filled);
    return coverage;
}

} // namespace xf
