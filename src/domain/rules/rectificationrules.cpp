// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rectificationrules.h"

#include "rules/likeness.h"

#include <algorithm>

namespace xf {

QStringList missingClarities(const Rectification& row)
{
    QStringList missing;
    if (row.problem.isEmpty())
        missing << QStringLiteral("problem");
    if (row.responsible == 0)
        missing << QStringLiteral("responsible");
    if (row.standard.isEmpty())
        missing << QStringLiteral("standard");
    if (row.measure.isEmpty())
        missing << QStringLiteral("measure");
    if (!row.due.isValid())
        missing << QStringLiteral("due");
    return missing;
}

Rectification entryFrom(const Finding& finding, const Meeting& meeting)
{
    Rectification entry;
    entry.parent = meeting.id;
    entry.problem = finding.shortcoming;
    entry.responsible = finding.member ? finding.member : meeting.responsible ? meeting.responsible : meeting.chair;
    entry.measure = finding.measure.simplified();
    entry.due = meeting.due;
    entry.finding = finding.id;
    return entry;
}

Rectification entryAgain(const Rectification& before, const Meeting& meeting)
{
    Rectification entry;
    entry.parent = meeting.id;
    entry.problem = before.problem;
    entry.responsible = before.responsible;
    entry.standard = before.standard;
    entry.measure = before.measure;
    entry.due = meeting.due;
    entry.relists = before.id;
    return entry;
}

bool hasRebounded(const Rectification& row, QDate day)
{
    return row.lasting == QLatin1String("rebounded") && row.lookedback.isValid() && row.lookedback <= day;
}

namespace {

bool isOpenBefore(const Rectification& row, QDate day)
{
    return !row.closed.isValid() || row.closed >= day;
}

bool relists(const Rectification& entry, const Rectification& before)
{
    return before.id != 0 && entry.relists == before.id;
}

/// Whether a meeting after the one it comes from, and before `day`, listed the problem once more.
bool isListedAgain(const MeetingEntries& from, const Rectification& row, QDate day,
                   const std::vector<MeetingEntries>& all)
{
    return std::any_of(all.begin(), all.end(), [&](const MeetingEntries& later) {
        return later.meeting.date > from.meeting.date && later.meeting.date < day &&
               std::any_of(later.entries.begin(), later.entries.end(),
                           [&](const auto& each) { return relists(*each, row) || each->problem == row.problem; });
    });
}

/// What lists the row again: the entry that says so, or one of the meeting in hand that has the problem word for word.
std::shared_ptr<const Rectification> againOf(const Rectification& row, Id meeting,
                                             const std::vector<MeetingEntries>& all)
{
    std::shared_ptr<const Rectification> sameWords;
    for (const MeetingEntries& each : all) {
        for (const auto& entry : each.entries) {
            if (relists(*entry, row))
                return entry;
            if (each.meeting.id == meeting && entry->problem == row.problem)
                sameWords = entry;
        }
    }
    return sameWords;
}

} // namespace

std::vector<CarriedEntry> carriedInto(Id meeting, QDate day, const std::vector<MeetingEntries>& all)
{
    std::vector<const MeetingEntries*> earlier;
    for (const MeetingEntries& each : all) {
        if (each.meeting.id != meeting && each.meeting.date.isValid() && each.meeting.date < day)
            earlier.push_back(&each);
    }
    std::stable_sort(earlier.begin(), earlier.end(),
                     [](const auto* a, const auto* b) { return a->meeting.date < b->meeting.date; });
    std::vector<CarriedEntry> carried;
    for (const MeetingEntries* from : earlier) {
        for (const auto& row : from->entries) {
            const bool isBack = hasRebounded(*row, day) && !isListedAgain(*from, *row, day, all);
            if (isBack || isOpenBefore(*row, day))
                carried.push_back({from->meeting, row, againOf(*row, meeting, all)});
        }
    }
    return carried;
}

std::vector<EarlierProblem> earlierProblems(QDate day, const std::vector<Meeting>& meetings,
                                            const std::vector<Finding>& findings)
{
    std::vector<EarlierProblem> earlier;
    for (const Finding& finding : findings) {
        const auto meeting = std::find_if(meetings.begin(), meetings.end(),
                                          [&](const Meeting& each) { return each.id == finding.parent; });
        if (meeting != meetings.end() && meeting->date.isValid() && meeting->date < day)
            earlier.push_back({*meeting, finding.member, finding.shortcoming});
    }
    std::stable_sort(earlier.begin(), earlier.end(),
                     [](const auto& a, const auto& b) { return a.meeting.date > b.meeting.date; });
    return earlier;
}

const EarlierProblem* wordedLikeEarlier(const std::vector<EarlierProblem>& earlier, Id member, const QString& text)
{
    const auto found = std::find_if(earlier.begin(), earlier.end(), [&](const EarlierProblem& each) {
        return each.member == member && isWordedAlike(each.text, text);
    });
    return found == earlier.end() ? nullptr : &*found;
}

} // namespace xf
