// SPDX-License-Identifier: GPL-3.0-or-later
// 评选表彰: what the records of the year say of a member, fact by fact, counted by hand.
#include "activities/household.h"
#include "activities/reading.h"
#include "activities/rolemodel.h"
#include "campaign.h"
#include "campaign/appraisal.h"
#include "checklists/fiveleads.h"
#include "rules/candidatefacts.h"

#include <QTest>

using namespace xf;

class TestCandidateFacts : public QObject
{
    Q_OBJECT

    test::Campaign m_campaign{Quarter(2026, 3)};
    Id m_zhang = 0;
    Id m_li = 0;

    void pledge(Id member, QDate due, const char* close = nullptr, QDate closed = {})
    {
        std::vector<test::StepOn> steps{{"begun", QDate(2026, 2, 1)}};
        if (close)
            steps.push_back({close, closed});
        m_campaign.addPledge(QStringLiteral("承诺"), member, due, steps);
    }
    void addPledges()
    {
        pledge(m_zhang, QDate(2026, 3, 31), "closed", QDate(2026, 3, 20));
        pledge(m_zhang, QDate(2026, 6, 30), "closed", QDate(2026, 6, 30));
        pledge(m_zhang, QDate(2026, 6, 30), "notkept", QDate(2026, 7, 2));
        pledge(m_zhang, QDate(2026, 8, 31));                            // late
        pledge(m_zhang, QDate(2026, 12, 31));                           // not due yet
        pledge(m_li, QDate(2026, 3, 31), "closed", QDate(2026, 3, 30)); // someone else's
        Pledge ofBranch;
        ofBranch.title = QStringLiteral("支部承诺");
        ofBranch.owner = QStringLiteral("branch");
        ofBranch.responsible = m_zhang;
        ofBranch.due = QDate(2026, 3, 31);
        m_campaign.add(pledgeKind(), ofBranch, {{"begun", QDate(2026, 1, 5)}, {"closed", QDate(2026, 3, 1)}});
    }
    void addActivities()
    {
        Reading note;
        note.title = QStringLiteral("心得");
        note.responsible = m_zhang;
        m_campaign.add(readingKind(), note, {{"begun", QDate(2026, 4, 1)}});
        m_campaign.add(readingKind(), note); // only planned
        Household house;
        house.title = QStringLiteral("帮扶户");
        house.responsible = m_zhang;
        Dossier& dossier = m_campaign.add(householdKind(), house, {{"begun", QDate(2026, 1, 1)}});
        for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 9, 30)}) {
            Visit visit;
            visit.date = day;
            m_campaign.addChild(dossier, visitKind(), visit); // nobody named: the responsible member's
        }
        Visit other;
        other.date = QDate(2026, 5, 1);
        other.member = m_li;
        m_campaign.addChild(dossier, visitKind(), other);
    }
    void addVoices()
    {
        const auto mark = [&](const char* item, const char* self, const char* leader) {
            FiveLeads answer;
            answer.quarter = QStringLiteral("2026Q3");
            answer.member = m_zhang;
            answer.item = QLatin1String(item);
            answer.self = QLatin1String(self);
            answer.leader = QLatin1String(leader);
            m_campaign.addRow(fiveLeadsKind(), answer);
        };
        mark("study", "good", "good");
        mark("serve", "good", "fair");
        mark("law", "good", "good");
        Appraisal appraisal;
        appraisal.member = m_zhang;
        appraisal.date = QDate(2026, 6, 30);
        appraisal.valid = 25;
        const Id id = m_campaign.addRow(appraisalKind(), appraisal);
        for (const int unhappy : {0, 1}) {
            Ballot ballot;
            ballot.parent = id;
            ballot.very = 20;
            ballot.fairly = 5 - unhappy;
            ballot.dissatisfied = unhappy;
            m_campaign.addRow(ballotKind(), ballot);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_zhang = m_campaign.addMember(QStringLiteral("张三"));
        m_li = m_campaign.addMember(QStringLiteral("李四"));
        m_campaign.addMember(QStringLiteral("赵六"), QStringLiteral("male"), {}, QDate(2026, 6, 30)); // has left
        addPledges();
        addActivities();
        addVoices();
    }

    void eachFactIsCountedFromTheRecords()
    {
        const auto all = candidateFacts(m_campaign.snapshot);
        QCOMPARE(all.size(), size_t{2});
        const CandidateFacts& zhang = all[0];
        QCOMPARE(zhang.kept, (Rate{2, 4})); // due by 30 September: 3-31, 6-30 twice, 8-31
        QCOMPARE(zhang.notKept, 1);
        QCOMPARE(zhang.late, 1);
        QCOMPARE(zhang.notes, 1);
        QCOMPARE(zhang.visits, 2);                               // of this year
        QCOMPARE(zhang.grades.value(QStringLiteral("good")), 2); // the leader's, not the member's own
        QCOMPARE(zhang.grades.value(QStringLiteral("fair")), 1);
        QCOMPARE(zhang.overall, (Rate{49, 50}));
        QCOMPARE(all[1].kept, (Rate{1, 1}));
        QCOMPARE(all[1].visits, 1);
        QCOMPARE(all[1].overall, (Rate{0, 0}));
    }

    void theFactsAreSaidInWordsWithTheirBase()
    {
        const auto all = candidateFacts(m_campaign.snapshot);
        QCOMPARE(conditionsText(all[0]),
                 QStringLiteral(
                     "年内到期承诺4项，兑现2项，兑现率50.0%（2/4）；未兑现1项；逾期1项；读书心得1篇；走访帮扶户2次；"
                     "“五带头”领导评价：好2项、较好1项；群众评议总体满意率98.0%（49/50）。"));
        QCOMPARE(conditionsText(CandidateFacts()), QStringLiteral("年内尚无到期承诺；无逾期事项。"));
    }
};

QTEST_GUILESS_MAIN(TestCandidateFacts)
#include "tst_candidatefacts.moc"
