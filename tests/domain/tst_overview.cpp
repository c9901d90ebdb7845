// SPDX-License-Identifier: GPL-3.0-or-later
// The home page's rules on a branch small enough to count by hand.
#include "activities/highlight.h"
#include "activities/meeting.h"
#include "activities/pledge.h"
#include "activities/reading.h"
#include "activities/regulation.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "rules/overview.h"

#include <QTest>

using namespace xf;

namespace {

StepName stepName(const Kind& kind, const QString& key, const QStringList& meaning, int position)
{
    StepName name;
    name.activity = kind.key;
    name.key = key;
    name.meaning = meaning;
    name.position = position;
    return name;
}

CampaignSnapshot snapshotOn(QDate cutoff)
{
    CampaignSnapshot snapshot;
    snapshot.quarter = Quarter::of(cutoff);
    snapshot.cutoff = cutoff;
    for (const Kind* kind : activityKinds()) {
        snapshot.stepNames.push_back(stepName(*kind, QStringLiteral("begun"), {QStringLiteral("starts")}, 1));
        snapshot.stepNames.push_back(stepName(*kind, QStringLiteral("closed"), {QStringLiteral("closes")}, 2));
        snapshot.stepNames.push_back(stepName(*kind, QStringLiteral("broken"), {QStringLiteral("fails")}, 3));
    }
    return snapshot;
}

struct Dates {
    QDate start;
    QDate due;
    QDate begun;
    QDate closed;
    QDate broken;
};

template <class R>
Dossier& add(CampaignSnapshot& snapshot, const Kind& kind, Id id, const Dates& dates, R record = {})
{
    record.id = id;
    record.year = snapshot.quarter.year();
    record.title = QStringLiteral("record %1").arg(id);
    record.start = dates.start;
    record.due = dates.due;
    Dossier dossier{&kind, std::make_shared<R>(record), {}, {}, {}};
    const std::pair<const char*, QDate> steps[] = {
        {"begun", dates.begun}, {"closed", dates.closed}, {"broken", dates.broken}};
    for (const auto& [key, date] : steps) {
        if (!date.isValid() || date > snapshot.cutoff)
            continue;
        Step step;
        step.key = QLatin1String(key);
        step.date = date;
        dossier.life.steps.push_back(step);
    }
    dossier.status = snapshot.statusOn(dossier, snapshot.cutoff);
    auto& all = snapshot.activities[kind.key];
    all.push_back(dossier);
    return all.back();
}

Member member(Id id)
{
    Member member;
    member.id = id;
    return member;
}

std::vector<Id> ids(const std::vector<DueItem>& items)
{
    std::vector<Id> found;
    found.reserve(items.size());
    for (const DueItem& item : items)
        found.push_back(item.record);
    return found;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActivityWithoutRecordsIsNothingInEveryQuarter()
    {
        const auto rows = overview(snapshotOn({2026, 9, 20}));
        QCOMPARE(rows.size(), std::size_t(8));
        for (const OverviewRow& row : rows) {
            for (const OverviewCell& cell : row.quarters)
                QVERIFY(cell.state == OverviewState::Nothing && cell.records.empty());
        }
    }

    void aRecordRunsThroughItsQuartersUntilItIsClosed()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        add<Regulation>(snapshot, regulationKind(), 1, {{}, {2026, 9, 30}, {2026, 2, 10}, {2026, 8, 5}, {}});
        const auto row = overview(snapshot)[2].quarters;
        QVERIFY(row[0].state == OverviewState::Underway);
        QVERIFY(row[1].state == OverviewState::Underway);
        QVERIFY(row[2].state == OverviewState::Done);
        QCOMPARE(row[2].records, std::vector<Id>{1});
        QVERIFY(row[3].state == OverviewState::Nothing);
    }

