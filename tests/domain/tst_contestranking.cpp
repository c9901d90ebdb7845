// SPDX-License-Identifier: GPL-3.0-or-later
// Contests worked out by hand, one figure after the other, in the comments.
#include "rules/contestranking.h"

#include <QTest>

#include <algorithm>

using namespace xf;

class TestContestRanking : public QObject
{
    Q_OBJECT

    ContestRecords m_contest;
    Id m_last = 0;

    template <class Row>
    Id add(std::vector<Row>& rows, Row row)
    {
        row.id = ++m_last;
        rows.push_back(row);
        return row.id;
    }
    void criteria(const std::vector<std::optional<double>>& weights)
    {
        for (const auto& weight : weights) {
            Criterion criterion;
            criterion.weight = weight;
            add(m_contest.criteria, criterion);
        }
    }
    void judges(int count)
    {
        for (int i = 0; i < count; ++i)
            add(m_contest.judges, Judge{});
    }
    /// One row of points a judge; NAN leaves one out.
    Id entry(const std::vector<std::vector<double>>& sheets)
    {
        const Id id = add(m_contest.entries, ContestEntry{});
        for (size_t judge = 0; judge < sheets.size(); ++judge) {
            for (size_t criterion = 0; criterion < sheets[judge].size(); ++criterion) {
                Score score;
                score.entry = id;
                score.judge = m_contest.judges[judge].id;
                score.criterion = m_contest.criteria[criterion].id;
                if (!qIsNaN(sheets[judge][criterion]))
                    score.points = sheets[judge][criterion];
                add(m_contest.scores, score);
            }
        }
        return id;
    }
    void prize(const char* name, int places)
    {
        Prize prize;
        prize.name = QString::fromUtf8(name);
        prize.places = places;
        add(m_contest.prizes, prize);
    }
    /// “rank score award”, best first.
    QStringList result() const
    {
        QStringList lines;
        for (const Placing& each : rankContest(m_contest).placed)
            lines << QStringLiteral("%1 %2 %3").arg(each.rank).arg(each.score, each.award).trimmed();
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_contest = {};
        m_last = 0;
    }

    void threeJudgesAndWeightedCriteria()
    {
        criteria({40, 30, 30});
        judges(3);
        prize("一等奖", 1);
        prize("二等奖", 1);
        prize("三等奖", 1);
        // 32+26.4+25.2=83.6, 32.8+25.5+24=82.3, 31.6+25.2+25.8=82.6; 248.5÷3=82.8333…
        entry({{80, 88, 84}, {82, 85, 80}, {79, 84, 86}});
        // 36.8+28.5+27=92.3, 36+27.9+26.4=90.3, 37.6+27.6+27.3=92.5; 275.1÷3=91.7
        entry({{92, 95, 90}, {90, 93, 88}, {94, 92, 91}});
        // 34+24.6+27.9=86.5, 33.6+25.8+27=86.4, 34.4+24+27.6=86; 258.9÷3=86.3
        entry({{85, 82, 93}, {84, 86, 90}, {86, 80, 92}});
        QCOMPARE(result(), (QStringList{QStringLiteral("1 91.70 一等奖"), QStringLiteral("2 86.30 二等奖"),
                                        QStringLiteral("3 82.83 三等奖")}));
    }

