// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/pledgelist.h"
#include "content/prose.h"
#include "content/sources.h"

#include "activities/pledge.h"
#include "choices.h"
#include "life/assessment.h"
#include "nameorder.h"
#include "rules/coverage.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

QString matterWords(const Dossier& dossier)
{
    const auto& pledge = dossier.as<Pledge>();
    return pledge.text.isEmpty() ? prose::clause(pledge.title) : cellWords(pledge.text);
}

/// 共性 of 共性承诺: in a ledger of pledges the rest says nothing.
QString categoryWord(const PaperContext& context, const Pledge& pledge)
{
    static const QString rest = QStringLiteral("承诺");
    const QString word = context.choice(pledgeKind(), u"category", pledge.category);
    return word.size() > rest.size() && word.endsWith(rest) ? word.chopped(rest.size()) : word;
}

QString assessmentWords(const PaperContext& context, const Dossier& dossier)
{
    QStringList words;
    for (const Assessment* each : dossier.rows<Assessment>(assessmentKind())) {
        if (!each->grade.isEmpty())
            words << context.choice(assessmentKind(), u"voice", each->voice) +
                         context.choice(assessmentKind(), u"grade", each->grade);
    }
    return words.join(QStringLiteral("、"));
}

/// What came of it: how it was closed, or the last entry; why it need not be made.
QString resultWords(const PaperContext& context, const Dossier& dossier)
{
    if (isExempt(dossier))
        return cellWords(dossier.as<Pledge>().waiverreason);
    const Chain chain = context.snapshot.chain(*dossier.kind, context.snapshot.cutoff);
    for (const Step& each : dossier.life.steps) {
        const bool closes = chain.means(each, u"closes") || chain.means(each, u"fails");
        if (closes && each.date == dossier.status.closed && !each.note.isEmpty())
            return cellWords(each.note);
    }
    const Progress* latest = nullptr;
    for (const Progress& each : dossier.life.progress) {
        if (!latest || std::tie(each.date, each.id) > std::tie(latest->date, latest->id))
            latest = &each;
    }
    return latest ? prose::joined({context.day(latest->date),
                                   cellWords(latest->outcome.isEmpty() ? latest->text : latest->outcome)})
                  : QString();
}

std::vector<paper::Cell> pledgeRow(const PaperContext& context, qint64 number, const Dossier& dossier)
{
    const auto& pledge = dossier.as<Pledge>();
    return {number,
            isBranchPledge(dossier) ? QStringLiteral("支部") : tableName(context, pledge.responsible),
            pledge.item.isEmpty() ? QString() : wordingOf(context.snapshot, pledge.item).title,
            categoryWord(context, pledge),
            matterWords(dossier) + (isExempt(dossier) ? QString() : changeMark(context, dossier)),
            isExempt(dossier) ? QString() : cellWords(pledgeGoal(context, dossier)),
            isExempt(dossier) ? context.dayCell(dossier.status.due) : dueCell(context, dossier.status.due),
            pledgeStateWord(dossier),
            context.dayCell(dossier.status.closed),
            resultWords(context, dossier),
            assessmentWords(context, dossier)};
}

} // namespace

Attachment pledgeAttachment(const PaperContext& context)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("承诺人"), 2.4, 0, Align::Centre},
                     {QStringLiteral("对应条目"), 2.5},
                     {QStringLiteral("类别"), 1.6, 0, Align::Centre}, // 传帮带 in one line
                     {QStringLiteral("承诺事项"), 4.8},
                     {QStringLiteral("目标"), 2.4},
                     {QStringLiteral("时限"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("状态"), 0, paper::stateColumnMm, Align::Centre},
                     {QStringLiteral("销号日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("兑现情况"), 4.2},
                     {QStringLiteral("评诺"), 0, 21.5}}; // 领导较好、 in one line
    const std::vector<const Dossier*> pledges = pledgesInOrder(context);
    for (const Dossier* each : pledges)
        addRow(table, pledgeRow(context, qint64(table.rows.size()) + 1, *each), each->activity().title, pledgeKind(),
               each->record->id);
    QStringList notes = changeNotes(context, pledges);
    const FulfilmentRates& rates = context.figures.fulfilment;
    const QString ofQuarters =
        context.snapshot.span.length() == Period::Length::Quarter
            ? QStringLiteral("，本季兑现率%1，上季兑现率%2").arg(rateText(rates.quarter), rateText(rates.lastQuarter))
            : QString();
    const std::vector<Id> here = context.memberIds();
    const bool someLeft = std::any_of(pledges.begin(), pledges.end(), [&](const Dossier* each) {
        return !isBranchPledge(*each) &&
               std::find(here.begin(), here.end(), each->activity().responsible) == here.end();
    });
    notes.prepend(QStringLiteral("注：支部承诺在前，%1%2。累计兑现率%3%4。")
                      .arg(context.memberOrderWords(), someLeft ? QStringLiteral("，已离开支部的列在最后") : QString(),
                           rateText(rates.cumulative), ofQuarters));
    return {2, QStringLiteral("承诺践诺台账"), paper::Orientation::Landscape, {table}, notes};
}

} // namespace xf
