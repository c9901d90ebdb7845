// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/regulation.h"
#include "activities/research.h"

namespace xf {

/// When one version of a regulation was in force, both days included.
struct InForce {
    const Regulation* regulation = nullptr;
    QDate from;
    QDate until;       ///< null while it holds
    Id replacedBy = 0; ///< the version that ended it; 0 if it was repealed or still holds

    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
};

/// The spans of all regulations that ever came into force, in the order given (DOMAIN.md §2, 3: new / revised /
/// repealed; version and what it replaces; effective date). A version holds from its effective day to its last day, or
/// to the day before the version that replaces it comes into force, whichever is earlier. A repealed one without a
/// last day holds on no day, as nobody can say on which it did; one that repeals another is no regulation itself.
std::vector<InForce> spansInForce(const std::vector<const Regulation*>& all);

/// Those in force on a day: by area in the order of its choices, then by effective day.
std::vector<InForce> inForceOn(const std::vector<const Regulation*>& all, QDate day);

/// All versions of the same regulation, the earliest first, also when one replaces two or a ring was typed.
std::vector<const Regulation*> versionsOf(const std::vector<const Regulation*>& all, Id regulation);

/// One dated line of a regulation's past.
struct TrailLine {
    enum class What {
        Suggested, ///< a suggestion of a research report was adopted as this regulation
        InForce,   ///< a version came into force
        Replaced,  ///< a version gave way to the next
        Ended,     ///< a version ended without a next one
    };
    QDate date;
    What what = What::InForce;
    Id record = 0; ///< the regulation, or the research report that suggested it
    QString words; ///< the suggestion, or the version's title
    QString note;  ///< version and number, or what came of the suggestion
};

/// Where a regulation and its earlier versions come from and how they followed each other, by day.
/// A suggestion names a regulation as what became of it; its parent is the report.
std::vector<TrailLine> regulationTrail(const std::vector<const Regulation*>& all,
                                       const std::vector<const Suggestion*>& suggestions, Id regulation);

} // namespace xf
