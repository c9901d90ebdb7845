// SPDX-License-Identifier: GPL-3.0-or-later
// What a contest hands round: the ranking, and the covers under which its works are judged blind.
#include "content/attachments/attachments.h"
#include "content/papers/authors.h"
#include "content/prose.h"

#include "activities/contest.h"
#include "rules/contestranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xf {

namespace {

using paper::Align;

template <class Row>
std::vector<Row> rowsOf(const PaperContext& context, const Kind& kind, Id parent)
{
    std::vector<Row> rows;
    for (const Row* each : context.snapshot.rows<Row>(kind)) {
        if (each->parent == parent)
            rows.push_back(*each);
    }
    return rows;
}

ContestRecords recordsOf(const PaperContext& context, Id id)
{
    ContestRecords records;
    for (const Contest* each : context.snapshot.rows<Contest>(contestKind())) {
        if (each->id == id)
            records.contest = *each;
    }
    records.criteria = rowsOf<Criterion>(context, criterionKind(), id);
    records.judges = rowsOf<Judge>(context, judgeKind(), id);
    records.entries = rowsOf<ContestEntry>(context, contestEntryKind(), id);
    records.prizes = rowsOf<Prize>(context, prizeKind(), id);
    records.scores = rowsOf<Score>(context, scoreKind(), id);
    return records;
}

const ContestEntry& entryOf(const ContestRecords& records, Id id)
{
    return *std::find_if(records.entries.begin(), records.entries.end(),
                         [&](const ContestEntry& each) { return each.id == id; });
}

/// Who wrote the work: the person responsible for its record.
QString authorOf(const PaperContext& context, Id work)
{
    for (const Kind* activity : activityKinds()) {
        for (const Dossier& each : context.snapshot.of(*activity)) {
            if (each.record->id == work)
                return tableName(context, each.activity().responsible);
        }
    }
    return {};
}

/// With all its places, which tell the entries apart.
paper::Number scoreOf(const Placing& placing)
{
    return {placing.score.toDouble(), int(placing.score.size() - placing.score.indexOf(u'.') - 1)};
}

paper::Table rankingTable(const PaperContext& context, const ContestRecords& records, const ContestRanking& ranking)
{
    paper::Table table;
    table.columns = {{QStringLiteral("名次"), 0, 16, Align::Centre},
                     {QStringLiteral("盲评编号"), 0, 24, Align::Centre},
                     {QStringLiteral("作品"), 5},
                     {QStringLiteral("作者"), 1.6, 0, Align::Centre},
                     {QStringLiteral("得分"), 0, 22, Align::Right},
                     {QStringLiteral("奖项"), 1.4, 0, Align::Centre}};
    for (const Placing& each : ranking.placed) {
        const ContestEntry& entry = entryOf(records, each.entry);
        table.rows.push_back({qint64(each.rank), entry.blind, context.snapshot.nameOf(entry.record),
                              authorOf(context, entry.record), scoreOf(each), each.award});
    }
    for (const Unplaced& each : ranking.unplaced) {
        const ContestEntry& entry = entryOf(records, each.entry);
        table.rows.push_back({QStringLiteral("—"), entry.blind, context.snapshot.nameOf(entry.record),
                              authorOf(context, entry.record), QStringLiteral("—"), QStringLiteral("评分未齐")});
    }
    return table;
}

paper::Table criteriaTable(const ContestRecords& records)
{
    constexpr double hundred = 100;
    paper::Table table;
    table.caption = QStringLiteral("评分标准");
    table.columns = {{QStringLiteral("标准"), 3}, {QStringLiteral("权重（%）"), 1, 0, Align::Right}};
    const std::vector<qint64> weights = weightsOf(records.criteria);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto share = [&](qint64 weight) { return sum > 0 ? hundred * double(weight) / sum : 0; };
    const bool areWhole = std::all_of(weights.begin(), weights.end(),
                                      [&](qint64 each) { return share(each) == std::round(share(each)); });
    for (size_t i = 0; i < records.criteria.size(); ++i)
        table.rows.push_back({records.criteria[i].name, paper::Number{share(weights[i]), areWhole ? 0 : 1}});
    return table;
}

} // namespace

std::vector<Id> contestsOfYear(const PaperTask& task)
{
    std::vector<Id> ids;
    for (const Contest* each : task.context.snapshot.rows<Contest>(contestKind())) {
        if (each->year == task.context.year())
            ids.push_back(each->id);
    }
    return ids;
}

Result<void> writeContestRanking(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const ContestRecords records = recordsOf(context, task.subject);
    const ContestRanking ranking = rankContest(records);
    document.metadata.title = records.contest.title + QStringLiteral("结果");
    document.add(paper::Title{document.metadata.title});
    if (auto criteria = criteriaTable(records); !criteria.rows.empty())
        document.add(std::move(criteria));
    paper::Table places = rankingTable(context, records, ranking);
    places.caption = QStringLiteral("评比名次");
    document.add(std::move(places));
    const QString way = ranking.isDropped ? QStringLiteral("去掉一个最高分和一个最低分后取平均")
                                          : QStringLiteral("取全部评委评分的平均");
    document.add(paper::Paragraph{
        QStringLiteral("注：评委%1人，%2；得分相同的名次并列，其后名次空出。").arg(records.judges.size()).arg(way),
        paper::ParagraphStyle::Note});
    document.add(paper::Signature{context.snapshot.branch.name,
                                  records.contest.date.isValid() ? records.contest.date : context.snapshot.cutoff});
    return {};
}

Result<void> writeBlindCovers(const PaperTask& task, paper::Document& document)
{
    const ContestRecords records = recordsOf(task.context, task.subject);
    document.metadata.title = records.contest.title + QStringLiteral("盲评封面");
    for (const ContestEntry& each : records.entries)
        document.add(paper::Cover{
            records.contest.title,
            QStringLiteral("盲评编号：%1").arg(each.blind.isEmpty() ? QStringLiteral("未编号") : each.blind),
            QStringLiteral("（评审期间不显示作者）"), records.contest.date});
    if (records.entries.empty())
        addText(document, QStringLiteral("这次评比尚未登记参评作品。"));
    return {};
}

} // namespace xf
