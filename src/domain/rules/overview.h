// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <array>

namespace xf {

/// What one activity looks like in one quarter.
enum class OverviewState {
    Nothing,  ///< no record concerns the quarter
    Planned,  ///< only records that have not started
    Underway, ///< something has started and is not closed
    Done,     ///< everything is closed
    Late,     ///< something was due before the quarter's cut-off and is not closed by it
};

/// One cell of the overview; its number is the number of records that it leads to.
struct OverviewCell {
    OverviewState state = OverviewState::Nothing;
    std::vector<Id> records; ///< of a late cell the late ones, else all that concern the quarter
    int planned = 0;
    int underway = 0;
    int late = 0;   ///< also counted as planned or under way
    int kept = 0;   ///< closed
    int failed = 0; ///< closed as not kept
    int due = 0;    ///< of a coming quarter: those also counted as planned that fall due in it

    [[nodiscard]] int all() const { return planned + underway + kept + failed; }
    [[nodiscard]] int closed() const { return kept + failed; }
};

/// An activity in a quarter of the snapshot's year. A past quarter is seen on its last day, the running one on the
/// snapshot's cut-off; of a coming one only what is planned for it can be told.
OverviewCell overviewCell(const CampaignSnapshot& snapshot, const Kind& activity, Quarter quarter);

struct OverviewRow {
    const Kind* activity = nullptr;
    std::array<OverviewCell, 4> quarters;
};

/// The eight activities by the four quarters of the snapshot's year.
std::vector<OverviewRow> overview(const CampaignSnapshot& snapshot);

/// Something with a date by which it is to be done: a record of the eight, a rectification, a milestone or a visit.
struct DueItem {
    const Kind* kind = nullptr;  ///< pledge …, rectification, milestone, visit
    const Kind* owner = nullptr; ///< the activity whose page shows it
    Id record = 0;               ///< the activity's record
    QString title;
    Id responsible = 0;
    QDate due;
};

/// Open on the cut-off day and due on it or within `days` after it; earliest first.
std::vector<DueItem> dueSoon(const CampaignSnapshot& snapshot, int days = 30);
/// Open on the cut-off day and due before it; the longest late first.
std::vector<DueItem> lateItems(const CampaignSnapshot& snapshot);

/// Members of the cut-off day without a pledge of the snapshot's year, in the snapshot's order.
/// Someone exempted (免诺) has a record that says so and is not missing.
std::vector<Member> membersWithoutPledge(const CampaignSnapshot& snapshot);

/// How much of a checklist is filled in.
struct Completion {
    int filled = 0;
    int of = 0;

    [[nodiscard]] int open() const { return of - filled; }
};

/// The branch's five items; an item is filled in once the branch has marked itself (自评).
Completion fiveGoodsCompletion(const CampaignSnapshot& snapshot, Quarter quarter);
/// Five items for each member of the cut-off day.
Completion fiveLeadsCompletion(const CampaignSnapshot& snapshot, Quarter quarter);

} // namespace xf
