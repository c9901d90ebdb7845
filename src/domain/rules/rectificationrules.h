// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"

namespace xf {

/// Of the five 明确 (问题内容, 责任主体, 整改标准, 措施, 时限) those that an entry does not make clear yet, as field
/// keys.
QStringList missingClarities(const Rectification& row);

/// The entry of the 整改清单 that a finding becomes: who was found lacking puts it right (for the branch whoever is
/// responsible for the meeting), by the meeting's own time limit. The standard only people can set.
Rectification entryFrom(const Finding& finding, const Meeting& meeting);

/// The entry by which a problem that came back (反弹) goes on a later meeting's 整改清单 once more, by that meeting's
/// own time limit.
Rectification entryAgain(const Rectification& before, const Meeting& meeting);

/// Whether the look-back (回头看) by that day found the problem back again.
bool hasRebounded(const Rectification& row, QDate day);

/// A meeting with its 整改清单.
struct MeetingEntries {
    Meeting meeting;
    std::vector<std::shared_ptr<const Rectification>> entries;
};

/// An entry of an earlier meeting that a meeting has before it.
struct CarriedEntry {
    Meeting from;
    std::shared_ptr<const Rectification> row;
    std::shared_ptr<const Rectification> again; ///< by which it is listed again already; nullptr if it is not
};

/// What earlier meetings left open for one held on `day`: entries not closed before it, and those that a look-back
/// found back again unless a later list before it has the problem once more. Oldest meeting first.
std::vector<CarriedEntry> carriedInto(Id meeting, QDate day, const std::vector<MeetingEntries>& all);

/// A problem that an earlier meeting named already.
struct EarlierProblem {
    Meeting meeting;
    Id member = 0; ///< whose; 0: the branch's
    QString text;
};

/// Problems of meetings held before `day`, the latest meeting first.
std::vector<EarlierProblem> earlierProblems(QDate day, const std::vector<Meeting>& meetings,
                                            const std::vector<Finding>& findings);
/// The one of the same person that is worded like this; nullptr if none is.
const EarlierProblem* wordedLikeEarlier(const std::vector<EarlierProblem>& earlier, Id member, const QString& text);

} // namespace xf
