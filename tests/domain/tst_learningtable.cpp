// SPDX-License-Identifier: GPL-3.0-or-later
// 比学赶超: which entries stand on whose page, and who has none.
#include "rules/learningtable.h"

#include <QTest>

using namespace xf;

class TestLearningTable : public QObject
{
    Q_OBJECT

    enum Who : Id { Zhang = 1, Li, Wang };
    std::vector<std::shared_ptr<const RoleModel>> m_models;
    std::vector<std::shared_ptr<const Learning>> m_entries;

    void model(Id id, int year, Id member)
    {
        auto made = std::make_shared<RoleModel>();
        made->id = id;
        made->year = year;
        made->member = member;
        m_models.push_back(made);
    }
    void entry(Id id, Id model, Id member, QDate date, const char* result = "", QDate achieved = {})
    {
        auto made = std::make_shared<Learning>();
        made->id = id;
        made->parent = model;
        made->member = member;
        made->date = date;
        made->result = QString::fromUtf8(result);
        made->achieved = achieved;
        m_entries.push_back(made);
    }
    std::vector<Id> ids(int year, Id member) const
    {
        std::vector<Id> found;
        for (const LearningLine& each : learningTable(m_models, m_entries, year, member))
            found.push_back(each.entry->id);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        model(10, 2026, Zhang); // one of the branch's own members
        model(11, 2025, 0);     // an organisation
        entry(20, 10, Li, QDate(2026, 5, 1), "误差率0.3%", QDate(2026, 8, 28));
        entry(21, 11, Zhang, QDate(2026, 3, 1), "还没有日期");
        entry(22, 11, Li, QDate(2025, 9, 1));
        entry(23, 10, Wang, QDate()); // without a day: of its role model's year
    }

    void anEntryStandsOnBothPeoplesPages()
    {
        QCOMPARE(ids(0, Li), (std::vector<Id>{22, 20}));
        QCOMPARE(ids(0, Zhang), (std::vector<Id>{23, 21, 20})); // learns once, is learnt from twice
        QCOMPARE(ids(2026, Wang), (std::vector<Id>{23}));
    }

    void aYearIsThatOfTheEntryElseOfTheRoleModel()
    {
        QCOMPARE(ids(2026, 0), (std::vector<Id>{23, 21, 20}));
        QCOMPARE(ids(2025, 0), (std::vector<Id>{22}));
    }

    void aResultCountsOnceItHasItsDay()
    {
        const auto lines = learningTable(m_models, m_entries, 2026, 0);
        QVERIFY(lines[2].isAchieved());
        QVERIFY(!lines[1].isAchieved());
        QVERIFY(!lines[0].isAchieved());
    }

    void whoLearnsFromNobodyIsNamed()
    {
        std::vector<Member> members(3);
        for (size_t at = 0; at < members.size(); ++at)
            members[at].id = Id(at) + 1;
        QCOMPARE(membersWithoutLearning(members, learningTable(m_models, m_entries, 2025, 0)),
                 (std::vector<Id>{Zhang, Wang}));
        QVERIFY(membersWithoutLearning(members, learningTable(m_models, m_entries, 2026, 0)).empty());
    }
};

QTEST_GUILESS_MAIN(TestLearningTable)
#include "tst_learningtable.moc"
