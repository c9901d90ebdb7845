// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/summary/sections.h"

#include "activities/household.h"
#include "activities/pledge.h"
#include "campaign/appraisal.h"
#include "rules/appraisalrates.h"

#include <map>

namespace xf {

namespace {

/// The quarter-ends that the paper looks back at, and its own, oldest first.
std::vector<const CampaignSnapshot*> quarterEnds(const PaperContext& context)
{
    std::vector<const CampaignSnapshot*> ends;
    if (context.earlier) {
        for (const CampaignSnapshot& each : *context.earlier)
            ends.push_back(&each);
    }
    ends.push_back(&context.snapshot);
    return ends;
}

std::optional<double> percent(const Rate& rate)
{
    constexpr double hundred = 100;
    return rate.base == 0 ? std::nullopt : std::optional(hundred * rate.part / rate.base);
}

QStringList labelsOf(const std::vector<const CampaignSnapshot*>& ends)
{
    QStringList labels;
    for (const CampaignSnapshot* each : ends)
        labels << QStringLiteral("%1年%2").arg(each->quarter.year()).arg(prose::quarterName(each->quarter.number()));
    return labels;
}

paper::Chart fulfilmentChart(const std::vector<const CampaignSnapshot*>& ends)
{
    paper::Chart chart{QStringLiteral("承诺兑现率（%）"), labelsOf(ends), {}, 1};
    paper::Chart::Series cumulative{QStringLiteral("累计"), {}};
    paper::Chart::Series quarter{QStringLiteral("本季"), {}};
    for (const CampaignSnapshot* each : ends) {
        std::vector<Status> pledges;
        for (const Dossier& dossier : each->of(pledgeKind()))
            pledges.push_back(dossier.status);
        cumulative.values.push_back(percent(fulfilment(pledges, each->yearStart(), each->cutoff)));
        quarter.values.push_back(percent(fulfilment(pledges, each->quarter.firstDay(), each->cutoff)));
    }
    chart.series = {std::move(cumulative), std::move(quarter)};
    return chart;
}

paper::Chart lateChart(const std::vector<const CampaignSnapshot*>& ends)
{
    paper::Chart chart{QStringLiteral("季末“八个一”逾期事项（项）"), labelsOf(ends), {}, 0};
    paper::Chart::Series late{QStringLiteral("逾期"), {}};
    for (const CampaignSnapshot* each : ends)
        late.values.emplace_back(figuresOf(*each).sum().late);
    chart.series = {std::move(late)};
    return chart;
}

/// Both rates over all items of the quarter's appraisals of the branch.
std::pair<Rate, Rate> appraisalRates(const CampaignSnapshot& snapshot)
{
    Rate satisfied;
    Rate overall;
    for (const Appraisal* each : snapshot.rows<Appraisal>(appraisalKind())) {
        if (each->member != 0 || !snapshot.quarter.contains(each->date) || each->date > snapshot.cutoff)
            continue;
        for (const Ballot* ballot : snapshot.rows<Ballot>(ballotKind())) {
            if (ballot->parent != each->id)
                continue;
            const SatisfactionRates rates = satisfaction(*ballot, each->valid);
            satisfied = {satisfied.part + rates.satisfied.part, satisfied.base + rates.satisfied.base};
            overall = {overall.part + rates.overall.part, overall.base + rates.overall.base};
        }
    }
    return {satisfied, overall};
}

paper::Chart appraisalChart(const std::vector<const CampaignSnapshot*>& ends)
{
    paper::Chart chart{QStringLiteral("群众评议支部满意率（%，各项合计）"), labelsOf(ends), {}, 1};
    paper::Chart::Series overall{QStringLiteral("总体满意率"), {}};
    paper::Chart::Series satisfied{QStringLiteral("满意率"), {}};
    for (const CampaignSnapshot* each : ends) {
        const auto rates = appraisalRates(*each);
        satisfied.values.push_back(percent(rates.first));
        overall.values.push_back(percent(rates.second));
    }
    chart.series = {std::move(overall), std::move(satisfied)};
    return chart;
}

/// Sum of the incomes per head known of a year, and of how many households.
using YearlyIncomes = std::map<int, std::pair<double, int>>;

/// For the last four years of which any is known.
YearlyIncomes knownIncomes(const PaperContext& context)
{
    constexpr size_t years = 4;
    constexpr double fenPerYuan = 100;
    YearlyIncomes known;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        for (const Income* row : each.rows<Income>(incomeKind())) {
            if (row->year > context.year() || row->amount <= 0)
                continue;
            known[row->year].first += double(row->amount) / fenPerYuan;
            ++known[row->year].second;
        }
    }
    while (known.size() > years)
        known.erase(known.begin());
    return known;
}

paper::Chart incomeChart(const YearlyIncomes& known)
{
    paper::Chart chart{
        QStringLiteral("帮扶户人均收入（元，已登记户的平均）"), {}, {{QStringLiteral("人均收入"), {}}}, 0};
    for (const auto& [year, sum] : known) {
        chart.labels << QStringLiteral("%1年（%2户）").arg(year).arg(sum.second);
        chart.series.front().values.emplace_back(sum.first / sum.second);
    }
    return chart;
}

/// The quarter that is not over has no end yet.
QString runningWords(const PaperContext& context)
{
    const Quarter quarter = context.snapshot.quarter;
    return context.snapshot.cutoff >= quarter.lastDay()
               ? QString()
               : QStringLiteral("，其中%1年%2尚未结束，为截至%3的情况")
                     .arg(quarter.year())
                     .arg(prose::quarterName(quarter.number()), context.day(context.snapshot.cutoff));
}

bool saysSomething(const paper::Chart& chart)
{
    for (const paper::Chart::Series& series : chart.series) {
        for (const auto& value : series.values) {
            if (value)
                return true;
        }
    }
    return false;
}

} // namespace

SectionDraft trendSection(const PaperContext& context)
{
    const auto ends = quarterEnds(context);
    const YearlyIncomes incomes = knownIncomes(context);
    // The means of two papers, one of them with one household more, would tell what that household has: outside the
    // house none is printed, however many households it is of.
    const bool isPublic = context.edition == Edition::Public;
    std::vector charts{fulfilmentChart(ends), lateChart(ends), appraisalChart(ends)};
    if (!isPublic)
        charts.push_back(incomeChart(incomes));
    SectionDraft draft;
    for (paper::Chart& chart : charts) {
        if (saysSomething(chart))
            draft.charts.push_back(std::move(chart));
    }
    if (!draft.charts.empty())
        draft.add({QStringLiteral("最近%1个季度的主要指标如下，按各季度末的情况计算%2。")
                       .arg(ends.size())
                       .arg(runningWords(context)),
                   isPublic && !incomes.empty() ? QStringLiteral("帮扶户人均收入公示版不列。") : QString()});
    return draft;
}

} // namespace xf
