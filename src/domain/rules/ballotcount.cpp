// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ballotcount.h"

#include "words.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct BallotCountMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BallotCount)
};

int countedSheets(const Appraisal& appraisal)
{
    return appraisal.valid + appraisal.invalid;
}

/// Each of the counts can be at most the one before it.
void addSheetDisagreements(QStringList& found, const Appraisal& appraisal)
{
    const int counted = countedSheets(appraisal);
    if (appraisal.heads > 0 && appraisal.handed > appraisal.heads)
        found << BallotCountMessages::tr("More ballots were handed out (%1) than there are people to vote (%2).")
                     .arg(appraisal.handed)
                     .arg(appraisal.heads);
    if (appraisal.handed == 0 && appraisal.returned > 0)
        found << BallotCountMessages::tr("How many ballots were handed out is not recorded.");
    else if (appraisal.returned > appraisal.handed)
        found << BallotCountMessages::tr("More ballots came back (%1) than were handed out (%2).")
                     .arg(appraisal.returned)
                     .arg(appraisal.handed);
    if (appraisal.returned == 0 && counted > 0)
        found << BallotCountMessages::tr("How many ballots came back is not recorded.");
    else if (counted > appraisal.returned)
        found << BallotCountMessages::tr("%1 ballots are counted, but only %2 came back.")
                     .arg(counted)
                     .arg(appraisal.returned);
    else if (counted < appraisal.returned)
        found << BallotCountMessages::tr(
                     "%1 of the %2 ballots that came back are neither counted as valid nor as invalid.")
                     .arg(appraisal.returned - counted)
                     .arg(appraisal.returned);
}

} // namespace

QStringList ballotItems(bool isOfMember)
{
    static const QStringList ofBranch{QStringLiteral("organising"), QStringLiteral("centraltask"),
                                      QStringLiteral("fulfilment"), QStringLiteral("deeds"), QStringLiteral("team")};
    static const QStringList ofMember{QStringLiteral("taking"), QStringLiteral("duties"), QStringLiteral("fulfilment"),
                                      QStringLiteral("contact")};
    return isOfMember ? ofMember : ofBranch;
}

void addAnswer(Ballot& ballot, BallotAnswer answer)
{
    ballot.very += answer == BallotAnswer::Satisfied;
    ballot.fairly += answer == BallotAnswer::Fairly;
    ballot.basic += answer == BallotAnswer::Basic;
    ballot.dissatisfied += answer == BallotAnswer::Dissatisfied;
}

int answersTo(const Ballot& ballot)
{
    return ballot.very + ballot.fairly + ballot.basic + ballot.dissatisfied;
}

QStringList ballotDisagreements(const Appraisal& appraisal, const std::vector<const Ballot*>& ballots)
{
    QStringList found;
    addSheetDisagreements(found, appraisal);
    const Field& item = *ballotKind().field(u"item");
    for (const Ballot* each : ballots) {
        const int answers = answersTo(*each);
        if (answers > appraisal.valid)
            found << BallotCountMessages::tr("“%1” has %2 answers, but only %3 ballots are valid.")
                         .arg(Words().choice(item, each->item))
                         .arg(answers)
                         .arg(appraisal.valid);
    }
    return found;
}

} // namespace xf