    void theHighestAndTheLowestSheetOfEachEntryAreDropped()
    {
        criteria({40, 30, 30});
        judges(5);
        m_contest.contest.drop = true;
        // 92.1, 90.4, 90.6, 95.2 (highest), 85.2 (lowest); (92.1+90.4+90.6)÷3=91.0333…
        const Id first = entry({{93, 88, 95}, {91, 86, 94}, {90, 90, 92}, {97, 92, 96}, {84, 82, 90}});
        // 94.1, 92.7, 94.3, 94.8 (highest), 88.6 (lowest); 281.1÷3=93.7
        entry({{95, 96, 91}, {93, 95, 90}, {94, 97, 92}, {96, 95, 93}, {88, 92, 86}});
        QCOMPARE(result(), (QStringList{QStringLiteral("1 93.70"), QStringLiteral("2 91.03")}));
        const ContestRanking ranking = rankContest(m_contest);
        QVERIFY(ranking.isDropped);
        QCOMPARE(ranking.judges, 3);
        QCOMPARE(ranking.placed.back().entry, first);
        QCOMPARE(ranking.placed.back().highest, m_contest.judges[3].id);
        QCOMPARE(ranking.placed.back().lowest, m_contest.judges[4].id);
        // Without dropping 453.5÷5=90.7 and 464.5÷5=92.9.
        m_contest.contest.drop = false;
        QCOMPARE(result(), (QStringList{QStringLiteral("1 92.90"), QStringLiteral("2 90.70")}));
    }

    void droppingCanTurnTheOrder()
    {
        criteria({1});
        judges(3);
        // 90, 90, 30: mean 70, dropped 90. 80, 80, 80: mean 80, dropped 80.
        const Id uneven = entry({{90}, {90}, {30}});
        const Id even = entry({{80}, {80}, {80}});
        QCOMPARE(rankContest(m_contest).placed.front().entry, even);
        m_contest.contest.drop = true;
        QCOMPARE(rankContest(m_contest).placed.front().entry, uneven);
        QCOMPARE(result(), (QStringList{QStringLiteral("1 90.00"), QStringLiteral("2 80.00")}));
    }

    void twoJudgesAreTooFewToDrop()
    {
        criteria({1});
        judges(2);
        m_contest.contest.drop = true;
        entry({{90}, {80}});
        QCOMPARE(result(), QStringList{QStringLiteral("1 85.00")});
        QVERIFY(!rankContest(m_contest).isDropped);
    }

    void equalScoresShareARankAndItsPrizeAndTheNextRankIsLeftOut()
    {
        criteria({50, 50});
        judges(2);
        prize("一等奖", 1);
        prize("二等奖", 2);
        entry({{80, 80}, {80, 80}});                  // 80
        const Id early = entry({{90, 80}, {85, 85}}); // 85+85=170÷2=85
        const Id late = entry({{80, 90}, {86, 84}});  // 85+85=170÷2=85
        entry({{70, 70}, {70, 70}});                  // 70
        QCOMPARE(result(), (QStringList{QStringLiteral("1 85.00 一等奖"), QStringLiteral("1 85.00 一等奖"),
                                        QStringLiteral("3 80.00 二等奖"), QStringLiteral("4 70.00")}));
        const ContestRanking ranking = rankContest(m_contest);
        QCOMPARE(ranking.placed[0].entry, early);
        QCOMPARE(ranking.placed[1].entry, late);
        QVERIFY(ranking.placed[0].tied && ranking.placed[1].tied && !ranking.placed[2].tied);
    }

    void equalDecimalsAreEqualHoweverTheyAreMadeUp()
    {
        // 0.1+0.2 is not 0.3 in binary; here 33.1+33.2 and 33.15+33.15 are both 66.3.
        criteria({1, 1});
        judges(1);
        entry({{33.1, 33.2}});
        entry({{33.15, 33.15}});
        entry({{33.05, 33.25}});
        QCOMPARE(result(),
                 (QStringList{QStringLiteral("1 33.15"), QStringLiteral("1 33.15"), QStringLiteral("1 33.15")}));
    }

    void scoresThatRoundAlikeGetMorePlacesSoThatTheirRanksAreClear()
    {
        criteria({1});
        judges(3);
        entry({{90}, {90}, {90.01}}); // 270.01÷3=90.00333…
        entry({{90}, {90}, {90}});    // 90
        QCOMPARE(result(), (QStringList{QStringLiteral("1 90.003"), QStringLiteral("2 90.000")}));
    }

