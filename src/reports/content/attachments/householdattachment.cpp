// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"

#include "activities/household.h"
#include "nameorder.h"

#include <algorithm>

namespace xf {

namespace {

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
            words << context.day(each->date) + cellWords(each->text);
    }
    return words.mid(0, 3).join(QStringLiteral("；")) +
           (words.size() > 3 ? QStringLiteral("等%1项").arg(words.size()) : QString());
}

/// Visits of the span, and of the year so far.
std::pair<qint64, qint64> visitCounts(const PaperContext& context, const Dossier& dossier)
{
    std::pair<qint64, qint64> counts;
    for (const Visit* each : dossier.rows<Visit>(visitKind())) {
        counts.first += context.inSpan(each->date);
        counts.second += context.inYear(each->date);
    }
    return counts;
}

/// Money spent this year on measures and visits.
qint64 moneySpent(const PaperContext& context, const Dossier& dossier)
{
    Fen sum = 0;
    for (const AidMeasure* each : dossier.rows<AidMeasure>(aidMeasureKind()))
        sum += context.inYear(each->date) ? each->money : 0;
    for (const Visit* each : dossier.rows<Visit>(visitKind()))
        sum += context.inYear(each->date) ? each->money : 0;
    return sum / 100;
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
    constexpr double fenPerYuan = 100;
    if (!latest)
        return QString();
    if (latest->year + 1 < context.year())
        return QStringLiteral("%1年%2元").arg(latest->year).arg(yuan(latest->amount));
    return paper::Number{static_cast<double>(latest->amount) / fenPerYuan, latest->amount % 100 == 0 ? 0 : 2};
}

std::vector<paper::Cell> householdRow(const PaperContext& context, qint64 number, const Dossier& dossier)
{
    const auto& household = dossier.as<Household>();
    const QString head = household.head.isEmpty() ? household.title : household.head;
    const auto [ofSpan, ofYear] = visitCounts(context, dossier);
    return {number,
            spacedName(head),
            prose::clause(household.village),
            qint64(household.population),
            context.choice(householdKind(), u"cause", household.cause),
            tableName(context, household.responsible),
            planWords(context, dossier),
            measureWords(context, dossier),
            ofSpan,
            ofYear,
            moneySpent(context, dossier),
            incomeCell(context, dossier),
            statusWord(dossier.status)};
}

} // namespace

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
                     {QStringLiteral("年度计划"), 4},
                     {QStringLiteral("帮扶措施"), 8.6},
                     {QStringLiteral("%1走访").arg(context.shortSpan()), 0, 11},
                     {QStringLiteral("累计走访"), 0, 11},
                     {QStringLiteral("累计资金（元）"), 0, paper::nameColumnMm},
                     {QStringLiteral("上年人均收入（元）"), 0, 21, Align::Right, true},
                     {QStringLiteral("状态"), 0, paper::stateColumnMm, Align::Centre}};
    std::vector<const Dossier*> households;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        if (belongsToYear(context.snapshot, each))
            households.push_back(&each);
    }
    std::sort(households.begin(), households.end(), [&](const Dossier* a, const Dossier* b) {
        const QString left = a->as<Household>().head;
        const QString right = b->as<Household>().head;
        return left != right ? context.nameBefore(left, right) : a->record->id < b->record->id;
    });
    for (const Dossier* each : households)
        addRow(table, householdRow(context, qint64(table.rows.size()) + 1, *each), each->activity().title,
               householdKind(), each->record->id);
    return {6,
            QStringLiteral("帮扶台账"),
            paper::Orientation::Landscape,
            {table},
            {QStringLiteral("注：户主按姓氏笔画为序；走访为次数，累计自%1年1月1日起。").arg(context.year())}};
}

} // namespace xf
