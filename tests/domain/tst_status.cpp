// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a record on a day; every expected value is worked out by hand from DOMAIN.md's chains.
#include "status.h"

#include <QTest>

using namespace xf;

namespace {

StepName name(const char* key, int position, const QStringList& meaning, QDate since = {})
{
    StepName step;
    step.activity = QStringLiteral("pledge");
    step.key = QString::fromLatin1(key);
    step.name = step.key;
    step.position = position;
    step.meaning = meaning;
    step.since = since;
    return step;
}

const QString Starts = QStringLiteral("starts");
const QString Counts = QStringLiteral("counts");
const QString Closes = QStringLiteral("closes");
const QString Fails = QStringLiteral("fails");
const QString Reopens = QStringLiteral("reopens");

/// 提诺 审诺 定诺 … 销号, 未兑现: prepared first, counted from 定诺.
Chain pledgeChain()
{
    return Chain({name("proposed", 1, {}), name("reviewed", 2, {}), name("decided", 3, {Counts, Starts}),
                  name("practised", 4, {}), name("closed", 5, {Closes}), name("notkept", 6, {Fails})});
}

/// 建档 定策 帮扶 达标, 返贫: nothing to prepare.
Chain householdChain()
{
    return Chain({name("filed", 1, {Starts}), name("planned", 2, {}), name("reached", 3, {Closes}),
                  name("relapsed", 4, {Reopens})});
}

Step step(const char* key, QDate date, Id id = 1)
{
    Step made;
    made.id = id;
    made.key = QString::fromLatin1(key);
    made.date = date;
    return made;
}

Progress progress(QDate date)
{
    Progress made;
    made.date = date;
    return made;
}

Change change(QDate date, QDate due, std::optional<double> target = {}, Id id = 1)
{
    Change made;
    made.id = id;
    made.date = date;
    made.due = due;
    made.target = target;
    return made;
}

Activity dueOn(QDate due)
{
    Activity record;
    record.due = due;
    return record;
}

const QDate March(2026, 3, 1);
const QDate April(2026, 4, 1);
const QDate May(2026, 5, 1);
const QDate June(2026, 6, 30);

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordWithoutFactsIsPlanned()
    {
        const Status status = statusOn(Activity(), {}, pledgeChain(), May);
        QCOMPARE(status.state, State::Planned);
        QVERIFY(!status.late);
        QVERIFY(status.started.isNull());
        QVERIFY(status.closed.isNull());
        QVERIFY(status.began.isNull());
    }

