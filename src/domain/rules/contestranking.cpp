// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/contestranking.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

namespace xf {

namespace {

constexpr qint64 unit = 10'000; // points and weights are counted in 1/10000
constexpr int fewestPlaces = 2;
constexpr int mostPlaces = 4;
constexpr int fewestForDropping = 3;

qint64 inUnits(std::optional<double> value)
{
    return value ? qRound64(*value * static_cast<double>(unit)) : 0;
}

/// The points of one contest by entry, judge and criterion.
class Sheets
{
public:
    explicit Sheets(const ContestRecords& records) : m_records(records), m_weights(weightsOf(records.criteria))
    {
        for (const Score& each : records.scores) {
            if (each.points)
                m_points.insert({each.entry, {each.judge, each.criterion}}, inUnits(each.points));
        }
    }

    [[nodiscard]] std::vector<Unplaced::Missing> missing(Id entry) const
    {
        std::vector<Unplaced::Missing> all;
        for (const Judge& judge : m_records.judges) {
            for (size_t i = 0; i < m_weights.size(); ++i) {
                const Id criterion = m_records.criteria[i].id;
                if (m_weights[i] > 0 && !m_points.contains({entry, {judge.id, criterion}}))
                    all.push_back({judge.id, criterion});
            }
        }
        return all;
    }
    /// The weighted sum of one judge's points for one entry; every sheet is over the same weights.
    [[nodiscard]] qint64 sheet(Id entry, Id judge) const
    {
        qint64 sum = 0;
        for (size_t i = 0; i < m_weights.size(); ++i)
            sum += m_weights[i] * m_points.value({entry, {judge, m_records.criteria[i].id}});
        return sum;
    }
    [[nodiscard]] qint64 weightSum() const
    {
        qint64 sum = 0;
        for (const qint64 each : m_weights)
            sum += each;
        return sum;
    }

private:
    const ContestRecords& m_records;
    std::vector<qint64> m_weights;
    QHash<std::pair<Id, std::pair<Id, Id>>, qint64> m_points;
};

/// An entry's score as a fraction whose denominator all entries share, so that numerators alone compare.
struct Total {
    Placing placing;
    qint64 numerator = 0;
};

Total totalOf(const Sheets& sheets, const ContestRecords& records, Id entry, bool drops)
{
    std::vector<std::pair<qint64, Id>> perJudge;
    for (const Judge& judge : records.judges)
        perJudge.emplace_back(sheets.sheet(entry, judge.id), judge.id);
    std::stable_sort(perJudge.begin(), perJudge.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Total total;
    total.placing.entry = entry;
    if (drops) {
        total.placing.lowest = perJudge.front().second;
        total.placing.highest = perJudge.back().second;
        perJudge.erase(perJudge.begin());
        perJudge.pop_back();
    }
    for (const auto& [points, judge] : perJudge)
        total.numerator += points;
    return total;
}

/// numerator ÷ denominator in 1/10000, rounded half up once to so many places.
QString decimal(qint64 numerator, qint64 denominator, int places)
{
    qint64 scale = 1;
    for (int i = places; i < mostPlaces; ++i)
        scale *= 10;
    const qint64 divisor = std::max<qint64>(1, denominator * scale); // nobody judged: 0, not a fault
    const qint64 rounded = (2 * numerator + divisor) / (2 * divisor);
    const QString digits = QString::number(rounded).rightJustified(places + 1, QLatin1Char('0'));
    return digits.left(digits.size() - places) + QLatin1Char('.') + digits.right(places);
}

/// Unequal neighbours must not read alike, or their ranks could not be explained.
void writeScores(std::vector<Total>& totals, qint64 denominator)
{
    for (int places = fewestPlaces; places <= mostPlaces; ++places) {
        bool isClear = true;
        for (size_t i = 0; i < totals.size(); ++i) {
            totals[i].placing.score = decimal(totals[i].numerator, denominator, places);
            if (i > 0 && totals[i].numerator != totals[i - 1].numerator)
                isClear = isClear && totals[i].placing.score != totals[i - 1].placing.score;
        }
        if (isClear)
            return;
    }
}

void writeRanks(std::vector<Total>& totals, const std::vector<Prize>& prizes)
{
    for (size_t i = 0; i < totals.size(); ++i) {
        const bool isTied = i > 0 && totals[i].numerator == totals[i - 1].numerator;
        totals[i].placing.rank = isTied ? totals[i - 1].placing.rank : static_cast<int>(i) + 1;
        totals[i].placing.tied = isTied;
        if (isTied)
            totals[i - 1].placing.tied = true;
        totals[i].placing.award = prizeOfRank(prizes, totals[i].placing.rank);
    }
}

} // namespace

std::vector<qint64> weightsOf(const std::vector<Criterion>& criteria)
{
    std::vector<qint64> weights;
    qint64 sum = 0;
    for (const Criterion& each : criteria) {
        weights.push_back(std::max<qint64>(0, inUnits(each.weight)));
        sum += weights.back();
    }
    if (sum == 0)
        std::fill(weights.begin(), weights.end(), unit);
    return weights;
}

ContestRanking rankContest(const ContestRecords& records)
{
    const Sheets sheets(records);
    const int judges = static_cast<int>(records.judges.size());
    ContestRanking ranking;
    ranking.isDropped = records.contest.drop && judges >= fewestForDropping;
    ranking.judges = ranking.isDropped ? judges - 2 : judges;
    std::vector<Total> totals;
    for (const ContestEntry& entry : records.entries) {
        auto missing = sheets.missing(entry.id);
        if (!missing.empty() || judges == 0 || records.criteria.empty())
            ranking.unplaced.push_back({entry.id, std::move(missing)});
        else
            totals.push_back(totalOf(sheets, records, entry.id, ranking.isDropped));
    }
    std::stable_sort(totals.begin(), totals.end(),
                     [](const Total& a, const Total& b) { return a.numerator > b.numerator; });
    writeRanks(totals, records.prizes);
    writeScores(totals, sheets.weightSum() * std::max(1, ranking.judges));
    for (Total& each : totals)
        ranking.placed.push_back(std::move(each.placing));
    return ranking;
}

QString prizeOfRank(const std::vector<Prize>& prizes, int rank)
{
    int last = 0;
    for (const Prize& each : prizes) {
        last += std::max(0, each.places);
        if (rank <= last)
            return each.name;
    }
    return {};
}

QStringList blindNumbers(int count, const QStringList& taken)
{
    QStringList numbers;
    for (int number = 1; numbers.size() < count; ++number) {
        const QString text = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        if (!taken.contains(text))
            numbers << text;
    }
    std::shuffle(numbers.begin(), numbers.end(), *QRandomGenerator::global());
    return numbers;
}

} // namespace xf
