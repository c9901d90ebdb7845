// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include <QTest>

using namespace xf;

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyNamesItsDays_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("quarter") << "2026Q3" << QDate(2026, 7, 1) << QDate(2026, 9, 30);
        QTest::newRow("first half") << "2026H1" << QDate(2026, 1, 1) << QDate(2026, 6, 30);
        QTest::newRow("second half") << "2026H2" << QDate(2026, 7, 1) << QDate(2026, 12, 31);
        QTest::newRow("year") << "2026" << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    }
    void aKeyNamesItsDays()
    {
        QFETCH(QString, key);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto period = Period::fromKey(key);
        QVERIFY(period);
        QCOMPARE(period->key(), key);
        QCOMPARE(period->firstDay(), first);
        QCOMPARE(period->lastDay(), last);
        QCOMPARE(Period::of(period->length(), first), *period);
        QCOMPARE(Period::of(period->length(), last), *period);
    }
    void otherTextsAreNoPeriod()
    {
        for (const char* text :
             {"", "2026Q5", "2026H0", "2026H3", "26", "2026-", "２０２６", "2026Q", "20267", "1026H"})
            QVERIFY2(!Period::fromKey(QString::fromUtf8(text)), text);
    }
    void aRunningPeriodIsShownAsOfTheQuarterOfToday()
    {
        const auto year = *Period::fromKey(u"2026");
        QCOMPARE(year.shownQuarter(QDate(2026, 5, 4)), Quarter(2026, 2));
        QCOMPARE(year.shownQuarter(QDate(2027, 5, 4)), Quarter(2026, 4));
        QCOMPARE(year.shownQuarter(QDate(2025, 5, 4)), Quarter(2026, 4));
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
