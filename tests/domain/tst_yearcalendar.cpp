// SPDX-License-Identifier: GPL-3.0-or-later
// The year by activity and month, on a branch small enough to count by hand.
#include "activities/highlight.h"
#include "activities/household.h"
#include "activities/meeting.h"
#include "branch/setting.h"
#include "branch/settings.h"
#include "campaign.h"
#include "rules/yearcalendar.h"

#include <QTest>

using namespace xf;
using ItemState = CalendarItem::State;

class TestYearCalendar : public QObject
{
    Q_OBJECT

    test::Campaign m_campaign{Quarter(2026, 4), QDate(2026, 9, 20)};
    Id m_zhang = 0;
    Id m_problem = 0;

    static QStringList lines(const std::vector<CalendarItem>& items)
    {
        static const QHash<ItemState, QString> words{{ItemState::Due, QStringLiteral("due")},
                                                     {ItemState::Late, QStringLiteral("late")},
                                                     {ItemState::Done, QStringLiteral("done")},
                                                     {ItemState::Step, QStringLiteral("step")}};
        QStringList found;
        for (const CalendarItem& each : items)
            found << QStringList{each.date.toString(Qt::ISODate), words.value(each.state), each.title, each.step}.join(
                QLatin1Char('|'));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_zhang = m_campaign.addMember(QStringLiteral("张三"));
        m_campaign.addPledge(QStringLiteral("甲"), m_zhang, QDate(2026, 9, 19), {{"begun", QDate(2026, 2, 3)}});
        m_campaign.addPledge(QStringLiteral("乙"), m_zhang, QDate(2026, 9, 20), {{"begun", QDate(2026, 2, 3)}});
        m_campaign.addPledge(QStringLiteral("丙"), m_zhang, QDate(2026, 6, 30),
                             {{"begun", QDate(2026, 2, 3)}, {"closed", QDate(2026, 6, 1)}});
        m_campaign.addPledge(QStringLiteral("丁"), m_zhang, QDate(2025, 12, 31), {{"begun", QDate(2025, 12, 1)}});
        Meeting meeting;
        meeting.title = QStringLiteral("专题会");
        meeting.responsible = m_zhang;
        Dossier& held = m_campaign.add(meetingKind(), meeting, {{"begun", QDate(2026, 4, 1)}});
        Rectification open;
        open.problem = QStringLiteral("学用脱节");
        open.due = QDate(2026, 10, 1);
        m_problem = m_campaign.addChild(held, rectificationKind(), open);
        Rectification closed = open;
        closed.problem = QStringLiteral("文风不实");
        closed.due = QDate(2026, 5, 31);
        closed.closed = QDate(2026, 6, 10);
        m_campaign.addChild(held, rectificationKind(), closed);
    }

    void whatFallsDueIsOpenLateOrDoneAsOfTheDay()
    {
        const YearCalendar calendar = yearCalendar(m_campaign.snapshot);
        QCOMPARE(lines(calendar.of(&pledgeKind(), 9)),
                 (QStringList{QStringLiteral("2026-09-19|late|甲|"), QStringLiteral("2026-09-20|due|乙|")}));
        QCOMPARE(lines(calendar.of(&pledgeKind(), 6)),
                 (QStringList{QStringLiteral("2026-06-01|step|丙|销号"), QStringLiteral("2026-06-30|done|丙|")}));
    }

    void theNextVisitOfAHouseholdStandsOnItsDay()
    {
        test::Campaign campaign(Quarter(2026, 4), QDate(2026, 9, 20));
        Setting gap;
        gap.name = QLatin1String(settingname::visitGapDays);
        gap.value = QStringLiteral("30");
        campaign.addRow(settingKind(), gap);
        Household visited;
        visited.title = QStringLiteral("户一");
        Dossier& first = campaign.add(householdKind(), visited, {{"begun", QDate(2026, 5, 1)}});
        Visit visit;
        visit.date = QDate(2026, 9, 10);
        campaign.addChild(first, visitKind(), visit);
        Household neglected;
        neglected.title = QStringLiteral("户二");
        campaign.add(householdKind(), neglected, {{"begun", QDate(2026, 7, 1)}});
        const YearCalendar calendar = yearCalendar(campaign.snapshot);
        QCOMPARE(lines(calendar.of(&householdKind(), 10)), QStringList{QStringLiteral("2026-10-10|due|户一|")});
        QCOMPARE(calendar.of(&householdKind(), 10).front().kind, &visitKind());
        QVERIFY(lines(calendar.of(&householdKind(), 7)).contains(QStringLiteral("2026-07-31|late|户二|")));
    }

    void rowsWithADueDateOfTheirOwnStandWithTheirRecord()
    {
        const YearCalendar calendar = yearCalendar(m_campaign.snapshot);
        const auto october = calendar.of(&meetingKind(), 10);
        QCOMPARE(lines(october), QStringList{QStringLiteral("2026-10-01|due|学用脱节|")});
        QCOMPARE(october.front().row, m_problem);
        QCOMPARE(october.front().owner, &meetingKind());
        QCOMPARE(october.front().responsible, m_zhang); // of its meeting, since it has none itself
        QCOMPARE(lines(calendar.of(&meetingKind(), 5)), QStringList{QStringLiteral("2026-05-31|done|文风不实|")});
    }

    void anotherYearIsNotShown()
    {
        const YearCalendar calendar = yearCalendar(m_campaign.snapshot);
        QCOMPARE(calendar.year, 2026);
        // 3 pledges due, 4 of their steps, 1 step of the meeting and 2 rectifications.
        QCOMPARE(calendar.of(nullptr, 0).size(), size_t{10});
        for (const CalendarItem& each : calendar.items)
            QCOMPARE(each.date.year(), 2026);
    }
};

QTEST_GUILESS_MAIN(TestYearCalendar)
#include "tst_yearcalendar.moc"
