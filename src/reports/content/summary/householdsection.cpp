// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/household.h"
#include "rules/wording.h"

namespace xf {

namespace {

QString householdLabel(const SummaryContext& context, const Dossier& dossier)
{
    const auto& household = dossier.as<Household>();
    const QString who = household.head.isEmpty() ? prose::clause(household.title)
                                                 : shownName(household.head, context.edition) + QStringLiteral("户");
    QStringList brackets{prose::clause(household.village)};
    const QString name = context.name(household.responsible);
    if (!name.isEmpty())
        brackets << QStringLiteral("%1帮扶").arg(name);
    const QString bracket = prose::joined(brackets);
    return bracket.isEmpty() ? who : QStringLiteral("%1（%2）").arg(who, bracket);
}

QString moneyWords(Fen fen)
{
    return fen > 0 ? QStringLiteral("资金%1").arg(prose::money(fen)) : QString();
}

std::vector<Happening> aidHappenings(const SummaryContext& context, const Dossier& dossier)
{
    std::vector<Happening> all;
    for (const Visit* each : dossier.rows<Visit>(visitKind())) {
        if (!context.inQuarter(each->date))
            continue;
        const QString solved = prose::clause(each->solved);
        all.push_back(
            {each->date,
             prose::joined(
                 {QStringLiteral("%1入户走访").arg(context.name(each->member)), prose::clause(each->situation),
                  solved.isEmpty() ? QString() : QStringLiteral("解决问题：%1").arg(solved), moneyWords(each->money)}),
             solved.isEmpty() ? 2 : 4, each->id});
    }
    for (const AidMeasure* each : dossier.rows<AidMeasure>(aidMeasureKind())) {
        if (!context.inQuarter(each->date))
            continue;
        all.push_back(
            {each->date,
             prose::joined({QStringLiteral("落实%1措施").arg(context.choice(aidMeasureKind(), u"area", each->area)),
                            prose::clause(each->text), moneyWords(each->money), prose::clause(each->result)}),
             4, each->id});
    }
    return all;
}

} // namespace

const ActivityProse& householdProse()
{
    static const ActivityProse words{householdKind(),
                                     QStringLiteral("户"),
                                     6,
                                     QStringLiteral("建档"),
                                     QStringLiteral("达标"),
                                     QStringLiteral("实现脱贫目标："),
                                     {},
                                     {{QStringLiteral("filed"), QStringLiteral("完成%1")},
                                      {QStringLiteral("planned"), QStringLiteral("完成%1")},
                                      {QStringLiteral("aided"), QStringLiteral("落实%1")},
                                      {QStringLiteral("reached"), QStringLiteral("实现%1")},
                                      {QStringLiteral("consolidated"), QStringLiteral("转入%1")},
                                      {QStringLiteral("relapsed"), QStringLiteral("出现%1")}},
                                     householdLabel,
                                     aidHappenings};
    return words;
}

namespace {

/// Visits, measures and the money of both in a span told by `within`.
QString effortSentence(const SummaryContext& context, const QString& word, bool (SummaryContext::*within)(QDate) const)
{
    int visits = 0;
    int visited = 0;
    int measures = 0;
    Fen money = 0;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        int here = 0;
        for (const Visit* row : each.rows<Visit>(visitKind())) {
            here += (context.*within)(row->date);
            money += (context.*within)(row->date) ? row->money : 0;
        }
        for (const AidMeasure* row : each.rows<AidMeasure>(aidMeasureKind())) {
            measures += (context.*within)(row->date);
            money += (context.*within)(row->date) ? row->money : 0;
        }
        visits += here;
        visited += here > 0;
    }
    if (visits + measures == 0)
        return {};
    const QString spent = money > 0 ? QStringLiteral("，资金%1").arg(prose::money(money)) : QString();
    return QStringLiteral("%1走访%2户、%3次，落实帮扶措施%4项%5。")
        .arg(word)
        .arg(visited)
        .arg(visits)
        .arg(measures)
        .arg(spent);
}

QString unvisitedSentence(const SummaryContext& context)
{
    QStringList names;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        if (each.status.state != State::Underway)
            continue;
        bool isVisited = false;
        for (const Visit* row : each.rows<Visit>(visitKind()))
            isVisited = isVisited || context.inQuarter(row->date);
        if (!isVisited)
            names << householdLabel(context, each);
    }
    return names.isEmpty() ? QString()
                           : QStringLiteral("本季度尚未走访%1户：%2。")
                                 .arg(names.size())
                                 .arg(prose::listed(names, 10, QStringLiteral("户")));
}

QString villageSentence(const SummaryContext& context)
{
    QStringList told;
    for (const auto* each : context.snapshot.rows<VillageProject>(villageProjectKind())) {
        const bool isOver = each->until.isValid() && each->until < context.snapshot.quarter.firstDay();
        if (each->year != context.year() || isOver || (each->from.isValid() && each->from > context.snapshot.cutoff))
            continue;
        const QString when = prose::span(each->from, each->until, context.year());
        told << prose::joined({prose::clause(each->village) + prose::quoted(each->title) +
                                   (when.isEmpty() ? QString() : QStringLiteral("（%1）").arg(when)),
                               moneyWords(each->money), prose::clause(each->result)});
    }
    return told.isEmpty() ? QString() : QStringLiteral("整村帮扶项目：%1。").arg(told.join(QStringLiteral("；")));
}

/// Income per head in the last year known, against the line that the branch set.
QString incomeSentence(const SummaryContext& context)
{
    const double line = settingOn(context.snapshot, settingname::povertyLine).toDouble();
    int known = 0;
    int above = 0;
    int latest = 0;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        for (const Income* row : each.rows<Income>(incomeKind())) {
            if (row->year < context.year())
                latest = std::max(latest, row->year);
        }
    }
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        for (const Income* row : each.rows<Income>(incomeKind())) {
            if (row->year != latest || latest == 0)
                continue;
            ++known;
            above += double(row->amount) / 100.0 >= line;
        }
    }
    if (known == 0 || line <= 0)
        return {};
    return QStringLiteral("已登记%1年人均收入的%2户中，达到%3元标准的%4户（本支部设定）。")
        .arg(latest)
        .arg(known)
        .arg(plainNumber(line))
        .arg(above);
}

} // namespace

SectionDraft householdSection(const SummaryContext& context)
{
    return activityDraft(
        context, householdProse(),
        {effortSentence(context, QStringLiteral("本季度"), &SummaryContext::inQuarter), villageSentence(context),
         unvisitedSentence(context)},
        {effortSentence(context, QStringLiteral("累计"), &SummaryContext::inYear), incomeSentence(context)});
}

} // namespace xf
