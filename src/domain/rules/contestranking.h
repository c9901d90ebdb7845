// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/contest.h"

namespace xf {

/// One contest with everything that belongs to it.
struct ContestRecords {
    Contest contest;
    std::vector<Criterion> criteria;
    std::vector<Judge> judges;
    std::vector<ContestEntry> entries;
    std::vector<Score> scores;
    std::vector<Prize> prizes; ///< highest first
};

/// An entry that every judge has scored on every criterion that counts.
struct Placing {
    Id entry = 0;
    int rank = 0;      ///< 1 is best; equal scores share it and the next rank is left out (1, 1, 3)
    QString score;     ///< decimal, of the length that tells the entries apart, two places at least
    QString award;     ///< the prize into whose places the rank falls; empty for none
    Id highest = 0;    ///< the judge whose sheet was dropped as the highest; 0 for none
    Id lowest = 0;     ///< and as the lowest
    bool tied = false; ///< another entry has the same rank
};

/// An entry that cannot be ranked yet, with the scores that are missing.
struct Unplaced {
    struct Missing {
        Id judge = 0;
        Id criterion = 0;
    };
    Id entry = 0;
    std::vector<Missing> missing;
};

/// What the score sheets say.
struct ContestRanking {
    std::vector<Placing> placed; ///< best first; of equal ones the earlier recorded first
    std::vector<Unplaced> unplaced;
    int judges = 0;         ///< whose sheets stand in each score, after dropping
    bool isDropped = false; ///< highest and lowest were dropped
};

/// What each criterion weighs, in 1/10000 and in the order of the criteria. Only their proportion counts, so they need
/// not make 100. Where no criterion has a weight all count alike; where some have, one without counts nothing.
std::vector<qint64> weightsOf(const std::vector<Criterion>& criteria);

/// Ranks the entries (DOMAIN.md §2, 5: criteria with weights, several judges, optional drop of highest and lowest,
/// rank, award). A judge's sheet for an entry is the weighted mean over the criteria, an entry's score the mean of
/// its sheets. Dropping takes one highest and one lowest *sheet* of each entry away and needs three judges; with
/// fewer nothing is dropped. Everything is computed in whole numbers, so equal scores are equal and no binary
/// fraction decides a rank.
ContestRanking rankContest(const ContestRecords& records);

/// The prize of a rank: the first prize has its places, the second the next ones, and so on. Those who share a rank
/// share its prize, also where that makes one more than there are places.
QString prizeOfRank(const std::vector<Prize>& prizes, int rank);

/// Blind numbers for so many entries: “01” …, in a shuffled order, so that a number does not tell who was entered
/// first. Numbers `taken` already are left out.
QStringList blindNumbers(int count, const QStringList& taken);

} // namespace xf
