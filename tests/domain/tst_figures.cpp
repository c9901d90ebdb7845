// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a summary, each counted by hand (DOMAIN.md §5).
#include "activities/meeting.h"
#include "activities/regulation.h"
#include "branch/setting.h"
#include "campaign/appraisal.h"
#include "campaign/review.h"
#include "checklists/fiveleads.h"
#include "rules/appraisalrates.h"
#include "rules/coverage.h"
#include "rules/figures.h"
#include "rules/meetingrules.h"
#include "rules/overview.h"
#include "rules/reviewcoverage.h"
#include "rules/wording.h"

#include "campaign.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const Quarter third(2026, 3);

QDate day(int month, int dayOfMonth, int year = 2026)
{
    return QDate(year, month, dayOfMonth);
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateIsShownWithItsBase_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<QString>("text");
        QTest::newRow("twelve of thirteen") << qint64(12) << qint64(13) << QStringLiteral("92.3%（12/13）");
        QTest::newRow("all") << qint64(3) << qint64(3) << QStringLiteral("100.0%（3/3）");
        QTest::newRow("none") << qint64(0) << qint64(4) << QStringLiteral("0.0%（0/4）");
        QTest::newRow("rounded up") << qint64(2) << qint64(3) << QStringLiteral("66.7%（2/3）");
        QTest::newRow("half rounds up") << qint64(1) << qint64(16) << QStringLiteral("6.3%（1/16）");
        QTest::newRow("no base") << qint64(0) << qint64(0) << QStringLiteral("—");
    }
    void aRateIsShownWithItsBase()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, base);
        QTEST(rateText({part, base}), "text");
    }

    void fulfilmentCountsWhatWasDueByTheCutoff()
    {
        Campaign campaign(third);
        campaign.addPledge(QStringLiteral("a"), 0, day(3, 31), {{"begun", day(1, 5)}, {"closed", day(3, 20)}});
        campaign.addPledge(QStringLiteral("b"), 0, day(6, 30), {{"begun", day(1, 5)}, {"closed", day(7, 2)}});
        campaign.addPledge(QStringLiteral("c"), 0, day(9, 30), {{"begun", day(1, 5)}});
        campaign.addPledge(QStringLiteral("d"), 0, day(8, 31), {{"begun", day(1, 5)}, {"notkept", day(8, 31)}});
        campaign.addPledge(QStringLiteral("e"), 0, day(8, 15), {{"begun", day(1, 5)}, {"closed", day(8, 1)}});
        campaign.addPledge(QStringLiteral("not due yet"), 0, day(12, 31),
                           {{"begun", day(1, 5)}, {"closed", day(9, 1)}});
        campaign.addPledge(QStringLiteral("no due date"), 0, QDate(), {{"begun", day(1, 5)}, {"closed", day(9, 1)}});
        campaign.addPledge(QStringLiteral("due last year"), 0, day(12, 31, 2025),
                           {{"begun", day(1, 5, 2025)}, {"closed", day(2, 1)}});
        const FulfilmentRates rates = fulfilmentOf(campaign.snapshot);
        QCOMPARE(rates.cumulative, (Rate{3, 5}));  // a b e of a b c d e
        QCOMPARE(rates.quarter, (Rate{1, 3}));     // e of c d e
        QCOMPARE(rates.lastQuarter, (Rate{0, 1})); // b was still open on 30 June
    }

    void aPledgeThatNeedNotBeMadeIsNotCounted()
    {
        Campaign campaign(third);
        Pledge exempt;
        exempt.waiver = QStringLiteral("exempt");
        exempt.due = day(8, 31);
        campaign.add(pledgeKind(), exempt, {{"proposed", day(1, 5)}});
        exempt.waiver = QStringLiteral("voluntary");
        campaign.add(pledgeKind(), exempt, {{"proposed", day(1, 5)}});
        const Figures figures = figuresOf(campaign.snapshot);
        QCOMPARE(figures.sum().total(), 1);
        QCOMPARE(figures.sum().late, 1);
        QCOMPARE(overviewCell(campaign.snapshot, pledgeKind(), third).all(), 1);
        QCOMPARE(lateItems(campaign.snapshot).size(), size_t(1));
    }

    void aPledgeBeforeItsDecisionIsNotCounted()
    {
        Campaign campaign(third);
        campaign.addPledge(QStringLiteral("only proposed"), 0, day(8, 31), {{"proposed", day(7, 1)}});
        QCOMPARE(fulfilmentOf(campaign.snapshot).quarter, (Rate{0, 0}));
        QCOMPARE(figuresOf(campaign.snapshot).of(pledgeKind()).planned, 1);
    }

    void aChangedDueDateDecidesInWhichQuarterAPledgeIsDue()
    {
        Campaign campaign(third);
        campaign.addPledge(QStringLiteral("moved out"), 0, day(8, 31), {{"begun", day(1, 5)}},
                           {newDue(day(8, 1), day(11, 30))});
        campaign.addPledge(QStringLiteral("moved in"), 0, day(11, 30), {{"begun", day(1, 5)}, {"closed", day(9, 1)}},
                           {newDue(day(8, 1), day(9, 10))});
        QCOMPARE(fulfilmentOf(campaign.snapshot).quarter, (Rate{1, 1}));
    }

    void dueOnTheCutoffIsNotLate()
    {
        Campaign campaign(third);
        campaign.addPledge(QStringLiteral("due today"), 0, day(9, 30), {{"begun", day(1, 5)}});
        campaign.addPledge(QStringLiteral("due yesterday"), 0, day(9, 29), {{"begun", day(1, 5)}});
        QCOMPARE(figuresOf(campaign.snapshot).of(pledgeKind()).late, 1);
    }

    void anActivityIsCountedInThreeSpans()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), Regulation(), {{"begun", day(2, 1)}, {"closed", day(5, 1)}},
                     {entry(day(3, 1), QStringLiteral("x"), 5, 10000)});
        campaign.add(regulationKind(), Regulation(), {{"begun", day(7, 1)}, {"closed", day(9, 30)}},
                     {entry(day(8, 1), QStringLiteral("y"), 20, 250)});
        campaign.add(regulationKind(), Regulation(), {{"begun", day(9, 1)}});
        campaign.add(regulationKind(), Regulation());
        const ActivityFigures figures = figuresOf(campaign.snapshot).of(regulationKind());
        QCOMPARE(figures.doneQuarter, 1);
        QCOMPARE(figures.doneLastQuarter, 1);
        QCOMPARE(figures.doneCumulative, 2);
        QCOMPARE(figures.startedQuarter, 2);
        QCOMPARE(figures.underway, 1);
        QCOMPARE(figures.planned, 1);
        QCOMPARE(figures.total(), 4);
        QCOMPARE(figures.quarter.people, 20);
        QCOMPARE(figures.cumulative.people, 25);
        QCOMPARE(figures.cumulative.money, 10250);
        QCOMPARE(figures.lastQuarter.entries, 0);
    }

    void whatWasClosedLastYearIsNoFigureOfThisYear()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), Regulation(), {{"begun", day(2, 1, 2025)}, {"closed", day(12, 1, 2025)}});
        QCOMPARE(figuresOf(campaign.snapshot).of(regulationKind()).total(), 0);
        QVERIFY(!belongsToYear(campaign.snapshot, campaign.snapshot.of(regulationKind()).front()));
    }

    void coverageNamesEveryEmptyCell()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const Id li = campaign.addMember(QStringLiteral("李四"));
        const Id wang = campaign.addMember(QStringLiteral("王五"));
        Pledge study;
        study.owner = QStringLiteral("member");
        study.responsible = zhang;
        study.item = QStringLiteral("study");
        campaign.add(pledgeKind(), study, {{"begun", day(2, 1)}});
        study.item = QStringLiteral("serve");
        campaign.add(pledgeKind(), study, {{"proposed", day(2, 1)}});
        Pledge exempt;
        exempt.owner = QStringLiteral("member");
        exempt.responsible = wang;
        exempt.waiver = QStringLiteral("exempt");
        campaign.add(pledgeKind(), exempt);
        const PledgeCoverage coverage = pledgeCoverage(campaign.snapshot);
        QCOMPARE(coverage.expected, 15); // the branch's five, Zhang's five, Li's five
        QCOMPARE(coverage.covered, 1);
        QCOMPARE(coverage.withoutAny, std::vector<Id>{li});
        QCOMPARE(coverage.exempt, std::vector<Id>{wang});
        QCOMPARE(coverage.missing.size(), size_t(3));
        QCOMPARE(coverage.missing.at(1).member, zhang);
        QVERIFY(coverage.missing.at(1).items.contains(QStringLiteral("serve")));
        QVERIFY(!coverage.missing.at(1).items.contains(QStringLiteral("study")));
    }

    void aChecklistCellIsAnsweredByTheOwnMarkOfThisQuarter()
    {
        Campaign campaign(third);
        FiveLeads row;
        row.member = campaign.addMember(QStringLiteral("张三"));
        row.quarter = third.key();
        row.item = QStringLiteral("study");
        row.self = QStringLiteral("good");
        campaign.addRow(fiveLeadsKind(), row);
        row.item = QStringLiteral("serve");
        row.self.clear();
        row.leader = QStringLiteral("good");
        campaign.addRow(fiveLeadsKind(), row);
        row.item = QStringLiteral("law");
        row.self = QStringLiteral("good");
        row.quarter = third.previous().key();
        campaign.addRow(fiveLeadsKind(), row);
        const ChecklistCoverage coverage = leadsCoverage(campaign.snapshot);
        QCOMPARE(coverage.expected, 5);
        QCOMPARE(coverage.answered, 1);
    }

    void aLongerSpanIsToldOfTheLastQuarterThatWasAssessed()
    {
        Campaign campaign(third);
        FiveLeads row;
        row.member = campaign.addMember(QStringLiteral("张三"));
        row.quarter = third.previous().key();
        row.item = QStringLiteral("study");
        row.self = QStringLiteral("good");
        campaign.addRow(fiveLeadsKind(), row);
        QCOMPARE(assessedQuarter(campaign.snapshot), third); // a quarter's paper never borrows another's answers
        campaign.snapshot.span = Period(Period::Length::Year, Quarter(2026, 4));
        QCOMPARE(assessedQuarter(campaign.snapshot), third.previous());
        QCOMPARE(leadsCoverage(campaign.snapshot).answered, 1);
        campaign.snapshot.span = Period(Period::Length::Half, Quarter(2026, 4)); // the second quarter is not of it
        QCOMPARE(assessedQuarter(campaign.snapshot), third);
        campaign.snapshot.span = Period(Period::Length::Year, Quarter(2026, 4));
        row.quarter = third.key();
        campaign.addRow(fiveLeadsKind(), row);
        QCOMPARE(assessedQuarter(campaign.snapshot), third);
    }

    void twoThirdsAreAQuorumAndObserversAreNotDue()
    {
        Campaign campaign(third);
        Dossier& meeting = campaign.add(meetingKind(), Meeting());
        for (const char* presence : {"present", "present", "absent", "observer"}) {
            Attendance row;
            row.presence = QLatin1String(presence);
            campaign.addChild(meeting, attendanceKind(), row);
        }
        QCOMPARE(turnoutOf(meeting).due, 3);
        QVERIFY(turnoutOf(meeting).hasQuorum());
        Attendance row;
        row.presence = QStringLiteral("absent");
        campaign.addChild(meeting, attendanceKind(), row);
        QVERIFY(!turnoutOf(meeting).hasQuorum());
    }

    void rectificationBeginsWithTheMeetingAndIsLateAfterItsDay()
    {
        Campaign campaign(third);
        Meeting held;
        held.date = day(8, 1);
        Dossier& meeting = campaign.add(meetingKind(), held, {{"begun", day(8, 1)}});
        Rectification row;
        row.due = day(9, 30);
        campaign.addChild(meeting, rectificationKind(), row);
        row.due = day(9, 29);
        campaign.addChild(meeting, rectificationKind(), row);
        row.closed = day(9, 20);
        campaign.addChild(meeting, rectificationKind(), row);
        Meeting coming;
        coming.date = day(10, 15);
        Dossier& prepared = campaign.add(meetingKind(), coming, {{"begun", day(9, 15)}});
        campaign.addChild(prepared, rectificationKind(), Rectification());
        const auto items = rectificationItems(campaign.snapshot);
        QCOMPARE(items.size(), size_t(3));
        QCOMPARE(items.at(0).state, RectificationState::Late);
        QCOMPARE(items.at(1).state, RectificationState::Closed);
        QCOMPARE(items.at(2).state, RectificationState::Open);
    }

    void bothSatisfactionRatesHaveTheValidBallotsAsBase()
    {
        Ballot ballot;
        ballot.very = 30;
        ballot.fairly = 8;
        ballot.basic = 4;
        ballot.dissatisfied = 1;
        QCOMPARE(satisfaction(ballot, 44).satisfied, (Rate{30, 44}));
        QCOMPARE(satisfaction(ballot, 44).overall, (Rate{42, 44}));
    }

    void reviewsAreDueOnceInTheHalfYear()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const Id li = campaign.addMember(QStringLiteral("李四"));
        Review review;
        review.member = zhang;
        review.strengths = QStringLiteral("工作扎实"); // an entry without words is only opened
        review.date = day(7, 1);
        campaign.addRow(reviewKind(), review);
        review.member = li;
        review.date = day(6, 30);
        campaign.addRow(reviewKind(), review);
        const ReviewCoverage coverage = reviewCoverage(campaign.snapshot);
        QCOMPARE(coverage.due, 3);
        QCOMPARE(coverage.done, 1);
        QVERIFY(coverage.branchMissing);
        QCOMPARE(coverage.missing, std::vector<Id>{li});
    }

    void aSettingHoldsFromItsDay()
    {
        Campaign campaign(third);
        Setting line;
        line.name = QStringLiteral("poverty-line");
        line.value = QStringLiteral("2500");
        campaign.addRow(settingKind(), line);
        line.value = QStringLiteral("2800");
        line.since = day(7, 1);
        campaign.addRow(settingKind(), line);
        line.value = QStringLiteral("3000");
        line.since = day(10, 1);
        campaign.addRow(settingKind(), line);
        QCOMPARE(settingOn(campaign.snapshot, settingname::povertyLine), QStringLiteral("2800"));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
