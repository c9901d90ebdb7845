// SPDX-License-Identifier: GPL-3.0-or-later
// 群众评议: what a sheet adds to the totals, and whether the counts agree.
#include "rules/appraisalrates.h"
#include "rules/ballotcount.h"

#include <QTest>

using namespace xf;

namespace {

Appraisal counts(int heads, int handed, int returned, int valid, int invalid)
{
    Appraisal appraisal;
    appraisal.heads = heads;
    appraisal.handed = handed;
    appraisal.returned = returned;
    appraisal.valid = valid;
    appraisal.invalid = invalid;
    return appraisal;
}

QString first(const Appraisal& appraisal, const std::vector<const Ballot*>& ballots = {})
{
    const QStringList found = ballotDisagreements(appraisal, ballots);
    return found.isEmpty() ? QString() : found.front();
}

} // namespace

class TestBallotCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBranchIsJudgedByFiveItemsAndAMemberByFour()
    {
        QCOMPARE(ballotItems(false).size(), 5);
        QCOMPARE(ballotItems(true), (QStringList{QStringLiteral("taking"), QStringLiteral("duties"),
                                                 QStringLiteral("fulfilment"), QStringLiteral("contact")}));
    }

    void anAnswerIsOneMoreOfItsKindAndABlankIsNone()
    {
        Ballot ballot;
        for (const auto answer : {BallotAnswer::Satisfied, BallotAnswer::Satisfied, BallotAnswer::Fairly,
                                  BallotAnswer::Basic, BallotAnswer::Dissatisfied, BallotAnswer::Blank})
            addAnswer(ballot, answer);
        QCOMPARE(ballot.very, 2);
        QCOMPARE(ballot.fairly, 1);
        QCOMPARE(ballot.basic, 1);
        QCOMPARE(ballot.dissatisfied, 1);
        QCOMPARE(answersTo(ballot), 5);
        // Six valid sheets, one of which left the item out: it stays in the base of both rates.
        QCOMPARE(rateText(satisfaction(ballot, 6).satisfied), QStringLiteral("33.3%（2/6）"));
        QCOMPARE(rateText(satisfaction(ballot, 6).overall), QStringLiteral("66.7%（4/6）"));
        QCOMPARE(rateText(satisfaction(Ballot(), 0).overall), QStringLiteral("—"));
    }

    void countsThatAgreeAreNotSpokenOf()
    {
        QCOMPARE(first(counts(48, 48, 46, 45, 1)), QString());
        QCOMPARE(first(counts(0, 0, 0, 0, 0)), QString());
        QCOMPARE(first(counts(0, 27, 27, 27, 0)), QString()); // heads need not be known
    }

    void eachCountIsAtMostTheOneBefore()
    {
        QVERIFY(first(counts(46, 48, 48, 48, 0)).startsWith(QStringLiteral("More ballots were handed out (48)")));
        QVERIFY(first(counts(48, 46, 47, 47, 0)).startsWith(QStringLiteral("More ballots came back (47)")));
        QCOMPARE(first(counts(48, 48, 46, 46, 1)), QStringLiteral("47 ballots are counted, but only 46 came back."));
        QCOMPARE(first(counts(48, 48, 46, 40, 1)),
                 QStringLiteral("5 of the 46 ballots that came back are neither counted as valid nor as invalid."));
        QCOMPARE(first(counts(48, 48, 0, 3, 0)), QStringLiteral("How many ballots came back is not recorded."));
        QCOMPARE(first(counts(48, 0, 3, 3, 0)), QStringLiteral("How many ballots were handed out is not recorded."));
    }

    void anItemCannotHaveMoreAnswersThanThereAreValidSheets()
    {
        Ballot whole;
        whole.item = QStringLiteral("deeds");
        whole.very = 40;
        whole.dissatisfied = 5;
        QCOMPARE(first(counts(48, 48, 46, 45, 1), {&whole}), QString());
        whole.basic = 1;
        QCOMPARE(first(counts(48, 48, 46, 45, 1), {&whole}),
                 QStringLiteral("“Practical deeds” has 46 answers, but only 45 ballots are valid."));
    }
};

QTEST_GUILESS_MAIN(TestBallotCount)
#include "tst_ballotcount.moc"
