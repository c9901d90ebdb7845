// SPDX-License-Identifier: GPL-3.0-or-later
// Who must come to a meeting, and when it can be held.
#include "rules/meetingrules.h"

#include <QTest>

using namespace xf;

class TestMeetingRules : public QObject
{
    Q_OBJECT

    std::vector<Attendance> m_rows;

    std::vector<const Attendance*> rows(int present, int absent, int leave, int observers)
    {
        m_rows.clear();
        const std::pair<const char*, int> counts[] = {
            {"present", present}, {"absent", absent}, {"leave", leave}, {"observer", observers}, {"", 2}};
        for (const auto& [presence, count] : counts) {
            for (int each = 0; each < count; ++each) {
                Attendance row;
                row.member = static_cast<Id>(m_rows.size()) + 1;
                row.presence = QLatin1String(presence);
                m_rows.push_back(row);
            }
        }
        std::vector<const Attendance*> all;
        for (const Attendance& row : m_rows)
            all.push_back(&row);
        return all;
    }

private Q_SLOTS:
    void twoThirdsOfThoseDue_data()
    {
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("absent");
        QTest::addColumn<int>("leave");
        QTest::addColumn<int>("needed");
        QTest::addColumn<bool>("quorum");
        QTest::newRow("2 of 3") << 2 << 1 << 0 << 2 << true;
        QTest::newRow("2 of 4") << 2 << 1 << 1 << 3 << false;
        QTest::newRow("3 of 4") << 3 << 0 << 1 << 3 << true;
        QTest::newRow("18 of 28") << 18 << 6 << 4 << 19 << false;
        QTest::newRow("19 of 28") << 19 << 5 << 4 << 19 << true;
        QTest::newRow("20 of 30") << 20 << 10 << 0 << 20 << true;
        QTest::newRow("nobody") << 0 << 0 << 0 << 0 << false;
    }
    void twoThirdsOfThoseDue()
    {
        QFETCH(int, present);
        QFETCH(int, absent);
        QFETCH(int, leave);
        // Observers and lines not marked yet neither help nor count.
        const Turnout turnout = turnoutOf(rows(present, absent, leave, 5));
        QCOMPARE(turnout.due, present + absent + leave);
        QCOMPARE(turnout.present, present);
        QCOMPARE(static_cast<int>(turnout.onLeave.size()), leave);
        QCOMPARE(static_cast<int>(turnout.absent.size()), absent);
        QCOMPARE(turnout.observers, 5);
        QTEST(turnout.needed(), "needed");
        QTEST(turnout.hasQuorum(), "quorum");
    }

    void aGroupMetIfAllWhoWereDueBelongToIt()
    {
        std::vector<Member> members(4);
        for (int each = 0; each < 4; ++each) {
            members[each].id = each + 1;
            members[each].group = each < 2 ? QStringLiteral("一组") : QStringLiteral("二组");
        }
        std::vector<Attendance> attendances(3);
        attendances[0].member = 1;
        attendances[0].presence = QStringLiteral("present");
        attendances[1].member = 2;
        attendances[1].presence = QStringLiteral("leave");
        attendances[2].member = 4;
        attendances[2].presence = QStringLiteral("observer");
        const std::vector<const Attendance*> all{&attendances[0], &attendances[1], &attendances[2]};
        QCOMPARE(groupThatMet(all, members), QStringLiteral("一组"));
        attendances[2].presence = QStringLiteral("present");
        QCOMPARE(groupThatMet(all, members), QString());
        QCOMPARE(groupThatMet({}, members), QString());
    }
};

QTEST_GUILESS_MAIN(TestMeetingRules)
#include "tst_meetingrules.moc"
