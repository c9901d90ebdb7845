// SPDX-License-Identifier: GPL-3.0-or-later
#include "partialdate.h"

#include <QTest>

using namespace xf;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asMuchAsIsKnownIsReadAndWritten()
    {
        for (const char* iso : {"1968", "1968-04", "1968-04-30", ""}) {
            const auto date = PartialDate::fromIso(QString::fromLatin1(iso));
            QVERIFY2(date.has_value(), iso);
            QCOMPARE(date->toIso(), QString::fromLatin1(iso));
        }
        QCOMPARE(*PartialDate::fromIso(u"1968-04"), (PartialDate{1968, 4, 0}));
    }

    void theFirstDayItCanMeanStandsForIt()
    {
        QCOMPARE(PartialDate::fromIso(u"1968")->earliest(), QDate(1968, 1, 1));
        QCOMPARE(PartialDate::fromIso(u"1968-04")->earliest(), QDate(1968, 4, 1));
        QCOMPARE(PartialDate::fromIso(u"1968-04-30")->earliest(), QDate(1968, 4, 30));
        QVERIFY(PartialDate{}.earliest().isNull());
        QVERIFY(!PartialDate{}.isValid());
    }

    void whatIsNoDateIsRefused()
    {
        for (const char* text : {"68", "1968-4", "1968-13", "1968-00", "1968-02-30", "1968-04-31", "1968-04-01-02",
                                 "1968/04", "1968-", "年", "+968", "1968-+4"})
            QVERIFY2(!PartialDate::fromIso(QString::fromUtf8(text)), text);
    }

    void aLeapDayExistsOnlyInALeapYear()
    {
        QVERIFY(PartialDate::fromIso(u"2028-02-29"));
        QVERIFY(!PartialDate::fromIso(u"2026-02-29"));
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