    void aPledgeCountsFromItsDecision()
    {
        const Life life{{step("proposed", March), step("reviewed", April), step("decided", May)}, {}, {}};
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May.addDays(-1)).state, State::Planned);
        QVERIFY(statusOn(Activity(), life, pledgeChain(), May.addDays(-1)).started.isNull());
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).state, State::Underway);
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).started, May);
    }

    void progressDoesNotStartAPledgeThatIsNotDecided()
    {
        const Life life{{step("proposed", March)}, {progress(April)}, {}};
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).state, State::Planned);
    }

    void progressStartsARecordWithNothingToPrepare()
    {
        const Life life{{}, {progress(May), progress(April)}, {}};
        const Status status = statusOn(Activity(), life, householdChain(), June);
        QCOMPARE(status.state, State::Underway);
        QCOMPARE(status.started, April);
        QCOMPARE(statusOn(Activity(), life, householdChain(), April.addDays(-1)).state, State::Planned);
    }

    void anyStepStartsARecordWithNothingToPrepare()
    {
        const Life life{{step("planned", April)}, {}, {}};
        QCOMPARE(statusOn(Activity(), life, householdChain(), April).state, State::Underway);
    }

    void aClosingStepClosesOnItsDay()
    {
        const Life life{{step("decided", March), step("closed", May)}, {}, {}};
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May.addDays(-1)).state, State::Underway);
        const Status status = statusOn(Activity(), life, pledgeChain(), May);
        QCOMPARE(status.state, State::Done);
        QCOMPARE(status.closed, May);
        QCOMPARE(status.started, March);
        QCOMPARE(status.lastStep, QStringLiteral("closed"));
    }

    void aFailingStepIsNotDone()
    {
        const Life life{{step("decided", March), step("notkept", May)}, {}, {}};
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).state, State::Failed);
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).closed, May);
    }

    void aReopeningStepOpensAgainUntilItIsClosedAgain()
    {
        const Life life{{step("reached", March, 1), step("relapsed", April, 2), step("reached", May, 3)}, {}, {}};
        QCOMPARE(statusOn(Activity(), life, householdChain(), March).state, State::Done);
        const Status open = statusOn(Activity(), life, householdChain(), April);
        QCOMPARE(open.state, State::Underway);
        QVERIFY(open.closed.isNull());
        QCOMPARE(statusOn(Activity(), life, householdChain(), May).closed, May);
    }

    void aStepAfterTheCloseDoesNotOpenARecord()
    {
        const Life life{{step("closed", April), step("practised", May)}, {}, {}};
        const Status status = statusOn(Activity(), life, pledgeChain(), June);
        QCOMPARE(status.state, State::Done);
        QCOMPARE(status.closed, April);
        QCOMPARE(status.lastStep, QStringLiteral("practised"));
    }

    void stepsOfOneDayFollowTheChain()
    {
        const Life life{{step("closed", May, 1), step("decided", May, 2)}, {}, {}};
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).state, State::Done);
        QCOMPARE(statusOn(Activity(), life, pledgeChain(), May).lastStep, QStringLiteral("closed"));
    }

    void aRecordIsLateFromTheDayAfterItsDueDay()
    {
        const Activity record = dueOn(June);
        QVERIFY(!statusOn(record, {}, pledgeChain(), June).late);
        QVERIFY(statusOn(record, {}, pledgeChain(), June.addDays(1)).late);
    }

    void aClosedRecordIsNotLateFromTheDayItCloses()
    {
        const Life life{{step("decided", March), step("closed", June.addDays(3))}, {}, {}};
        QVERIFY(statusOn(dueOn(June), life, pledgeChain(), June.addDays(2)).late);
        QVERIFY(!statusOn(dueOn(June), life, pledgeChain(), June.addDays(3)).late);
    }

    void aChangeMovesTheDueDayFromItsOwnDayOn()
    {
        const Life life{{}, {}, {change(May, June)}};
        QCOMPARE(statusOn(dueOn(April), life, pledgeChain(), May.addDays(-1)).due, April);
        QVERIFY(statusOn(dueOn(April), life, pledgeChain(), May.addDays(-1)).late);
        QCOMPARE(statusOn(dueOn(April), life, pledgeChain(), May).due, June);
        QVERIFY(!statusOn(dueOn(April), life, pledgeChain(), May).late);
    }

    void theLatestChangeHoldsWhateverTheOrderOfEntry()
    {
        const Life life{{}, {}, {change(May, June, 20.0, 1), change(April, May, 10.0, 2)}};
        QCOMPARE(statusOn(dueOn(March), life, pledgeChain(), June).due, June);
        QCOMPARE(statusOn(dueOn(March), life, pledgeChain(), June).target, 20.0);
        QCOMPARE(statusOn(dueOn(March), life, pledgeChain(), April).target, 10.0);
        QVERIFY(!statusOn(dueOn(March), life, pledgeChain(), March).target);
    }

    void aChangeOfTheTargetAloneLeavesTheDueDay()
    {
        const Life life{{}, {}, {change(April, QDate(), 5.0)}};
        QCOMPARE(statusOn(dueOn(June), life, pledgeChain(), May).due, June);
    }

    void factsAfterTheDayAreNotSeen()
    {
        const Life life{{step("decided", March), step("closed", June)}, {progress(June)}, {change(June, June)}};
        const Status then = statusOn(dueOn(April), life, pledgeChain(), May);
        const Status without = statusOn(dueOn(April), {{step("decided", March)}, {}, {}}, pledgeChain(), May);
        QCOMPARE(then.state, without.state);
        QCOMPARE(then.late, without.late);
        QCOMPARE(then.due, without.due);
        QCOMPARE(then.closed, without.closed);
        QCOMPARE(then.lastStep, without.lastStep);
    }

    void aRecordIsThereFromItsFirstFact()
    {
        const Life life{{step("decided", April)}, {}, {}};
        const Status status = statusOn(dueOn(June), life, pledgeChain(), March);
        QCOMPARE(status.began, April);
        QVERIFY(!existsOn(status, March));
        QVERIFY(existsOn(status, April));
        Activity planned;
        planned.start = March;
        QCOMPARE(statusOn(planned, life, pledgeChain(), March).began, March);
    }

    void theWordingOfAChainHoldsFromItsDay()
    {
        StepName later = name("decided", 3, {Counts, Starts}, May);
        later.name = QStringLiteral("定承诺");
        StepName dropped = name("closed", 5, {}, June);
        const std::vector<StepName> all{later, name("decided", 3, {Counts, Starts}), name("closed", 5, {Closes}),
                                        dropped};
        QCOMPARE(chainOn(all, QStringLiteral("pledge"), April).step(u"decided")->name, QStringLiteral("decided"));
        QCOMPARE(chainOn(all, QStringLiteral("pledge"), May).step(u"decided")->name, QStringLiteral("定承诺"));
        QCOMPARE(chainOn(all, QStringLiteral("pledge"), May).steps().size(), size_t{2});
        QVERIFY(chainOn(all, QStringLiteral("research"), May).steps().empty());
        QVERIFY(chainOn(all, QStringLiteral("pledge"), May).means(step("closed", May), Closes));
        QVERIFY(!chainOn(all, QStringLiteral("pledge"), June).means(step("closed", May), Closes));
    }

    void theKeysOfTheStatesAreStable()
    {
        QCOMPARE(stateKey(State::Planned), QStringLiteral("planned"));
        QCOMPARE(stateKey(State::Underway), QStringLiteral("underway"));
        QCOMPARE(stateKey(State::Done), QStringLiteral("done"));
        QCOMPARE(stateKey(State::Failed), QStringLiteral("failed"));
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"
