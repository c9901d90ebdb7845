// SPDX-License-Identifier: GPL-3.0-or-later
// 整改清单: the five 明确, what earlier meetings leave to a later one, and problems named once more.
#include "rules/rectificationrules.h"

#include <QTest>

using namespace xf;

namespace {

MeetingEntries meeting(Id id, QDate date)
{
    MeetingEntries made;
    made.meeting.id = id;
    made.meeting.date = date;
    return made;
}

std::shared_ptr<Rectification> entry(MeetingEntries& of, const char* problem, QDate closed = {})
{
    auto row = std::make_shared<Rectification>();
    row->parent = of.meeting.id;
    row->problem = QString::fromUtf8(problem);
    row->closed = closed;
    of.entries.push_back(row);
    return row;
}

QStringList problems(const std::vector<CarriedEntry>& carried)
{
    QStringList told;
    for (const CarriedEntry& each : carried)
        told << each.row->problem;
    return told;
}

} // namespace

class TestRectificationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsClearInFiveWays()
    {
        Rectification row;
        QCOMPARE(missingClarities(row).join(QLatin1Char(' ')),
                 QStringLiteral("problem responsible standard measure due"));
        row.problem = QStringLiteral("a");
        row.responsible = 3;
        row.measure = QStringLiteral("b");
        row.due = QDate(2026, 12, 31);
        QCOMPARE(missingClarities(row), QStringList{QStringLiteral("standard")});
        row.standard = QStringLiteral("c");
        QVERIFY(missingClarities(row).isEmpty());
    }

    void aFindingBecomesAnEntryThatNamesIt()
    {
        Meeting held;
        held.id = 7;
        held.chair = 1;
        held.due = QDate(2026, 12, 25);
        Finding finding;
        finding.id = 9;
        finding.member = 2;
        finding.shortcoming = QStringLiteral("x");
        finding.measure = QStringLiteral("y");
        const Rectification own = entryFrom(finding, held);
        QCOMPARE(own.parent, Id(7));
        QCOMPARE(own.finding, Id(9));
        QCOMPARE(own.problem, QStringLiteral("x"));
        QCOMPARE(own.measure, QStringLiteral("y"));
        QCOMPARE(own.responsible, Id(2));
        QCOMPARE(own.due, QDate(2026, 12, 25));
        finding.member = 0;
        QCOMPARE(entryFrom(finding, held).responsible, Id(1));
        held.responsible = 4;
        QCOMPARE(entryFrom(finding, held).responsible, Id(4));
    }

    void whatWasOpenOnTheDayArrives()
    {
        const QDate day(2026, 8, 27);
        MeetingEntries second = meeting(2, QDate(2026, 3, 17));
        entry(second, "open");
        MeetingEntries first = meeting(1, QDate(2025, 12, 26));
        entry(first, "closed before", day.addDays(-1));
        entry(first, "closed that day", day);
        entry(first, "closed since", day.addDays(20));
        MeetingEntries itself = meeting(3, day);
        entry(itself, "own");
        MeetingEntries undated = meeting(4, {});
        entry(undated, "undated");
        MeetingEntries later = meeting(5, QDate(2026, 12, 1));
        entry(later, "later");
        const auto carried = carriedInto(3, day, {second, first, itself, undated, later});
        QCOMPARE(problems(carried).join(QLatin1Char('|')), QStringLiteral("closed that day|closed since|open"));
        QCOMPARE(carried.front().from.id, Id(1));
    }

    void whatCameBackArrivesUntilItIsListedAgain()
    {
        MeetingEntries first = meeting(1, QDate(2025, 12, 26));
        const auto row = entry(first, "slow", QDate(2026, 3, 1));
        row->lookedback = QDate(2026, 6, 1);
        row->lasting = QStringLiteral("lasting");
        QVERIFY(carriedInto(2, QDate(2026, 8, 27), {first}).empty());
        row->lasting = QStringLiteral("rebounded");
        QCOMPARE(problems(carriedInto(2, QDate(2026, 8, 27), {first})), QStringList{QStringLiteral("slow")});
        QVERIFY(carriedInto(2, QDate(2026, 5, 31), {first}).empty()); // not known then
        MeetingEntries second = meeting(2, QDate(2026, 8, 27));
        entry(second, "slow", QDate(2026, 10, 1));
        QVERIFY(carriedInto(3, QDate(2026, 12, 1), {first, second}).empty());
        // Reworded it is known by the link.
        row->id = 11;
        const auto again = std::make_shared<Rectification>(entryAgain(*row, second.meeting));
        again->problem = QStringLiteral("still slow");
        again->closed = QDate(2026, 10, 1);
        second.entries = {again};
        QVERIFY(carriedInto(3, QDate(2026, 12, 1), {first, second}).empty());
        QCOMPARE(carriedInto(2, QDate(2026, 8, 27), {first, second}).front().again, again);
    }

    void theSamePersonsProblemOfAnEarlierMeetingIsFound()
    {
        const auto found = [](Id parent, Id member, const char* text) {
            Finding finding;
            finding.parent = parent;
            finding.member = member;
            finding.shortcoming = QString::fromUtf8(text);
            return finding;
        };
        const std::vector<Meeting> meetings{meeting(1, QDate(2024, 12, 20)).meeting,
                                            meeting(2, QDate(2025, 12, 26)).meeting,
                                            meeting(3, QDate(2026, 8, 27)).meeting};
        const std::vector<Finding> findings{found(1, 0, "深入边远县调研不够"), found(2, 0, "深入边远县调研不够"),
                                            found(2, 5, "理论学习不够系统"), found(3, 0, "公开资料群众看不懂")};
        const auto earlier = earlierProblems(QDate(2026, 8, 27), meetings, findings);
        QCOMPARE(earlier.size(), size_t(3));
        const EarlierProblem* same = wordedLikeEarlier(earlier, 0, QStringLiteral("深入边远县开展调研不够"));
        QVERIFY(same);
        QCOMPARE(same->meeting.id, Id(2)); // the latest
        QVERIFY(!wordedLikeEarlier(earlier, 6, QStringLiteral("理论学习不够系统")));
        QVERIFY(wordedLikeEarlier(earlier, 5, QStringLiteral("理论学习不够系统")));
        QVERIFY(!wordedLikeEarlier(earlier, 0, QStringLiteral("公开资料群众看不懂")));
    }
};

QTEST_GUILESS_MAIN(TestRectificationRules)
#include "tst_rectificationrules.moc"
