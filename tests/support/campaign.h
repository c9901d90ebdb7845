// SPDX-License-Identifier: GPL-3.0-or-later
// A branch built in code, small enough that its figures can be counted by hand.
#pragma once

#include "activities/pledge.h"
#include "branch/member.h"
#include "snapshot.h"

namespace xf::test {

/// A step of a record: its key and the day.
struct StepOn {
    const char* key;
    QDate date;
};

class Campaign
{
public:
    explicit Campaign(Quarter quarter, QDate cutoff = {})
    {
        snapshot.quarter = quarter;
        snapshot.cutoff = cutoff.isValid() ? cutoff : quarter.lastDay();
        snapshot.branch.name = QStringLiteral("机关第二党支部");
        for (const Kind* kind : activityKinds()) {
            const bool prepares = kind == &pledgeKind();
            if (prepares)
                addStepName(*kind, "proposed", "提诺", {}, 1);
            addStepName(*kind, "begun", prepares ? "定诺" : "启动",
                        prepares ? QStringList{QStringLiteral("starts"), QStringLiteral("counts")}
                                 : QStringList{QStringLiteral("starts")},
                        2);
            addStepName(*kind, "closed", prepares ? "销号" : "完成", {QStringLiteral("closes")}, 3);
            addStepName(*kind, "notkept", "未兑现", {QStringLiteral("fails")}, 4);
        }
    }

    Id addMember(const QString& name, const QString& sex = QStringLiteral("male"), QDate from = {}, QDate until = {})
    {
        Member member;
        member.id = ++m_lastId;
        member.name = name;
        member.sex = sex;
        member.standing = QStringLiteral("full");
        member.from = from;
        member.until = until;
        snapshot.everyone.push_back(member);
        if (snapshot.wasInBranch(member, snapshot.cutoff))
            snapshot.members.push_back(member);
        return member.id;
    }

    /// Adds a record as the loader would: facts after the cut-off are left out.
    template <class R>
    Dossier& add(const Kind& kind, R record, const std::vector<StepOn>& steps = {},
                 const std::vector<Progress>& progress = {}, const std::vector<Change>& changes = {})
    {
        record.id = ++m_lastId;
        if (record.year == 0)
            record.year = snapshot.quarter.year();
        Dossier dossier{&kind, std::make_shared<R>(record), {}, {}, {}};
        for (const StepOn& each : steps) {
            Step step;
            step.id = ++m_lastId;
            step.key = QLatin1String(each.key);
            step.date = each.date;
            if (step.date <= snapshot.cutoff)
                dossier.life.steps.push_back(step);
        }
        for (Progress each : progress) {
            each.id = ++m_lastId;
            if (each.date <= snapshot.cutoff)
                dossier.life.progress.push_back(each);
        }
        for (Change each : changes) {
            each.id = ++m_lastId;
            if (each.date <= snapshot.cutoff)
                dossier.life.changes.push_back(each);
        }
        dossier.status = snapshot.statusOn(dossier, snapshot.cutoff);
        auto& all = snapshot.activities[kind.key];
        all.push_back(std::move(dossier));
        return all.back();
    }

    Dossier& addPledge(const QString& title, Id member, QDate due, const std::vector<StepOn>& steps,
                       const std::vector<Change>& changes = {})
    {
        Pledge pledge;
        pledge.title = title;
        pledge.owner = member ? QStringLiteral("member") : QStringLiteral("branch");
        pledge.responsible = member;
        pledge.due = due;
        return add(pledgeKind(), pledge, steps, {}, changes);
    }

    template <class Row>
    Id addRow(const Kind& kind, Row row)
    {
        row.id = ++m_lastId;
        snapshot.registers[kind.key].push_back(std::make_shared<Row>(row));
        return row.id;
    }

    template <class Row>
    Id addChild(Dossier& dossier, const Kind& kind, Row row)
    {
        row.id = ++m_lastId;
        row.parent = dossier.record->id;
        dossier.children[kind.key].push_back(std::make_shared<Row>(row));
        return row.id;
    }

    CampaignSnapshot snapshot;

private:
    void addStepName(const Kind& kind, const char* key, const char* name, const QStringList& meaning, int position)
    {
        StepName step;
        step.activity = kind.key;
        step.key = QLatin1String(key);
        step.name = QString::fromUtf8(name);
        step.meaning = meaning;
        step.position = position;
        snapshot.stepNames.push_back(step);
    }

    Id m_lastId = 0;
};

inline Progress entry(QDate date, const QString& text, int people = 0, Fen money = 0, const QString& outcome = {})
{
    Progress progress;
    progress.date = date;
    progress.text = text;
    progress.people = people;
    progress.money = money;
    progress.outcome = outcome;
    return progress;
}

inline Change newDue(QDate date, QDate due)
{
    Change change;
    change.date = date;
    change.due = due;
    return change;
}

} // namespace xf::test