    void aPastQuarterStaysLateEvenThoughTheRecordWasClosedAfterwards()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        add<Regulation>(snapshot, regulationKind(), 1, {{}, {2026, 6, 1}, {2026, 5, 1}, {2026, 7, 3}, {}});
        const auto row = overview(snapshot)[2].quarters;
        QVERIFY(row[0].state == OverviewState::Nothing);
        QVERIFY(row[1].state == OverviewState::Late);
        QVERIFY(row[2].state == OverviewState::Done);
    }

    void aLateCellLeadsToTheLateRecordsOnly()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        add<Reading>(snapshot, readingKind(), 1, {{}, {2026, 9, 1}, {2026, 7, 1}, {}, {}});
        add<Reading>(snapshot, readingKind(), 2, {{}, {2026, 9, 30}, {2026, 7, 1}, {}, {}});
        add<Reading>(snapshot, readingKind(), 3, {{}, {2026, 9, 20}, {2026, 7, 1}, {}, {}});
        const OverviewCell cell = overviewCell(snapshot, readingKind(), {2026, 3});
        QVERIFY(cell.state == OverviewState::Late);
        QCOMPARE(cell.records, std::vector<Id>{1});
        QCOMPARE(cell.all(), 3);
    }

    void startedAndClosedTogetherAreUnderWayAndLeadToAll()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        add<Reading>(snapshot, readingKind(), 1, {{}, {}, {2026, 7, 1}, {2026, 8, 1}, {}});
        add<Reading>(snapshot, readingKind(), 2, {{}, {}, {2026, 7, 1}, {}, {}});
        const OverviewCell cell = overviewCell(snapshot, readingKind(), {2026, 3});
        QVERIFY(cell.state == OverviewState::Underway);
        QCOMPARE(cell.records, (std::vector<Id>{1, 2}));
        QCOMPARE(cell.closed(), 1);
    }

    void aPledgeNotKeptIsClosedButCountedApart()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        add<Pledge>(snapshot, pledgeKind(), 1, {{}, {2026, 8, 1}, {2026, 3, 1}, {}, {2026, 8, 2}});
        const OverviewCell cell = overviewCell(snapshot, pledgeKind(), {2026, 3});
        QVERIFY(cell.state == OverviewState::Done);
        QCOMPARE(cell.failed, 1);
        QCOMPARE(cell.kept, 0);
    }

    void aComingQuarterShowsWhatIsPlannedForIt()
    {
        auto snapshot = snapshotOn({2026, 5, 20});
        add<Highlight>(snapshot, highlightKind(), 1, {{2026, 2, 1}, {2026, 12, 20}, {2026, 2, 1}, {}, {}});
        const auto row = overview(snapshot)[3].quarters;
        QVERIFY(row[1].state == OverviewState::Underway);
        QVERIFY(row[2].state == OverviewState::Planned);
        QVERIFY(row[3].state == OverviewState::Planned);
        QCOMPARE(row[3].records, std::vector<Id>{1});
    }

    void aRecordNotYetStartedIsPlannedFromItsPlannedStartOn()
    {
        auto snapshot = snapshotOn({2026, 5, 20});
        add<Highlight>(snapshot, highlightKind(), 1, {{2026, 4, 10}, {2026, 6, 20}, {}, {}, {}});
        const auto row = overview(snapshot)[3].quarters;
        QVERIFY(row[0].state == OverviewState::Nothing);
        QVERIFY(row[1].state == OverviewState::Planned);
        QVERIFY(row[2].state == OverviewState::Nothing);
    }

    void aRecordWithADueDateAloneIsPlannedForItsQuarter()
    {
        auto snapshot = snapshotOn({2026, 5, 20});
        add<Highlight>(snapshot, highlightKind(), 1, {{}, {2026, 6, 20}, {}, {}, {}});
        const auto row = overview(snapshot)[3].quarters;
        QVERIFY(row[0].state == OverviewState::Nothing);
        QVERIFY(row[1].state == OverviewState::Planned);
        QVERIFY(row[2].state == OverviewState::Nothing);
    }

    void aRecordWithoutDatesStandsInTheRunningQuarterAlone()
    {
        auto snapshot = snapshotOn({2026, 5, 20});
        add<Highlight>(snapshot, highlightKind(), 1, {});
        const auto row = overview(snapshot)[3].quarters;
        QVERIFY(row[0].state == OverviewState::Nothing);
        QVERIFY(row[1].state == OverviewState::Planned);
        QVERIFY(row[2].state == OverviewState::Nothing);
    }

    void dueSoonBeginsOnTheCutoffAndEndsAfterThirtyDays()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        add<Pledge>(snapshot, pledgeKind(), 1, {{}, {2026, 9, 19}, {}, {}, {}});
        add<Pledge>(snapshot, pledgeKind(), 2, {{}, {2026, 10, 20}, {}, {}, {}});
        add<Pledge>(snapshot, pledgeKind(), 3, {{}, {2026, 9, 20}, {}, {}, {}});
        add<Pledge>(snapshot, pledgeKind(), 4, {{}, {2026, 10, 21}, {}, {}, {}});
        add<Pledge>(snapshot, pledgeKind(), 5, {{}, {2026, 10, 1}, {2026, 1, 1}, {2026, 9, 1}, {}});
        QCOMPARE(ids(dueSoon(snapshot)), (std::vector<Id>{3, 2}));
        QCOMPARE(ids(lateItems(snapshot)), (std::vector<Id>{1}));
    }

    void openRectificationsAndMilestonesAreDueToo()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        auto open = std::make_shared<Rectification>();
        open->problem = QStringLiteral("open");
        open->due = {2026, 9, 1};
        auto closed = std::make_shared<Rectification>(*open);
        closed->closed = {2026, 8, 30};
        auto milestone = std::make_shared<Milestone>();
        milestone->text = QStringLiteral("step");
        milestone->due = {2026, 10, 1};
        add<Meeting>(snapshot, meetingKind(), 7, {}).children[rectificationKind().key] = {open, closed};
        add<Highlight>(snapshot, highlightKind(), 8, {}).children[milestoneKind().key] = {milestone};
        const auto late = lateItems(snapshot);
        QCOMPARE(late.size(), std::size_t(1));
        QCOMPARE(late[0].title, QStringLiteral("open"));
        QVERIFY(late[0].owner == &meetingKind() && late[0].record == 7);
        QCOMPARE(ids(dueSoon(snapshot)), (std::vector<Id>{8}));
    }

    void membersWithoutAPledgeOfTheYearAreNamed()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        snapshot.members = {member(11), member(12), member(13)};
        Pledge own;
        own.owner = QStringLiteral("member");
        own.responsible = 12;
        add<Pledge>(snapshot, pledgeKind(), 1, {}, own);
        Pledge branchs;
        branchs.owner = QStringLiteral("branch");
        branchs.responsible = 11;
        add<Pledge>(snapshot, pledgeKind(), 2, {}, branchs);
        const auto missing = membersWithoutPledge(snapshot);
        QCOMPARE(missing.size(), std::size_t(2));
        QCOMPARE(missing[0].id, 11);
        QCOMPARE(missing[1].id, 13);
    }

    void completionCountsOwnMarksOfPresentMembersInTheQuarter()
    {
        auto snapshot = snapshotOn({2026, 9, 20});
        snapshot.members = {member(11), member(12)};
        const auto leads = [](Id who, const char* quarter, const char* self) {
            auto answer = std::make_shared<FiveLeads>();
            answer->member = who;
            answer->quarter = QLatin1String(quarter);
            answer->self = QLatin1String(self);
            return answer;
        };
        snapshot.registers[fiveLeadsKind().key] = {leads(11, "2026Q3", "good"), leads(12, "2026Q3", ""),
                                                   leads(12, "2026Q2", "good"), leads(99, "2026Q3", "good")};
        const Completion members = fiveLeadsCompletion(snapshot, {2026, 3});
        QCOMPARE(members.filled, 1);
        QCOMPARE(members.of, 10);
        QCOMPARE(members.open(), 9);
        const Completion branch = fiveGoodsCompletion(snapshot, {2026, 3});
        QCOMPARE(branch.filled, 0);
        QCOMPARE(branch.of, 5);
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
