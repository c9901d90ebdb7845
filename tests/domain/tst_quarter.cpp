// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarter.h"

#include <QTest>

using namespace xf;

class TestQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayBelongsToTheQuarterOfItsMonth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("key");
        QTest::newRow("first day of the year") << QDate(2026, 1, 1) << "2026Q1";
        QTest::newRow("last day of March") << QDate(2026, 3, 31) << "2026Q1";
        QTest::newRow("first day of April") << QDate(2026, 4, 1) << "2026Q2";
        QTest::newRow("last day of June") << QDate(2026, 6, 30) << "2026Q2";
        QTest::newRow("first day of July") << QDate(2026, 7, 1) << "2026Q3";
        QTest::newRow("last day of September") << QDate(2026, 9, 30) << "2026Q3";
        QTest::newRow("first day of October") << QDate(2026, 10, 1) << "2026Q4";
        QTest::newRow("last day of the year") << QDate(2026, 12, 31) << "2026Q4";
    }

    void everyDayBelongsToTheQuarterOfItsMonth()
    {
        QFETCH(QDate, day);
        QFETCH(QString, key);
        QCOMPARE(Quarter::of(day).key(), key);
        QVERIFY(Quarter::of(day).contains(day));
    }

    void noDayBelongsToNoQuarter() { QVERIFY(!Quarter::of(QDate()).isValid()); }

    void aQuarterBeginsAndEndsWithItsMonths()
    {
        QCOMPARE(Quarter(2028, 1).firstDay(), QDate(2028, 1, 1));
        QCOMPARE(Quarter(2028, 1).lastDay(), QDate(2028, 3, 31));
        QCOMPARE(Quarter(2026, 2).lastDay(), QDate(2026, 6, 30));
        QCOMPARE(Quarter(2026, 3).firstDay(), QDate(2026, 7, 1));
        QCOMPARE(Quarter(2026, 3).lastDay(), QDate(2026, 9, 30));
        QCOMPARE(Quarter(2026, 4).lastDay(), QDate(2026, 12, 31));
        QVERIFY(!Quarter(2026, 3).contains(QDate(2026, 10, 1)));
        QVERIFY(!Quarter(2026, 3).contains(QDate(2026, 6, 30)));
    }

    void quartersFollowEachOtherOverTheYears()
    {
        QCOMPARE(Quarter(2026, 4).next(), Quarter(2027, 1));
        QCOMPARE(Quarter(2026, 1).previous(), Quarter(2025, 4));
        QCOMPARE(Quarter(2026, 2).next(), Quarter(2026, 3));
        QCOMPARE(Quarter(2026, 2).previous(), Quarter(2026, 1));
    }

    void aRunningQuarterIsCutOffToday()
    {
        QCOMPARE(Quarter(2026, 3).cutoff(QDate(2026, 8, 15)), QDate(2026, 8, 15));
        QCOMPARE(Quarter(2026, 3).cutoff(QDate(2026, 10, 1)), QDate(2026, 9, 30));
        QCOMPARE(Quarter(2026, 3).cutoff(QDate(2026, 2, 1)), QDate(2026, 9, 30));
    }

    void aKeyIsReadAsItIsWritten() { QCOMPARE(Quarter::fromKey(Quarter(2026, 3).key()), Quarter(2026, 3)); }

    void otherTextIsNoQuarter_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2026Q0", "2026Q5", "2026q3", "2026-3", "26Q3", "2026Q33", "abcdQ1", "Q32026"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void otherTextIsNoQuarter()
    {
        QFETCH(QString, text);
        QVERIFY(!Quarter::fromKey(text));
    }
};

QTEST_APPLESS_MAIN(TestQuarter)
#include "tst_quarter.moc"
