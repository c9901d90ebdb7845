// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/review.h"
#include "snapshot.h"

namespace xf {

/// Half a year, the span of one round of 领导点评 (半年一点评, DOMAIN.md §4).
class HalfYear
{
public:
    HalfYear(int year, int number) : m_year(year), m_number(number) {}
    static HalfYear of(QDate day) { return {day.year(), day.month() <= 6 ? 1 : 2}; }

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QDate firstDay() const { return {m_year, m_number == 1 ? 1 : 7, 1}; }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(6).addDays(-1); }
    [[nodiscard]] HalfYear previous() const { return m_number == 1 ? HalfYear(m_year - 1, 2) : HalfYear(m_year, 1); }
    /// The day on which the round is seen: today, kept within the half-year. Who is in the branch then is due.
    [[nodiscard]] QDate dayOfView(QDate today) const { return std::clamp(today, firstDay(), lastDay()); }

    friend bool operator==(const HalfYear&, const HalfYear&) = default;

private:
    int m_year;
    int m_number;
};

/// One line of a round: someone who is due a review, and the entry made for them, if any.
struct ReviewPlace {
    enum class State {
        Missing,   ///< no entry
        Opened,    ///< an entry in which nothing is written yet
        Reviewed,  ///< achievements, problems or advice are written
        FollowedUp ///< what came of the advice is dated
    };
    Id member = 0; ///< 0: the branch
    Id review = 0;
    QDate date;
    State state = State::Missing;
    bool isDue = true; ///< false: reviewed, but not in the branch on the day
};

/// Whether a review says something; one that was only opened does not count as done.
bool isWritten(const Review& review);

/// The round from a day until another: the branch, then `members` in their order, each with their entries by day;
/// then entries of people who are not due.
std::vector<ReviewPlace> reviewRound(const std::vector<Member>& members, const std::vector<const Review*>& reviews,
                                     QDate from, QDate until);

/// 领导点评, 半年一点评: every member and the branch once in the half-year, nobody missed.
struct ReviewCoverage {
    int due = 0; ///< members and the branch
    int done = 0;
    bool branchMissing = false;
    std::vector<Id> missing; ///< members without a written review
};

ReviewCoverage coverageOf(const std::vector<ReviewPlace>& round);
/// The round of the half-year that the snapshot's cut-off is in.
ReviewCoverage reviewCoverage(const CampaignSnapshot& snapshot);

} // namespace xf
