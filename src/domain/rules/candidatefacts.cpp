// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/candidatefacts.h"

#include "activities/household.h"
#include "activities/pledge.h"
#include "activities/reading.h"
#include "activities/rolemodel.h"
#include "campaign/appraisal.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/fulfilment.h"
#include "words.h"

namespace xf {

namespace {

bool isWithinYear(const CampaignSnapshot& snapshot, QDate day)
{
    return day.isValid() && day >= snapshot.yearStart() && day <= snapshot.cutoff;
}

void addPledges(CandidateFacts& facts, const CampaignSnapshot& snapshot)
{
    std::vector<Status> own;
    for (const Dossier& each : snapshot.of(pledgeKind())) {
        // The branch's pledges have a responsible member too, but are not that member's own.
        if (each.activity().responsible != facts.member || each.as<Pledge>().owner == QLatin1String("branch"))
            continue;
        own.push_back(each.status);
        facts.notKept += each.status.state == State::Failed && isWithinYear(snapshot, each.status.closed);
    }
    facts.kept = fulfilment(own, snapshot.yearStart(), snapshot.cutoff);
}

void addActivities(CandidateFacts& facts, const CampaignSnapshot& snapshot)
{
    for (const Kind* activity : activityKinds()) {
        for (const Dossier& each : snapshot.of(*activity)) {
            if (each.activity().responsible == facts.member)
                facts.late += each.status.late;
        }
    }
    for (const Dossier& each : snapshot.of(readingKind())) {
        facts.notes += each.activity().responsible == facts.member && each.activity().year == snapshot.quarter.year() &&
                       each.status.state != State::Planned;
    }
    for (const Dossier& each : snapshot.of(householdKind())) {
        for (const Visit* visit : each.rows<Visit>(visitKind())) {
            const Id who = visit->member ? visit->member : each.activity().responsible;
            facts.visits += who == facts.member && isWithinYear(snapshot, visit->date);
        }
    }
    for (const Dossier& each : snapshot.of(roleModelKind())) {
        for (const Learning* row : each.rows<Learning>(learningKind()))
            facts.learnt += row->member == facts.member && !row->result.isEmpty() && isWithinYear(snapshot, row->date);
    }
}

void addVoices(CandidateFacts& facts, const CampaignSnapshot& snapshot)
{
    for (const FiveLeads* each : snapshot.rows<FiveLeads>(fiveLeadsKind())) {
        if (each->member == facts.member && each->quarter == snapshot.quarter.key() && !each->leader.isEmpty())
            ++facts.grades[each->leader];
    }
    const Appraisal* latest = nullptr;
    for (const Appraisal* each : snapshot.rows<Appraisal>(appraisalKind())) {
        if (each->member == facts.member && isWithinYear(snapshot, each->date) &&
            (!latest || each->date >= latest->date))
            latest = each;
    }
    if (!latest)
        return;
    for (const Ballot* each : snapshot.rows<Ballot>(ballotKind())) {
        if (each->parent != latest->id)
            continue;
        facts.overall.part += each->very + each->fairly + each->basic;
        facts.overall.base += latest->valid;
    }
}

QString gradesText(const QHash<QString, int>& grades)
{
    const Field& field = *fiveLeadsKind().field(u"leader");
    QStringList parts;
    for (const Choice& each : gradeChoices()) {
        const QString key = QLatin1String(each.key);
        if (grades.contains(key))
            parts << QStringLiteral("%1%2项").arg(paperWords().choice(field, key)).arg(grades.value(key));
    }
    return parts.join(QStringLiteral("、"));
}

} // namespace

std::vector<CandidateFacts> candidateFacts(const CampaignSnapshot& snapshot)
{
    std::vector<CandidateFacts> all;
    for (const Member& member : snapshot.members) {
        CandidateFacts facts;
        facts.member = member.id;
        addPledges(facts, snapshot);
        addActivities(facts, snapshot);
        addVoices(facts, snapshot);
        all.push_back(std::move(facts));
    }
    return all;
}

QString conditionsText(const CandidateFacts& facts)
{
    QStringList parts;
    parts << (facts.kept.base == 0 ? QStringLiteral("年内尚无到期承诺")
                                   : QStringLiteral("年内到期承诺%1项，兑现%2项，兑现率%3")
                                         .arg(facts.kept.base)
                                         .arg(facts.kept.part)
                                         .arg(rateText(facts.kept)));
    if (facts.notKept)
        parts << QStringLiteral("未兑现%1项").arg(facts.notKept);
    parts << (facts.late ? QStringLiteral("逾期%1项").arg(facts.late) : QStringLiteral("无逾期事项"));
    if (facts.notes)
        parts << QStringLiteral("读书心得%1篇").arg(facts.notes);
    if (facts.visits)
        parts << QStringLiteral("走访帮扶户%1次").arg(facts.visits);
    if (facts.learnt)
        parts << QStringLiteral("对照标杆整改提高%1项").arg(facts.learnt);
    if (!facts.grades.isEmpty())
        parts << QStringLiteral("“五带头”领导评价：%1").arg(gradesText(facts.grades));
    if (facts.overall.base)
        parts << QStringLiteral("群众评议总体满意率%1").arg(rateText(facts.overall));
    return parts.join(QStringLiteral("；")) + QStringLiteral("。");
}

} // namespace xf