    void roundingIsHalfUp()
    {
        criteria({1});
        judges(2);
        entry({{90.01}, {90}}); // 90.005
        QCOMPARE(result(), QStringList{QStringLiteral("1 90.01")});
    }

    void onlyTheProportionOfWeightsCounts()
    {
        judges(1);
        criteria({4, 3, 3});
        entry({{92, 95, 90}}); // 36.8+28.5+27=92.3
        QCOMPARE(result(), QStringList{QStringLiteral("1 92.30")});
        m_contest.criteria[0].weight = 0.4;
        m_contest.criteria[1].weight = 0.3;
        m_contest.criteria[2].weight = 0.3;
        QCOMPARE(result(), QStringList{QStringLiteral("1 92.30")});
        for (Criterion& each : m_contest.criteria)
            each.weight = {};
        QCOMPARE(result(), QStringList{QStringLiteral("1 92.33")}); // 277÷3
    }

    void aCriterionWithoutWeightCountsNothingAndNeedsNoScore()
    {
        criteria({60, 40, {}});
        judges(1);
        entry({{90, 80, qQNaN()}}); // 54+32
        QCOMPARE(result(), QStringList{QStringLiteral("1 86.00")});
    }

    void anEntryWithMissingScoresIsNamedAndNotRanked()
    {
        criteria({50, 50});
        judges(2);
        const Id whole = entry({{60, 60}, {60, 60}});
        const Id lacking = entry({{99, 99}, {qQNaN(), 99}});
        const ContestRanking ranking = rankContest(m_contest);
        QCOMPARE(ranking.placed.size(), size_t{1});
        QCOMPARE(ranking.placed.front().entry, whole);
        QCOMPARE(ranking.placed.front().rank, 1);
        QCOMPARE(ranking.unplaced.size(), size_t{1});
        QCOMPARE(ranking.unplaced.front().entry, lacking);
        QCOMPARE(ranking.unplaced.front().missing.size(), size_t{1});
        QCOMPARE(ranking.unplaced.front().missing.front().judge, m_contest.judges[1].id);
        QCOMPARE(ranking.unplaced.front().missing.front().criterion, m_contest.criteria[0].id);
    }

    void zeroIsAScore()
    {
        criteria({1});
        judges(1);
        entry({{0}});
        QCOMPARE(result(), QStringList{QStringLiteral("1 0.00")});
    }

    void withoutJudgesOrCriteriaNothingIsRanked()
    {
        add(m_contest.entries, ContestEntry{});
        QCOMPARE(rankContest(m_contest).unplaced.size(), size_t{1});
        criteria({1});
        QVERIFY(rankContest(m_contest).placed.empty());
        QVERIFY(rankContest({}).unplaced.empty());
    }

    void aPrizeHasItsPlaces()
    {
        prize("特等奖", 0);
        prize("一等奖", 1);
        prize("二等奖", 2);
        QStringList awards;
        for (int rank = 1; rank <= 4; ++rank)
            awards << prizeOfRank(m_contest.prizes, rank);
        QCOMPARE(awards, (QStringList{QStringLiteral("一等奖"), QStringLiteral("二等奖"), QStringLiteral("二等奖"),
                                      QString()}));
    }

    void blindNumbersAreNewAndEachIsGivenOnce()
    {
        QStringList numbers = blindNumbers(20, {QStringLiteral("02"), QStringLiteral("A07")});
        QVERIFY2(!std::is_sorted(numbers.begin(), numbers.end()), "not shuffled (1 in 20! by chance)");
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers.size(), 20);
        QCOMPARE(numbers.front(), QStringLiteral("01"));
        QCOMPARE(numbers[1], QStringLiteral("03"));
        QCOMPARE(numbers.back(), QStringLiteral("21"));
        QVERIFY(std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end());
    }
};

QTEST_GUILESS_MAIN(TestContestRanking)
#include "tst_contestranking.moc"
