// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/gaps/gaprules.h"

#include "activities/highlight.h"
#include "activities/household.h"
#include "rules/aidrules.h"
#include "rules/meetingrules.h"
#include "rules/rectificationrules.h"
#include "words.h"

#include <algorithm>

namespace xf {

void highlightGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    std::vector<const Dossier*> ofYear;
    for (const Dossier& each : snapshot.of(highlightKind())) {
        if (each.activity().year == snapshot.quarter.year())
            ofYear.push_back(&each);
    }
    if (ofYear.size() > 1)
        gaps.push_back(
            {highlightKind().key,
             GapWords::tr("%n highlights are recorded for this year; one is expected.", nullptr, int(ofYear.size())),
             highlightKind().key, ofYear.back()->record->id});
}

namespace {

/// Who was due at the meeting (and the branch itself) and is not spoken of in its 对照检查.
void findingGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot, const Dossier& meeting)
{
    constexpr int namesTold = 5;
    std::vector<Id> people;
    for (const Attendance* each : meeting.rows<Attendance>(attendanceKind())) {
        if (!each->presence.isEmpty() && each->presence != QLatin1String("observer"))
            people.push_back(each->member);
    }
    QStringList names;
    for (const Id each : withoutFinding(meeting.rows<Finding>(findingKind()), people))
        names << snapshot.nameOf(each);
    if (names.isEmpty())
        return;
    const auto count = static_cast<int>(names.size());
    gaps.push_back({meetingKind().key,
                    GapWords::tr("%1: %n members have no self-examination yet (%2).", nullptr, count)
                        .arg(meeting.activity().title, names.mid(0, namesTold).join(QStringLiteral("、"))),
                    meetingKind().key, meeting.record->id});
}

/// An open entry of the 整改清单 of which not all five points are clear.
void unclearGap(std::vector<Gap>& gaps, const RectificationItem& item)
{
    if (item.state == RectificationState::Closed)
        return;
    QStringList missing;
    for (const QString& key : missingClarities(*item.row))
        missing << Words().label(*rectificationKind().field(key));
    if (!missing.isEmpty())
        gaps.push_back({QStringLiteral("rectification"),
                        GapWords::tr("The rectification “%1” does not make clear: %2.")
                            .arg(item.row->problem, missing.join(QStringLiteral("、"))),
                        rectificationKind().key, item.row->id});
}

} // namespace

void meetingGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const Dossier& each : snapshot.of(meetingKind())) {
        if (!each.as<Meeting>().date.isValid() && turnoutOf(each).due > 0)
            gaps.push_back(
                {meetingKind().key,
                 GapWords::tr("%1: attendance is recorded, but not the day it was held.").arg(each.activity().title),
                 meetingKind().key, each.record->id});
        if (!snapshot.quarter.contains(heldOn(snapshot, each)))
            continue;
        findingGaps(gaps, snapshot, each);
        const Turnout turnout = turnoutOf(each);
        const QString title = each.activity().title;
        if (turnout.due == 0)
            gaps.push_back({meetingKind().key, GapWords::tr("%1: nobody's attendance is recorded.").arg(title),
                            meetingKind().key, each.record->id});
        else if (!turnout.hasQuorum())
            gaps.push_back({meetingKind().key,
                            GapWords::tr("%1: %2 of %3 came, fewer than two thirds.")
                                .arg(title)
                                .arg(turnout.present)
                                .arg(turnout.due),
                            meetingKind().key, each.record->id});
        for (const auto* away : {&turnout.absent, &turnout.onLeave}) {
            for (const Attendance* row : *away) {
                if (row->reason.isEmpty())
                    gaps.push_back({meetingKind().key,
                                    GapWords::tr("%1: the reason for the absence of %2 is missing.")
                                        .arg(title, snapshot.nameOf(row->member)),
                                    meetingKind().key, each.record->id});
            }
        }
    }
    for (const RectificationItem& item : rectificationItems(snapshot)) {
        unclearGap(gaps, item);
        if (item.state == RectificationState::Late)
            gaps.push_back({QStringLiteral("rectification"),
                            GapWords::tr("The rectification “%1” was due on %2 and is not closed.")
                                .arg(item.row->problem, item.row->due.toString(Qt::ISODate)),
                            rectificationKind().key, item.row->id});
    }
}

void householdGaps(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const AidState& each : aidStates(snapshot)) {
        const auto note = [&](const QString& sentence) {
            gaps.push_back({householdKind().key, sentence.arg(each.household->activity().title), householdKind().key,
                            each.household->record->id});
        };
        if (isAided(*each.household) && !each.hasResponsible())
            note(GapWords::tr("%1: nobody is responsible for the household."));
        if (isAided(*each.household) && !each.hasPlan)
            note(GapWords::tr("%1: there is no aid plan for this year."));
    }
    for (const Dossier& each : snapshot.of(householdKind())) {
        const auto visits = each.rows<Visit>(visitKind());
        const bool isVisited = std::any_of(visits.begin(), visits.end(),
                                           [&](const Visit* row) { return snapshot.quarter.contains(row->date); });
        if (each.status.state == State::Underway && !isVisited)
            gaps.push_back({householdKind().key,
                            GapWords::tr("%1 was not visited this quarter.").arg(each.activity().title),
                            householdKind().key, each.record->id});
    }
}

} // namespace xf
