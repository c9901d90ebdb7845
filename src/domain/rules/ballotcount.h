// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/appraisal.h"

namespace xf {

/// What one sheet of a mass appraisal says to one item (DOMAIN.md §4).
enum class BallotAnswer { Blank, Satisfied, Fairly, Basic, Dissatisfied };

/// The items on a sheet: of the branch, or of a member.
QStringList ballotItems(bool isOfMember);

/// One more answer to the item; a blank one counts only in the base, as a valid sheet that left the item out.
void addAnswer(Ballot& ballot, BallotAnswer answer);

/// How many valid sheets answered the item.
int answersTo(const Ballot& ballot);

/// Where the counts of an appraisal do not agree with each other: heads, handed out, returned, valid and invalid,
/// and the answers to each item. Sentences in the interface's language; none if everything agrees.
QStringList ballotDisagreements(const Appraisal& appraisal, const std::vector<const Ballot*>& ballots);

} // namespace xf
