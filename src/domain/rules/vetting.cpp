// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/vetting.h"

#include "activities/pledge.h"

#include <algorithm>
#include <tuple>

namespace xf {

bool isReturned(const Vetting& round)
{
    return round.result == QLatin1String(vettingresult::returned);
}

namespace {

/// A dated fact of the review; of one day, the pledge is handed in before it is judged.
struct Fact {
    QDate date;
    int order = 0;
    VettingState state = VettingState::None;
};

std::optional<Fact> factOf(const Step& step, const Chain& chain)
{
    if (chain.means(step, u"submits"))
        return Fact{step.date, 0, VettingState::Resubmitted};
    if (chain.means(step, u"returns"))
        return Fact{step.date, 1, VettingState::Returned};
    if (chain.means(step, u"reviews"))
        return Fact{step.date, 2, VettingState::Passed};
    return {};
}

VettingState after(VettingState state, VettingState fact)
{
    // Handing in matters only once a round has given the pledge back.
    const bool isFirst = fact == VettingState::Resubmitted && state != VettingState::Returned;
    return isFirst ? state : fact;
}

} // namespace

VettingRounds vettingRounds(std::vector<const Vetting*> rows, const std::vector<Step>& steps, const Chain& chain)
{
    std::sort(rows.begin(), rows.end(),
              [](const Vetting* a, const Vetting* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
    std::vector<Fact> facts;
    for (const Step& step : steps) {
        if (const auto fact = factOf(step, chain))
            facts.push_back(*fact);
    }
    for (const Vetting* each : rows)
        facts.push_back(
            {each->date, isReturned(*each) ? 1 : 2, isReturned(*each) ? VettingState::Returned : VettingState::Passed});
    std::stable_sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) {
        return std::tie(a.date, a.order) < std::tie(b.date, b.order);
    });
    VettingRounds found{std::move(rows), VettingState::None};
    for (const Fact& each : facts)
        found.state = after(found.state, each.state);
    return found;
}

bool isStepOf(const Step& step, const Vetting& round, const Chain& chain)
{
    return step.date == round.date && chain.means(step, isReturned(round) ? u"returns" : u"reviews");
}

VettingRounds vettingRounds(const CampaignSnapshot& snapshot, const Dossier& pledge)
{
    return vettingRounds(pledge.rows<Vetting>(vettingKind()), pledge.life.steps,
                         snapshot.chain(*pledge.kind, snapshot.cutoff));
}

VettingFigures vettingFigures(const CampaignSnapshot& snapshot, QDate from, QDate until)
{
    VettingFigures figures;
    for (const Dossier& pledge : snapshot.of(pledgeKind())) {
        bool wasReturned = false;
        for (const Vetting* each : vettingRounds(snapshot, pledge).rounds) {
            const bool isBack = isReturned(*each);
            if (each->date >= from && each->date <= until) {
                ++figures.rounds;
                ++(isBack ? figures.returned : figures.passed);
                figures.passedAgain += !isBack && wasReturned ? 1 : 0;
            }
            wasReturned = wasReturned || isBack;
        }
    }
    return figures;
}

const StepName* stepWith(const Chain& chain, QStringView meaning)
{
    const auto& steps = chain.steps();
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepName& each) { return each.meaning.contains(meaning); });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace xf
