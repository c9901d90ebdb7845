// SPDX-License-Identifier: GPL-3.0-or-later
// 审诺: rounds of a pledge's review, and what a span's reviews come to, counted by hand.
#include "rules/vetting.h"

#include "campaign.h"
#include "values.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

Vetting round(QDate date, const char* result, const char* reason = "")
{
    Vetting row;
    row.date = date;
    row.result = QLatin1String(result);
    row.reason = QLatin1String(reason);
    return row;
}

StepName name(const char* key, int position, const QStringList& meaning)
{
    StepName step;
    step.activity = pledgeKind().key;
    step.key = QLatin1String(key);
    step.position = position;
    step.meaning = meaning;
    return step;
}

/// Keys that differ from the seed's: only meanings count.
Chain chain()
{
    return Chain({name("in", 1, {QStringLiteral("submits")}), name("ok", 2, {QStringLiteral("reviews")}),
                  name("back", 3, {QStringLiteral("returns")}), name("set", 4, {QStringLiteral("counts")})});
}

Step step(const char* key, QDate date)
{
    Step each;
    each.key = QLatin1String(key);
    each.date = date;
    return each;
}

const QDate Jan8(2026, 1, 8);
const QDate Jan12(2026, 1, 12);
const QDate Jan14(2026, 1, 14);
const QDate Jan15(2026, 1, 15);

} // namespace

class TestVetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPledgeGoesThroughItsStates()
    {
        const Vetting first = round(Jan12, "returned", "vague");
        const Vetting second = round(Jan15, "passed");
        QCOMPARE(vettingRounds({}, {step("in", Jan8)}, chain()).state, VettingState::None);
        QCOMPARE(vettingRounds({&first}, {step("in", Jan8), step("back", Jan12)}, chain()).state,
                 VettingState::Returned);
        QCOMPARE(vettingRounds({&first}, {step("in", Jan8), step("in", Jan14)}, chain()).state,
                 VettingState::Resubmitted);
        const VettingRounds both = vettingRounds({&second, &first}, {step("in", Jan8), step("in", Jan14)}, chain());
        QCOMPARE(both.state, VettingState::Passed);
        QCOMPARE(both.rounds, (std::vector<const Vetting*>{&first, &second}));
        QCOMPARE(both.last(), &second);
    }

    void whatIsHandedInAgainOnTheDayOfTheReturnIsStillReturnedThatDay()
    {
        const Vetting first = round(Jan12, "returned", "vague");
        QCOMPARE(vettingRounds({&first}, {step("in", Jan12)}, chain()).state, VettingState::Returned);
    }

    void aReviewRecordedOnlyAsAStepCounts()
    {
        QCOMPARE(vettingRounds({}, {step("ok", Jan12)}, chain()).state, VettingState::Passed);
        QCOMPARE(vettingRounds({}, {step("back", Jan12)}, chain()).state, VettingState::Returned);
    }

    void figuresAreOfTheSpanAndKnowEarlierReturns()
    {
        Campaign campaign({2026, 3});
        Dossier& a = campaign.addPledge(QStringLiteral("A"), 0, {}, {});
        campaign.addChild(a, vettingKind(), round(QDate(2026, 6, 30), "returned", "no date"));
        campaign.addChild(a, vettingKind(), round(QDate(2026, 7, 1), "passed"));
        Dossier& b = campaign.addPledge(QStringLiteral("B"), 0, {}, {});
        campaign.addChild(b, vettingKind(), round(QDate(2026, 9, 30), "returned", "no figure"));
        campaign.addChild(b, vettingKind(), round(QDate(2026, 8, 1), "passed"));
        const VettingFigures quarter = vettingFigures(campaign.snapshot, QDate(2026, 7, 1), QDate(2026, 9, 30));
        QCOMPARE(quarter.rounds, 3);
        QCOMPARE(quarter.passed, 2);
        QCOMPARE(quarter.returned, 1);
        QCOMPARE(quarter.passedAgain, 1); // A; B passed before it was returned
        const VettingFigures year = vettingFigures(campaign.snapshot, QDate(2026, 1, 1), QDate(2026, 9, 30));
        QCOMPARE(year.rounds, 4);
        QCOMPARE(year.returned, 2);
    }

    void aReturnNeedsItsReason()
    {
        QCOMPARE(problems(vettingKind(), round(Jan12, "returned")).front().field, QStringLiteral("reason"));
        QVERIFY(problems(vettingKind(), round(Jan12, "returned", "vague")).empty());
        QVERIFY(problems(vettingKind(), round(Jan12, "passed")).empty());
    }
};

QTEST_GUILESS_MAIN(TestVetting)
#include "tst_vetting.moc"
