// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"

#include "nameorder.h"
#include "rules/aidrules.h"

#include <algorithm>

namespace xf {

namespace {

constexpr int spanVisitsColumn = 8; ///< of the ledger; after it the year's visits and its money

QString planWords(const PaperContext& context, const Dossier& dossier)
{
    QStringList words;
    for (const AidPlan* each : dossier.rows<AidPlan>(aidPlanKind())) {
        if (each->year == context.year())
            words << cellWords(each->text);
    }
    return words.join(QStringLiteral("；"));
}

QString measureWords(const PaperContext& context, const Dossier& dossier)
{
    QStringList words;
    for (const AidMeasure* each : dossier.rows<AidMeasure>(aidMeasureKind())) {
        if (context.inYear(each->date))
            words << context.day(each->date) + (each->text.isEmpty() ? aidWord(context, *each) : cellWords(each->text));
    }
    return words.mid(0, 3).join(QStringLiteral("；")) +
           (words.size() > 3 ? QStringLiteral("等%1项").arg(words.size()) : QString());
}

/// What a household was given, as the text of the summary counts it.
struct HouseholdEffort {
    qint64 visitsOfSpan = 0;
    qint64 visitsOfYear = 0;
    Fen moneyOfYear = 0; ///< of visits and measures

    HouseholdEffort& operator+=(const HouseholdEffort& other)
    {
        visitsOfSpan += other.visitsOfSpan;
        visitsOfYear += other.visitsOfYear;
        moneyOfYear += other.moneyOfYear;
        return *this;
    }
};

HouseholdEffort effortFor(const PaperContext& context, const Dossier& dossier)
{
    HouseholdEffort effort;
    for (const Visit* each : dossier.rows<Visit>(visitKind())) {
        effort.visitsOfSpan += context.inSpan(each->date);
        effort.visitsOfYear += context.inYear(each->date);
        effort.moneyOfYear += context.inYear(each->date) ? each->money : 0;
    }
    for (const AidMeasure* each : dossier.rows<AidMeasure>(aidMeasureKind()))
        effort.moneyOfYear += context.inYear(each->date) ? each->money : 0;
    return effort;
}

paper::Number yuanCell(Fen money)
{
    constexpr double fenPerYuan = 100;
    return {static_cast<double>(money) / fenPerYuan, money % 100 == 0 ? 0 : 2};
}

/// Income of the year before, a figure; of an earlier one, in words that name it. The running year's would be known
/// only later.
paper::Cell incomeCell(const PaperContext& context, const Dossier& dossier)
{
    const Income* latest = nullptr;
    for (const Income* each : dossier.rows<Income>(incomeKind())) {
        if (each->year < context.year() && (!latest || each->year > latest->year))
            latest = each;
    }
    if (!latest)
        return QString();
    if (latest->year + 1 < context.year())
        return QStringLiteral("%1年%2元").arg(latest->year).arg(yuan(latest->amount));
    return yuanCell(latest->amount);
}

std::vector<paper::Cell> householdRow(const PaperContext& context, qint64 number, const Dossier& dossier,
                                      const HouseholdEffort& effort)
{
    const auto& household = dossier.as<Household>();
    return {number,
            spacedName(householdName(household)),
            prose::clause(household.village),
            qint64(household.population),
            context.choice(householdKind(), u"cause", household.cause),
            tableName(context, household.responsible),
            planWords(context, dossier),
            measureWords(context, dossier),
            effort.visitsOfSpan,
            effort.visitsOfYear,
            yuanCell(effort.moneyOfYear),
            incomeCell(context, dossier),
            statusWord(dossier.status)};
}

/// All rows together: what the text of the summary says of the households.
std::vector<paper::Cell> sumRow(size_t columns, const HouseholdEffort& all)
{
    std::vector<paper::Cell> cells(columns, QString());
    cells.at(1) = QStringLiteral("合计");
    cells.at(spanVisitsColumn) = all.visitsOfSpan;
    cells.at(spanVisitsColumn + 1) = all.visitsOfYear;
    cells.at(spanVisitsColumn + 2) = yuanCell(all.moneyOfYear);
    return cells;
}

/// Where the span is the year so far, its visits would stand twice.
void leaveOutSpan(paper::Table& table)
{
    table.columns.erase(table.columns.begin() + spanVisitsColumn);
    for (auto& row : table.rows)
        row.erase(row.begin() + spanVisitsColumn);
}

/// Those of the year's ledger, by the strokes of their heads' names.
std::vector<const Dossier*> householdsOf(const PaperContext& context)
{
    std::vector<const Dossier*> households;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        if (isAidOfYear(context.snapshot, each))
            households.push_back(&each);
    }
    std::sort(households.begin(), households.end(), [&](const Dossier* a, const Dossier* b) {
        const QString left = a->as<Household>().head;
        const QString right = b->as<Household>().head;
        return left != right ? context.nameBefore(left, right) : a->record->id < b->record->id;
    });
    return households;
}

} // namespace

QString aidWord(const PaperContext& context, const AidMeasure& measure)
{
    const QString word = context.choice(aidMeasureKind(), u"area", measure.area);
    const auto aid = QStringLiteral("帮扶");
    return word.endsWith(aid) ? word : word + aid;
}

Attachment householdAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 11, Align::Centre},
                     {QStringLiteral("户主"), 0, 14.5, Align::Centre},
                     {QStringLiteral("所在村"), 0, paper::nameColumnMm},
                     {QStringLiteral("人口"), 0, 11},
                     {QStringLiteral("致贫原因"), 0, paper::nameColumnMm, Align::ByContent, true},
                     {QStringLiteral("责任人"), 0, 14.5, Align::Centre},
                     {QStringLiteral("年度计划"), 4, 0, Align::ByContent, true},
                     {QStringLiteral("帮扶措施"), 8.6},
                     {QStringLiteral("%1走访").arg(context.shortSpan()), 0, 11},
                     {QStringLiteral("累计走访"), 0, 11},
                     {QStringLiteral("累计资金（元）"), 0, paper::nameColumnMm},
                     {QStringLiteral("上年人均收入（元）"), 0, 21, Align::Right, true},
                     {QStringLiteral("状态"), 0, paper::stateColumnMm, Align::Centre}};
    HouseholdEffort all;
    for (const Dossier* each : householdsOf(context)) {
        const HouseholdEffort effort = effortFor(context, *each);
        all += effort;
        addRow(table, householdRow(context, qint64(table.rows.size()) + 1, *each, effort), each->activity().title,
               householdKind(), each->record->id);
    }
    if (!table.rows.empty()) {
        table.rows.push_back(sumRow(table.columns.size(), all));
        table.sums = 1;
    }
    if (context.isYearSoFar() && context.snapshot.span.length() != Period::Length::Quarter)
        leaveOutSpan(table);
    return {
        6,
        QStringLiteral("帮扶台账"),
        paper::Orientation::Landscape,
        {table},
        {QStringLiteral("注：户主按姓氏笔画为序；走访为次数，累计自%1年1月1日起；累计资金含走访和帮扶措施投入的资金。")
             .arg(context.year())}};
}

} // namespace xf
