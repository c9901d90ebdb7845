// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"

#include "activities/pledge.h"

namespace xf {

namespace {

/// What an activity is called inside a table.
QString shortName(const PaperContext& context, const Kind& activity)
{
    return context.words.kind(activity);
}

/// The records of all activities that the given counts take in, together.
paper::Source sourceOfAll(const PaperContext& context, const QString& what,
                          std::initializer_list<int ActivityFigures::*> counts)
{
    paper::Source source{what, {}};
    for (const ActivityFigures& each : context.figures.activities) {
        paper::Source::Part part{each.activity->key, {}};
        for (const auto count : counts) {
            const std::vector<Id>& records = each.behind(count);
            part.records.insert(part.records.end(), records.begin(), records.end());
        }
        if (!part.records.empty())
            source.parts.push_back(std::move(part));
    }
    return source;
}

/// A figure of all activities with its records.
QString sumWords(const PaperContext& context, int figure, const QString& what,
                 std::initializer_list<int ActivityFigures::*> counts)
{
    return withSource(QString::number(figure), sourceOfAll(context, what, counts));
}

/// 公开承诺：推进中.
QString cellName(const paper::Table& table, const QString& row, int column)
{
    return row + u'：' + table.columns[size_t(column)].heading;
}

/// The last row's cells from `first` on lead to the records of these counts.
void refer(paper::Table& table, const ActivityFigures& figures, const QString& what,
           std::initializer_list<int ActivityFigures::*> counts)
{
    int column = 1;
    for (const auto count : counts) {
        if (auto source = sourceOf(cellName(table, what, column), *figures.activity, figures.behind(count)))
            table.references.push_back({table.rows.size() - 1, column, std::move(source)});
        ++column;
    }
}

void referToAll(paper::Table& table, const PaperContext& context, const QString& what,
                std::initializer_list<int ActivityFigures::*> counts)
{
    int column = 1;
    for (const auto count : counts) {
        auto source = std::make_shared<paper::Source>(sourceOfAll(context, cellName(table, what, column), {count}));
        if (source->count() > 0)
            table.references.push_back({table.rows.size() - 1, column, std::move(source)});
        ++column;
    }
}

std::vector<paper::Cell> countRow(const QString& name, qint64 quarter, qint64 cumulative, qint64 last)
{
    return {name, quarter, cumulative, last};
}

std::vector<paper::Cell> moneyRow(const ActivityFigures& sum)
{
    constexpr double fenPerWan = 1000000;
    const auto cell = [](Fen fen) { return paper::Cell(paper::Number{double(fen) / fenPerWan, 2}); };
    return {QStringLiteral("进展涉及资金（万元）"), cell(sum.quarter.money), cell(sum.cumulative.money),
            cell(sum.lastQuarter.money)};
}

/// Half a year and a year have no 上季, and where the span is the year so far 累计 says it all.
void dropNeedlessColumns(const PaperContext& context, paper::Table& table)
{
    const auto drop = [&](qsizetype column) {
        table.columns.erase(table.columns.begin() + column);
        for (auto& row : table.rows)
            row.erase(row.begin() + column);
        std::erase_if(table.references, [&](const auto& each) { return each.column == column; });
        for (paper::CellReference& each : table.references)
            each.column -= each.column > column ? 1 : 0;
    };
    if (context.snapshot.span.length() == Period::Length::Quarter)
        return;
    drop(3);
    if (context.isYearSoFar())
        drop(1);
}

paper::Table resultsTable(const PaperContext& context)
{
    const FulfilmentRates& rates = context.figures.fulfilment;
    const ActivityFigures sum = context.figures.sum();
    paper::Table table;
    table.caption = QStringLiteral("主要指标");
    table.columns = {{QStringLiteral("指标"), 2.6},
                     {context.shortSpan(), 2.2, 0, paper::Align::Centre}, // 91.7%（55/60） in one line, in any font
                     {QStringLiteral("累计"), 2.2, 0, paper::Align::Centre},
                     {QStringLiteral("上季"), 2.2, 0, paper::Align::Centre}};
    table.rows.push_back({QStringLiteral("承诺兑现率"), paper::Rate{rateText(rates.quarter)},
                          paper::Rate{rateText(rates.cumulative)}, paper::Rate{rateText(rates.lastQuarter)}});
    int column = 1;
    for (const auto* pledges : {&rates.ofQuarter, &rates.ofYear, &rates.ofLastQuarter}) {
        if (auto source = sourceOf(cellName(table, QStringLiteral("到期承诺"), column), pledgeKind(), pledges->due))
            table.references.push_back({0, column, std::move(source)});
        ++column;
    }
    table.rows.push_back(
        countRow(QStringLiteral("未兑现承诺（项）"), sum.failedQuarter, sum.failedCumulative, sum.failedLastQuarter));
    referToAll(
        table, context, QStringLiteral("未兑现承诺"),
        {&ActivityFigures::failedQuarter, &ActivityFigures::failedCumulative, &ActivityFigures::failedLastQuarter});
    const auto done = {&ActivityFigures::doneQuarter, &ActivityFigures::doneCumulative,
                       &ActivityFigures::doneLastQuarter};
    for (const ActivityFigures& each : context.figures.activities) {
        const QString what = QStringLiteral("%1办结").arg(shortName(context, *each.activity));
        table.rows.push_back(countRow(what, each.doneQuarter, each.doneCumulative, each.doneLastQuarter));
        refer(table, each, what, done);
    }
    table.rows.push_back(
        countRow(QStringLiteral("办结合计"), sum.doneQuarter, sum.doneCumulative, sum.doneLastQuarter));
    referToAll(table, context, QStringLiteral("办结合计"), done);
    table.rows.push_back(countRow(QStringLiteral("进展记录（条）"), sum.quarter.entries, sum.cumulative.entries,
                                  sum.lastQuarter.entries));
    table.rows.push_back(countRow(QStringLiteral("服务和参加（人次）"), sum.quarter.people, sum.cumulative.people,
                                  sum.lastQuarter.people));
    table.rows.push_back(countRow(QStringLiteral("惠及农户（户次）"), sum.quarter.households, sum.cumulative.households,
                                  sum.lastQuarter.households));
    table.rows.push_back(moneyRow(sum));
    dropNeedlessColumns(context, table);
    return table;
}

paper::Table statesTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("截止日各项活动状态");
    table.columns = {{QStringLiteral("活动"), 3},     {QStringLiteral("未启动"), 1.4},
                     {QStringLiteral("推进中"), 1.4}, {QStringLiteral("已办结"), 1.4},
                     {QStringLiteral("未兑现"), 1.4}, {QStringLiteral("其中逾期"), 1.6}};
    const auto row = [](const QString& name, const ActivityFigures& each) -> std::vector<paper::Cell> {
        return {name,
                qint64(each.planned),
                qint64(each.underway),
                qint64(each.doneCumulative),
                qint64(each.failedCumulative),
                qint64(each.late)};
    };
    const auto states = {&ActivityFigures::planned, &ActivityFigures::underway, &ActivityFigures::doneCumulative,
                         &ActivityFigures::failedCumulative, &ActivityFigures::late};
    for (const ActivityFigures& each : context.figures.activities) {
        table.rows.push_back(row(shortName(context, *each.activity), each));
        refer(table, each, shortName(context, *each.activity), states);
    }
    table.rows.push_back(row(QStringLiteral("合计"), context.figures.sum()));
    table.sums = 1;
    referToAll(table, context, QStringLiteral("合计"), states);
    return table;
}

/// Which days the words of the columns mean.
QString spanDefinition(const PaperContext& context)
{
    const QString until = prose::fullDay(context.snapshot.cutoff);
    if (context.snapshot.span.length() != Period::Length::Quarter)
        return QStringLiteral("注：1.%1为%2至%3，截止日为%4；“累计”指自当年1月1日起至截止日。")
            .arg(context.spanName(), prose::fullDay(context.snapshot.spanStart()),
                 prose::fullDay(context.snapshot.span.lastDay()), until);
    const Quarter quarter = context.snapshot.quarter;
    return QStringLiteral(
               "注：1.季度按自然季划分，%1年%2为%3至%4；截止日为%5。“本季”指日期在本季度内、截止日前（含当日）；"
               "“累计”指自当年1月1日起至截止日；“上季”按上季度末日的情况计算。")
        .arg(quarter.year())
        .arg(prose::quarterName(quarter.number()), prose::day(quarter.firstDay(), quarter.year()),
             prose::day(quarter.lastDay(), quarter.year()), until);
}

QStringList definitions(const PaperContext& context)
{
    const QString ownRate = context.isYearSoFar() && context.snapshot.span.length() != Period::Length::Quarter
                                ? QString()
                                : QStringLiteral("，“%1”按其间到期的承诺计算").arg(context.shortSpan());
    return {
        spanDefinition(context),
        QStringLiteral("2.兑现率＝截止日前（含当日）已兑现销号的承诺÷截止日前（含当日）到期的承诺，括号内为销号数和"
                       "到期数：“累计”按1月1日至截止日到期的承诺计算%1。承诺自定诺起计入，定诺前为计划；"
                       "未定时限的不作到期；时限有变更的按变更后计算；到期数为零的记“—”。")
            .arg(ownRate),
        QStringLiteral("3.逾期指时限在截止日之前而截止日仍未办结；截止日当天到期的不算逾期。未兑现指已按未兑现办结。"
                       "党员人数为截止日在本支部的党员。"),
        QStringLiteral(
            "4.人次、户次和涉及资金按各项活动（含结对帮扶）的进展记录合计；帮扶走访和帮扶措施投入的资金不在其内，"
            "见“帮一户贫困农户”和附件6。"),
    };
}

/// 正在推进3项, or nothing for none.
QString sumPart(const PaperContext& context, const ActivityFigures& sum, const QString& word,
                int ActivityFigures::*count)
{
    return sum.*count == 0 ? QString()
                           : QStringLiteral("%1%2项").arg(word, sumWords(context, sum.*count, word, {count}));
}

/// How many of them in the span, and in the one before it.
QString ofThem(const PaperContext& context, const ActivityFigures& sum)
{
    const QString done =
        sumPart(context, sum, context.spanWord() + QStringLiteral("办结"), &ActivityFigures::doneQuarter);
    if (context.snapshot.span.length() != Period::Length::Quarter)
        return context.isYearSoFar() || done.isEmpty() ? QString() : QStringLiteral("，其中") + done;
    const QString before = sumPart(context, sum, QStringLiteral("上季度办结"), &ActivityFigures::doneLastQuarter);
    if (done.isEmpty())
        return before.isEmpty() ? QString() : QStringLiteral("，其中") + before;
    QString words = QStringLiteral("，其中") + done;
    if (!before.isEmpty())
        words += QStringLiteral("（%1）").arg(QString(before).remove(QStringLiteral("办结")));
    return words;
}

QString closedWords(const PaperContext& context, const ActivityFigures& sum)
{
    const QString done = sumPart(context, sum, QStringLiteral("累计办结"), &ActivityFigures::doneCumulative);
    return done.isEmpty() ? QString() : QStringLiteral("，") + done + ofThem(context, sum);
}

/// What is left on the cut-off day; of each that there is.
QString openWords(const PaperContext& context, const ActivityFigures& sum)
{
    const QString states =
        prose::joined({sumPart(context, sum, QStringLiteral("正在推进"), &ActivityFigures::underway),
                       sumPart(context, sum, QStringLiteral("尚未启动"), &ActivityFigures::planned),
                       sumPart(context, sum, QStringLiteral("未兑现"), &ActivityFigures::failedCumulative)});
    const QString late = sumPart(context, sum, QStringLiteral("逾期"), &ActivityFigures::late);
    return (states.isEmpty() ? QString()
                             : QStringLiteral("；截至%1，%2").arg(context.day(context.snapshot.cutoff), states)) +
           (late.isEmpty() ? QString() : QStringLiteral("；未办结的事项中") + late);
}

} // namespace

SectionDraft overviewSection(const PaperContext& context)
{
    const ActivityFigures sum = context.figures.sum();
    SectionDraft draft;
    if (sum.total() == 0) {
        draft.add({(context.spanWord() + QStringLiteral("“八个一”活动尚无记录。"))});
    } else {
        draft.add({QStringLiteral("今年以来，支部“八个一”活动共立项%1项%2%3。")
                       .arg(sumWords(context, sum.total(), QStringLiteral("立项"),
                                     {&ActivityFigures::planned, &ActivityFigures::underway,
                                      &ActivityFigures::doneCumulative, &ActivityFigures::failedCumulative}),
                            closedWords(context, sum), openWords(context, sum))});
    }
    draft.tables = {resultsTable(context), statesTable(context)};
    draft.notes = definitions(context);
    return draft;
}

} // namespace xf
