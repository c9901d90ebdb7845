// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign.h"
#include "rules/figureprogress.h"

#include <QTest>

using namespace xf;

namespace {

QDate day(int month, int number)
{
    return QDate(2026, month, number);
}

Progress reached(QDate date, double value)
{
    Progress progress = test::entry(date, QStringLiteral("完成"));
    progress.value = value;
    return progress;
}

} // namespace

class TestFigureProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestFigureByTheDayCounts()
    {
        Highlight highlight;
        highlight.base = 28;
        highlight.target = 42;
        Life life;
        life.progress = {reached(day(9, 16), 36), reached(day(6, 30), 30),
                         test::entry(day(9, 20), QStringLiteral("无数")), reached(day(10, 9), 42)};
        const FigureProgress figure = figureProgress(highlight, life, day(9, 30));
        QCOMPARE(figure.now, 36.0);
        QCOMPARE(figure.on, day(9, 16));
        QCOMPARE(*figure.share(), 8.0 / 14.0);
        QCOMPARE(figureProgress(highlight, life, day(10, 9)).share(), 1.0);
        QVERIFY(!figureProgress(highlight, life, day(6, 29)).now);
    }

    void aChangedTargetHoldsFromItsDay()
    {
        Highlight highlight;
        highlight.base = 0;
        highlight.target = 40;
        Life life;
        life.progress = {reached(day(3, 1), 20)};
        Change change;
        change.date = day(7, 1);
        change.target = 50;
        life.changes = {change};
        QCOMPARE(*figureProgress(highlight, life, day(6, 30)).share(), 0.5);
        QCOMPARE(*figureProgress(highlight, life, day(7, 1)).share(), 0.4);
    }

    void aFigureMayBeToFall()
    {
        // From 26 documents to 17: at 20 two thirds of the way, at 30 it got worse.
        QCOMPARE(*(FigureProgress{26, 17, 20, {}}.share()), 6.0 / 9.0);
        QVERIFY(*(FigureProgress{26, 17, 30, {}}.share()) < 0);
        QVERIFY(*(FigureProgress{26, 17, 15, {}}.share()) > 1);
    }

    void withoutTwoDifferentEndsThereIsNoWay()
    {
        QVERIFY(!(FigureProgress{{}, 17, 20, {}}.share()));
        QVERIFY(!(FigureProgress{17, 17, 17, {}}.share()));
        QVERIFY(!(FigureProgress{26, 17, {}, {}}.share()));
        QVERIFY(FigureProgress{}.isEmpty());
    }

    void aMilestoneIsLateTheDayAfterItsDay()
    {
        Milestone milestone;
        milestone.due = day(9, 30);
        QVERIFY(milestoneState(milestone, day(9, 30)) == MilestoneState::Open);
        QVERIFY(milestoneState(milestone, day(10, 1)) == MilestoneState::Late);
        milestone.done = day(10, 5);
        QVERIFY(milestoneState(milestone, day(10, 4)) == MilestoneState::Late);
        QVERIFY(milestoneState(milestone, day(10, 5)) == MilestoneState::Done);
        QVERIFY(milestoneState(Milestone{}, day(10, 5)) == MilestoneState::Open);
    }
};

QTEST_GUILESS_MAIN(TestFigureProgress)
#include "tst_figureprogress.moc"
