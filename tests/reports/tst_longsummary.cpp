// SPDX-License-Identifier: GPL-3.0-or-later
// The summaries of half a year and of a year, of branches small enough to count by hand.
#include "content/papers/papermaker.h"
#include "content/summary/quarterlysummary.h"

#include "campaign.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

/// One pledge kept in each of three quarters; of those due in the first half a third is late.
CampaignSnapshot seenAtTheEndOf(int quarter)
{
    Campaign campaign(Quarter(2026, quarter));
    const auto kept = [&](const char* title, QDate due, QDate closed) {
        campaign.addPledge(QString::fromUtf8(title), 0, due, {{"begun", day(1, 10)}, {"closed", closed}});
    };
    kept("甲", day(3, 20), day(3, 15));
    kept("乙", day(5, 20), day(5, 15));
    kept("丙", day(9, 20), day(9, 15));
    campaign.addPledge(QStringLiteral("丁"), 0, day(6, 1), {{"begun", day(1, 10)}});
    return campaign.snapshot;
}

PaperSources sourcesOf(const QString& period, int quarter, int earlier = 0)
{
    PaperSources sources;
    sources.period = *Period::fromKey(period);
    sources.snapshot = seenAtTheEndOf(quarter);
    sources.snapshot.span = sources.period;
    for (int i = quarter - earlier; i < quarter; ++i)
        sources.earlier.push_back(seenAtTheEndOf(i));
    return sources;
}

paper::Document written(const char* key, const PaperSources& sources)
{
    const auto made = makePaper(*paperNamed(QString::fromLatin1(key)), sources);
    return made ? made->document : paper::Document();
}

QString textOf(const paper::Document& document)
{
    QString text;
    for (const paper::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<paper::Paragraph>(&block))
            text += paragraph->text + QLatin1Char('\n');
    }
    return text;
}

std::vector<paper::Chart> chartsOf(const paper::Document& document)
{
    std::vector<paper::Chart> charts;
    for (const paper::Block& block : document.blocks) {
        if (const auto* chart = std::get_if<paper::Chart>(&block))
            charts.push_back(*chart);
    }
    return charts;
}

} // namespace

class TestLongSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstHalfIsTheYearSoFarAndTellsItOnce()
    {
        const QString text = textOf(written("half-summary", sourcesOf(QStringLiteral("2026H1"), 2)));
        QVERIFY2(text.contains(QStringLiteral("累计到期3项，兑现率66.7%（2/3）。")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("上半年定诺4项，销号2项")));
        QVERIFY(!text.contains(QStringLiteral("本季度")));
    }
    void theSecondHalfIsToldBesideTheYear()
    {
        const QString text = textOf(written("half-summary", sourcesOf(QStringLiteral("2026H2"), 4)));
        QVERIFY2(text.contains(QStringLiteral("累计到期4项，兑现率75.0%（3/4）；下半年到期1项，兑现率100.0%（1/1）。")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("其中下半年办结1项")));
    }
    void theYearIsCalledSo()
    {
        const paper::Document document = written("annual-summary", sourcesOf(QStringLiteral("2026"), 4));
        QCOMPARE(std::get<paper::Title>(document.blocks.front()).text,
                 QStringLiteral("机关第二党支部\n2026年创先争优活动总结"));
        QVERIFY(textOf(document).contains(QStringLiteral("全年定诺4项，销号3项")));
    }
    void aYearThatStillRunsIsNotToldOfAsAWhole()
    {
        PaperSources sources = sourcesOf(QStringLiteral("2026"), 3);
        const QString text = textOf(written("annual-summary", sources));
        QVERIFY2(text.contains(QStringLiteral("今年以来定诺4项")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("全年")));
        QVERIFY(text.contains(QStringLiteral("按各季度末的情况计算。")));
        sources.snapshot.cutoff = day(9, 21);
        QVERIFY(textOf(written("annual-summary", sources))
                    .contains(QStringLiteral("，其中2026年第三季度尚未结束，为截至9月21日的情况。")));
    }
    void theChartsHaveAPointForEachQuarter()
    {
        const auto charts = chartsOf(written("annual-summary", sourcesOf(QStringLiteral("2026"), 4, 3)));
        QCOMPARE(charts.size(), size_t(2)); // nobody was appraised, no household is aided
        const paper::Chart& fulfilled = charts[0];
        QCOMPARE(fulfilled.labels.size(), 4);
        QCOMPARE(fulfilled.labels.front(), QStringLiteral("2026年第一季度"));
        // Due and kept: 1/1, 2/3, 3/4 and 3/4 of the year; in the quarters 1/1, 1/2, 1/1 and none.
        QCOMPARE(qRound(*fulfilled.series[0].values[1] * 10), 667);
        QCOMPARE(*fulfilled.series[0].values[3], 75.0);
        QCOMPARE(*fulfilled.series[1].values[1], 50.0);
        QVERIFY(!fulfilled.series[1].values[3]);
        const paper::Chart& late = charts[1];
        QCOMPARE(*late.series[0].values[0], 0.0);
        QCOMPARE(*late.series[0].values[2], 1.0);
    }
    void theQuarterHasNoTrend()
    {
        QVERIFY(chartsOf(written("quarterly-summary", sourcesOf(QStringLiteral("2026Q4"), 4, 3))).empty());
    }
};

QTEST_APPLESS_MAIN(TestLongSummary)
#include "tst_longsummary.moc"
