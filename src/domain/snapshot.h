// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "branch/campaignyear.h"
#include "branch/member.h"
#include "branch/stay.h"
#include "period.h"
#include "status.h"

#include <QHash>

namespace xf {

/// One record of the eight with everything that belongs to it, as seen on the cut-off day.
struct Dossier {
    const Kind* kind = nullptr;
    RecordPtr record;
    Life life;                        ///< only facts dated by the cut-off
    Status status;                    ///< on the cut-off day
    QHash<QString, Records> children; ///< by kind key: visits, milestones, findings, evidence …

    [[nodiscard]] const Activity& activity() const { return static_cast<const Activity&>(*record); }
    template <class R>
    [[nodiscard]] const R& as() const
    {
        return static_cast<const R&>(*record);
    }
    /// The rows of one child kind, typed.
    template <class Row>
    [[nodiscard]] std::vector<const Row*> rows(const Kind& child) const
    {
        std::vector<const Row*> typed;
        for (const RecordPtr& each : children.value(child.key))
            typed.push_back(static_cast<const Row*>(each.get()));
        return typed;
    }
};

/// Everything as of one day, in plain values: what the home page and every paper are computed from.
/// The same records and the same day always give the same snapshot.
struct CampaignSnapshot {
    Quarter quarter;
    Period span;  ///< what 本季 means: the quarter, unless a paper of half a year or a year is written
    QDate cutoff; ///< the quarter's last day, or today while it runs
    Branch branch;
    CampaignYear campaignYear;    ///< of the quarter's year; empty if none is recorded
    std::vector<Member> members;  ///< in the branch on the cut-off day
    std::vector<Member> everyone; ///< also those who left or come later
    std::vector<Stay> stays;
    std::vector<StepName> stepNames;                 ///< all wordings; chain() chooses
    QHash<QString, std::vector<Dossier>> activities; ///< by kind key: of this year, or still open, or touched in it
    QHash<QString, Records> registers; ///< every other kind by key; checklists of this and the last quarter only; also
                                       ///< all records of an activity whose records hold until they end
    bool isSample = false;             ///< to be marked 示例数据

    [[nodiscard]] QDate spanStart() const
    {
        return span.length() == Period::Length::Quarter ? quarter.firstDay() : span.firstDay();
    }
    [[nodiscard]] QDate yearStart() const { return QDate(quarter.year(), 1, 1); }
    [[nodiscard]] Chain chain(const Kind& activity, QDate day) const { return chainOn(stepNames, activity.key, day); }
    /// The status of a record on another day up to the cut-off, such as the last quarter's end.
    [[nodiscard]] Status statusOn(const Dossier& dossier, QDate day) const;
    [[nodiscard]] const std::vector<Dossier>& of(const Kind& activity) const;
    template <class Row>
    [[nodiscard]] std::vector<const Row*> rows(const Kind& kind) const
    {
        std::vector<const Row*> typed;
        for (const RecordPtr& each : registers.value(kind.key))
            typed.push_back(static_cast<const Row*>(each.get()));
        return typed;
    }
    /// The answers of a checklist that belong to one quarter; the snapshot holds its own and the last one.
    template <class Row>
    [[nodiscard]] std::vector<const Row*> answers(const Kind& checklist, const Quarter& of) const
    {
        auto found = rows<Row>(checklist);
        std::erase_if(found, [key = of.key()](const Row* each) { return each->quarter != key; });
        return found;
    }
    /// A member's name or a record's title; empty for 0 or an unknown id.
    [[nodiscard]] QString nameOf(Id id) const;
    [[nodiscard]] bool wasInBranch(const Member& member, QDate day) const;
};

} // namespace xf
