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

QString visitWords(const PaperContext& context, const Dossier& dossier)
{
    int quarter = 0;
    int year = 0;
    for (const Visit* each : dossier.rows<Visit>(visitKind())) {
        quarter += context.inSpan(each->date);
        year += context.inYear(each->date);
    }
    return QStringLiteral("%1/%2").arg(quarter).arg(year);
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

/// Income of a year that is over; the running year's would be known only later.
QString incomeWords(const PaperContext& context, const Dossier& dossier)
{
    const Income* latest = nullptr;
    for (const Income* each : dossier.rows<Income>(incomeKind())) {
        if (each->year < context.year() && (!latest || each->year > latest->year))
            latest = each;
    }
    return latest ? QStringLiteral("%1年%2元").arg(latest->year).arg(yuan(latest->amount)) : QString();
}

std::vector<paper::Cell> householdRow(const PaperContext& context, qint64 number, const Dossier& dossier)
{
    const auto& household = dossier.as<Household>();
    const QString head = household.head.isEmpty() ? household.title : household.head;
    return {number,
            spacedName(head),
            prose::clause(household.village),
            qint64(household.population),
            context.choice(householdKind(), u"cause", household.cause),
            tableName(context, household.responsible),
            planWords(context, dossier),
            measureWords(context, dossier),
            visitWords(context, dossier),
            moneySpent(context, dossier),
            incomeWords(context, dossier),
            statusWord(dossier.status)};
}

} // namespace

Attachment householdAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("户主"), 0, paper::nameColumnMm, Align::Centre},
                     {QStringLiteral("所在村"), 0, paper::nameColumnMm},
                     {QStringLiteral("人口"), 1.5},
                     {QStringLiteral("致贫原因"), 2.2, 0, Align::ByContent, true},
                     {QStringLiteral("责任人"), 0, paper::nameColumnMm, Align::Centre},
                     {QStringLiteral("年度计划"), 4},
                     {QStringLiteral("帮扶措施"), 6.6},
                     {QStringLiteral("走访（次）"), 2, 0, Align::Centre},
                     {QStringLiteral("资金（元）"), 2},
                     {QStringLiteral("人均收入"), 2, 0, Align::ByContent, true},
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
            {QStringLiteral("注：户主按姓氏笔画为序；走访为%1/累计次数，资金为累计数，人均收入为最近一个完整年度。")
                 .arg(context.shortSpan())}};
}

} // namespace xf
