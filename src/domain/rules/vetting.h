// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/vetting.h"
#include "snapshot.h"

namespace xf {

/// Where a pledge stands in its review (审诺).
enum class VettingState {
    None,        ///< never reviewed
    Returned,    ///< given back and not handed in again
    Resubmitted, ///< handed in again, the next round is to come
    Passed,
};

/// The rounds of one pledge, oldest first, and where they leave it.
struct VettingRounds {
    std::vector<const Vetting*> rounds;
    VettingState state = VettingState::None;

    [[nodiscard]] const Vetting* last() const { return rounds.empty() ? nullptr : rounds.back(); }
};

/// Whether the round sent the pledge back.
bool isReturned(const Vetting& round);

/// A review that was only recorded as a dated step counts as well: steps say by their meaning what they are.
VettingRounds vettingRounds(std::vector<const Vetting*> rows, const std::vector<Step>& steps, const Chain& chain);
VettingRounds vettingRounds(const CampaignSnapshot& snapshot, const Dossier& pledge);

/// Whether a step of the chain is this round: passed or returned on its day.
bool isStepOf(const Step& step, const Vetting& round, const Chain& chain);

/// What the reviews of a span of days came to.
struct VettingFigures {
    int rounds = 0;
    int passed = 0;
    int returned = 0;
    int passedAgain = 0; ///< passed after an earlier round had returned the pledge
};
VettingFigures vettingFigures(const CampaignSnapshot& snapshot, QDate from, QDate until);

/// The first step of a chain with a meaning (“submits”, “reviews”, “returns” …); nullptr if none has it.
const StepName* stepWith(const Chain& chain, QStringView meaning);

} // namespace xf
