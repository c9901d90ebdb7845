// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of earlier years a quarter's paper still tells of.
#include "activities/household.h"
#include "activities/meeting.h"
#include "editedfile.h"
#include "life/step.h"
#include "life/stepname.h"
#include "snapshotloader.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

class TestSnapshot : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditedFile> m_file;
    Id m_household = 0;

    template <class R>
    Id add(const Kind& kind, R record)
    {
        const auto added = m_file->editor().add(kind, std::make_shared<R>(std::move(record)));
        return added ? *added : 0;
    }
    void visitOn(QDate date)
    {
        Visit visit;
        visit.parent = m_household;
        visit.date = date;
        add(visitKind(), visit);
    }
    size_t householdsIn(Quarter quarter)
    {
        const auto snapshot = SnapshotLoader(m_file->editor().records()).load(quarter, QDate(2026, 12, 31));
        return snapshot ? snapshot->of(householdKind()).size() : 99;
    }

private Q_SLOTS:
    /// A household that passed the line in the autumn of 2025.
    void init()
    {
        m_file = std::make_unique<EditedFile>();
        StepName reaches;
        reaches.activity = householdKind().key;
        reaches.key = QStringLiteral("reached");
        reaches.name = QStringLiteral("达标");
        reaches.meaning = {QStringLiteral("closes")};
        add(stepNameKind(), reaches);
        Household household;
        household.title = QStringLiteral("结对帮扶一户");
        household.year = 2025;
        m_household = add(householdKind(), household);
        Step reached;
        reached.parent = m_household;
        reached.key = QStringLiteral("reached");
        reached.date = QDate(2025, 9, 20);
        add(stepKind(), reached);
    }

    void whatWasConcludedLastYearIsOver() { QCOMPARE(householdsIn({2026, 3}), size_t{0}); }

    void aVisitThisYearBringsItBack()
    {
        visitOn(QDate(2026, 8, 20));
        QCOMPARE(householdsIn({2026, 3}), size_t{1});
        QCOMPARE(householdsIn({2026, 4}), size_t{1}); // of the year's figures
    }

    /// 回头看 closed the meeting, but an entry of its list was never made good.
    void whatIsStillOpenOfAClosedMeetingIsNotForgotten()
    {
        const auto meetings = [this] {
            const auto snapshot =
                SnapshotLoader(m_file->editor().records()).load(Quarter(2026, 3), QDate(2026, 12, 31));
            return snapshot ? snapshot->of(meetingKind()).size() : 99;
        };
        StepName lookedBack;
        lookedBack.activity = meetingKind().key;
        lookedBack.key = QStringLiteral("lookedback");
        lookedBack.name = QStringLiteral("回头看");
        lookedBack.meaning = {QStringLiteral("closes")};
        add(stepNameKind(), lookedBack);
        Meeting meeting;
        meeting.title = QStringLiteral("组织生活会");
        meeting.year = 2025;
        meeting.date = QDate(2025, 6, 10);
        Step step;
        step.parent = add(meetingKind(), meeting);
        step.key = lookedBack.key;
        step.date = QDate(2025, 9, 20);
        add(stepKind(), step);
        Rectification entry;
        entry.parent = step.parent;
        entry.problem = QStringLiteral("窗口无人");
        entry.id = add(rectificationKind(), entry);
        QCOMPARE(meetings(), size_t{1});
        entry.closed = QDate(2025, 12, 20); // before the year and its last quarter
        QVERIFY(m_file->editor().edit(rectificationKind(), entry).ok());
        QCOMPARE(meetings(), size_t{0});
    }

    void aLaterVisitIsNotKnownYet()
    {
        visitOn(QDate(2026, 8, 20));
        QCOMPARE(householdsIn({2026, 2}), size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
