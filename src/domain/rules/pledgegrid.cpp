// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pledgegrid.h"

#include "activities/pledge.h"
#include "choices.h"
#include "rules/coverage.h"
#include "rules/fulfilment.h"
#include "rules/vetting.h"

#include <QSet>

#include <algorithm>

namespace xf {

namespace {

using State = PledgeCell::State;

Id ownerOf(const Pledge& pledge)
{
    return pledge.owner == QLatin1String("branch") ? 0 : pledge.responsible;
}

State stateOf(const Dossier& dossier)
{
    if (isExempt(dossier))
        return State::Exempt;
    const Status& status = dossier.status;
    if (status.state == xf::State::Done)
        return State::Kept;
    if (status.state == xf::State::Failed)
        return State::NotKept;
    if (!countsAsPledge(status))
        return State::Draft;
    return status.late ? State::Late : State::Underway;
}

/// Of several pledges in one place the one that most needs looking after tells its state.
int urgency(State state)
{
    static const std::vector<State> order{State::Missing, State::Exempt,   State::Kept, State::Draft,
                                          State::NotKept, State::Underway, State::Late};
    return int(std::find(order.begin(), order.end(), state) - order.begin());
}

PledgeRow emptyRow(Id owner, const Choices& items)
{
    PledgeRow row{owner, {}};
    for (const Choice& each : items)
        row.cells.push_back({QString::fromLatin1(each.key), State::Missing, {}});
    return row;
}

void place(PledgeRow& row, const Dossier& dossier)
{
    const auto& pledge = dossier.as<Pledge>();
    const bool isForAll = isExempt(dossier) && pledge.item.isEmpty();
    for (PledgeCell& cell : row.cells) {
        if (!isForAll && cell.item != pledge.item)
            continue;
        cell.pledges.push_back(pledge.id);
        const State state = stateOf(dossier);
        if (urgency(state) > urgency(cell.state))
            cell.state = state;
    }
}

bool means(const CampaignSnapshot& snapshot, const Dossier& dossier, QStringView meaning)
{
    const Chain chain = snapshot.chain(*dossier.kind, snapshot.cutoff);
    const auto& steps = dossier.life.steps;
    return std::any_of(steps.begin(), steps.end(),
                       [&](const Step& each) { return each.date <= snapshot.cutoff && chain.means(each, meaning); });
}

void note(std::vector<PledgeGap>& gaps, Id owner, Id pledge)
{
    auto found = std::find_if(gaps.begin(), gaps.end(), [&](const PledgeGap& each) { return each.owner == owner; });
    if (found == gaps.end())
        found = gaps.insert(gaps.end(), {owner, {}});
    found->pledges.push_back(pledge);
}

struct ByOwner {
    QHash<Id, std::vector<const Dossier*>> pledges;

    explicit ByOwner(const CampaignSnapshot& snapshot)
    {
        for (const Dossier& each : snapshot.of(pledgeKind())) {
            const auto& pledge = each.as<Pledge>();
            if (pledge.year == snapshot.quarter.year() && existsOn(each.status, snapshot.cutoff))
                pledges[ownerOf(pledge)].push_back(&each);
        }
    }
};

void addOwner(PledgeGrid& grid, PledgeRow& row, const std::vector<const Dossier*>& pledges,
              const CampaignSnapshot& snapshot)
{
    for (const Dossier* each : pledges) {
        place(row, *each);
        if (isExempt(*each))
            continue;
        if (vettingRounds(snapshot, *each).state != VettingState::Passed)
            note(grid.noReview, row.owner, each->record->id);
        if (countsAsPledge(each->status) && !means(snapshot, *each, u"publishes"))
            note(grid.noPublication, row.owner, each->record->id);
    }
    if (pledges.empty())
        grid.noPledge.push_back({row.owner, {}});
    grid.places += int(row.cells.size());
    grid.filled += int(std::count_if(row.cells.begin(), row.cells.end(), [](const PledgeCell& cell) {
        return cell.state != State::Missing && cell.state != State::Draft;
    }));
}

} // namespace

const PledgeRow* PledgeGrid::row(Id owner) const
{
    if (owner == 0)
        return &branch;
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const PledgeRow& each) { return each.owner == owner; });
    return found == members.end() ? nullptr : &*found;
}

PledgeGrid pledgeGrid(const CampaignSnapshot& snapshot)
{
    const ByOwner all(snapshot);
    PledgeGrid grid;
    grid.branch = emptyRow(0, goodsChoices());
    addOwner(grid, grid.branch, all.pledges.value(0), snapshot);
    for (const Member& member : snapshot.members) {
        grid.members.push_back(emptyRow(member.id, leadsChoices()));
        addOwner(grid, grid.members.back(), all.pledges.value(member.id), snapshot);
    }
    return grid;
}

} // namespace xf
