// SPDX-License-Identifier: GPL-3.0-or-later
// Which facts of a quarter speak for which item of the checklists.
#include "rules/checklistfacts.h"

#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/reading.h"
#include "campaign.h"
#include "campaign/commendation.h"
#include "checklists/fact.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

/// “member item text” of each fact.
QStringList told(const CampaignSnapshot& snapshot)
{
    QStringList lines;
    for (const ChecklistFact& each : checklistFacts(snapshot, *factRules()))
        lines << QStringLiteral("%1 %2 %3").arg(snapshot.nameOf(each.member), each.item, each.text);
    return lines;
}

} // namespace

class TestChecklistFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteSpeaksForStudyAndOnlyInItsQuarter()
    {
        Campaign campaign({2026, 3});
        Reading note;
        note.title = QStringLiteral("《论语》心得");
        note.responsible = campaign.addMember(QStringLiteral("张三"));
        campaign.add(readingKind(), note, {{"begun", day(6, 1)}, {"closed", day(7, 12)}},
                     {entry(day(6, 30), QStringLiteral("读完一半")), entry(day(7, 1), QStringLiteral("读完。"))});
        QCOMPARE(told(campaign.snapshot),
                 (QStringList{QStringLiteral("张三 study 7月1日，读完"), QStringLiteral(" team 7月1日，读完"),
                              QStringLiteral("张三 study 7月12日，《论语》心得，完成"),
                              QStringLiteral(" team 7月12日，《论语》心得，完成")}));
    }

    void aVisitSpeaksForWhoWentAndOtherwiseForWhoIsResponsible()
    {
        Campaign campaign({2026, 3});
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const Id li = campaign.addMember(QStringLiteral("李四"));
        Household aid;
        aid.title = QStringLiteral("帮扶孙家");
        aid.responsible = zhang;
        Dossier& dossier = campaign.add(householdKind(), aid);
        Visit visit;
        visit.date = day(8, 3);
        visit.member = li;
        visit.situation = QStringLiteral("送去化肥");
        campaign.addChild(dossier, visitKind(), visit);
        visit.member = 0;
        visit.date = day(8, 9);
        campaign.addChild(dossier, visitKind(), visit);
        const QStringList lines = told(campaign.snapshot);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("李四 serve 8月3日，帮扶孙家，送去化肥"));
        QCOMPARE(lines[1], QStringLiteral(" standing 8月3日，帮扶孙家，送去化肥"));
        QCOMPARE(lines[2], QStringLiteral("张三 serve 8月9日，帮扶孙家，送去化肥"));
        QCOMPARE(checklistFacts(campaign.snapshot, *factRules()).front().record, dossier.record->id);
    }

    void aPledgeSpeaksForTheItemItAnswers()
    {
        Campaign campaign({2026, 3});
        Pledge pledge;
        pledge.responsible = campaign.addMember(QStringLiteral("张三"));
        pledge.item = QStringLiteral("law");
        campaign.add(pledgeKind(), pledge, {}, {entry(day(9, 1), QStringLiteral("零投诉"))});
        pledge.item = QStringLiteral("results");
        campaign.add(pledgeKind(), pledge, {}, {entry(day(9, 2), QStringLiteral("提速"))});
        QCOMPARE(told(campaign.snapshot),
                 (QStringList{QStringLiteral("张三 law 9月1日，零投诉"), QStringLiteral(" results 9月2日，提速")}));
    }

    void onlyAnHonourThatWasGivenCountsFromTheDayItWasDecided()
    {
        Campaign campaign({2026, 3});
        Commendation honour;
        honour.member = campaign.addMember(QStringLiteral("张三"));
        honour.honour = QStringLiteral("优秀共产党员");
        honour.from = day(6, 20);
        honour.date = day(7, 1);
        honour.result = QStringLiteral("rejected");
        campaign.addRow(commendationKind(), honour);
        QCOMPARE(told(campaign.snapshot), QStringList());
        honour.result = QStringLiteral("awarded");
        campaign.addRow(commendationKind(), honour);
        QCOMPARE(told(campaign.snapshot), (QStringList{QStringLiteral("张三 achieve 7月1日，优秀共产党员"),
                                                       QStringLiteral(" team 7月1日，优秀共产党员")}));
    }

    void aRowSpeaksWithItsWordsOnTheDaySomethingCameOfIt()
    {
        Campaign campaign({2026, 3});
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        Meeting held;
        held.responsible = campaign.addMember(QStringLiteral("李四"));
        Dossier& meeting = campaign.add(meetingKind(), held);
        Rectification row;
        row.problem = QStringLiteral("记录不全。");
        row.responsible = zhang;
        row.closed = day(8, 8);
        row.result = QStringLiteral("已补齐");
        campaign.addChild(meeting, rectificationKind(), row);
        row.closed = day(10, 1);
        campaign.addChild(meeting, rectificationKind(), row);
        QCOMPARE(told(campaign.snapshot), QStringList{QStringLiteral(" leadership 8月8日，记录不全，已补齐")});
    }

    void theWordsOfAnAnswerAreItsFactsByTheirDaysAndThenItsOwn()
    {
        Campaign campaign({2026, 3});
        Fact fact;
        fact.parent = 71;
        fact.date = day(8, 1);
        fact.text = QStringLiteral("8月1日，走访。");
        campaign.addRow(factKind(), fact);
        fact.date = day(7, 1);
        fact.text = QStringLiteral("7月1日，授牌");
        campaign.addRow(factKind(), fact);
        fact.parent = 72;
        campaign.addRow(factKind(), fact);
        QCOMPARE(factWords(campaign.snapshot, 71, QStringLiteral("全勤。")),
                 QStringLiteral("7月1日，授牌；8月1日，走访；全勤"));
        QCOMPARE(factWords(campaign.snapshot, 73, QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestChecklistFacts)
#include "tst_checklistfacts.moc"
