// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/household.h"
#include "snapshot.h"

namespace xf {

/// A household's income per head in one year, against the line as it held at that year's end.
struct IncomeYear {
    int year = 0;
    Fen amount = 0;
    double line = 0; ///< yuan a head; 0: none is set

    [[nodiscard]] bool isKnownAbove() const { return line > 0 && static_cast<double>(amount) >= line * 100; }
};

/// Where the income of a household has gone (DOMAIN.md §2, row 8): the line is a setting of the branch.
struct IncomePath {
    std::vector<IncomeYear> years; ///< with an amount, earliest first
    int passed = 0;                ///< the year in which the line was last passed from below; 0: never
    int fellBack = 0;              ///< the latest year, if below the line after having been above; else 0

    [[nodiscard]] bool isAbove() const { return !years.empty() && years.back().isKnownAbove(); }
};
IncomePath incomePath(std::vector<const Income*> rows, const Records& settings);

/// The latest visit by a day; null if there was none.
QDate lastVisit(const std::vector<const Visit*>& visits, QDate day);
/// The day by which a household under way is to be visited: so many days after the last visit, or after its aid began.
/// Null if it needs none or no number of days is set.
QDate nextVisit(const Dossier& household, int gapDays, QDate day);
/// The branch's number of days between visits as it holds on the cut-off day; 0: none is set.
int visitGapDays(const CampaignSnapshot& snapshot);

/// 规划到户、责任到人 of one household that is not finished.
struct AidState {
    const Dossier* household = nullptr;
    bool hasPlan = false; ///< of the snapshot's year
    QDate visited;
    QDate nextVisit;
    IncomePath income;

    [[nodiscard]] bool hasResponsible() const { return household->activity().responsible != 0; }
    [[nodiscard]] bool isVisitLate(QDate day) const { return nextVisit.isValid() && nextVisit < day; }
};
/// All households of the snapshot; those that are finished need neither plan nor visit.
std::vector<AidState> aidStates(const CampaignSnapshot& snapshot);
/// Whether the household stands in the ledger of the snapshot's year: not closed before it, or visited or paid for in
/// it all the same.
bool isAidOfYear(const CampaignSnapshot& snapshot, const Dossier& household);
/// Whether the household is still aided: not closed as finished.
bool isAided(const Dossier& household);

/// Whether a long-term arrangement (长效机制) is known to have held on a day; one without a date holds on none.
bool isArranged(const Household& household, QDate day);

/// Head of the household, or what the record is called.
QString householdName(const Household& household);

} // namespace xf
