// SPDX-License-Identifier: GPL-3.0-or-later
// 领导点评, 半年一点评: one entry for the branch and for each member, nobody missed.
#include "campaign.h"
#include "rules/reviewcoverage.h"

#include <QTest>

using namespace xf;
using Place = ReviewPlace::State;

namespace {

Review review(Id member, QDate date, const char* strengths = "", QDate followedUp = {})
{
    Review made;
    made.member = member;
    made.date = date;
    made.strengths = QString::fromUtf8(strengths);
    made.followup = followedUp.isValid() ? QStringLiteral("已落实") : QString();
    made.followedup = followedUp;
    return made;
}

} // namespace

class TestReviewRound : public QObject
{
    Q_OBJECT

    test::Campaign m_campaign{Quarter(2026, 3)};
    Id m_zhang = 0;
    Id m_li = 0;
    Id m_wang = 0;
    Id m_left = 0;

    std::vector<ReviewPlace> round(QDate from, QDate until) const
    {
        return reviewRound(m_campaign.snapshot.members, m_campaign.snapshot.rows<Review>(reviewKind()), from, until);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_zhang = m_campaign.addMember(QStringLiteral("张三"));
        m_li = m_campaign.addMember(QStringLiteral("李四"));
        m_wang = m_campaign.addMember(QStringLiteral("王五"));
        m_left = m_campaign.addMember(QStringLiteral("赵六"), QStringLiteral("male"), {}, QDate(2026, 8, 31));
        m_campaign.addRow(reviewKind(), review(0, QDate(2026, 9, 1), "好"));
        m_campaign.addRow(reviewKind(), review(m_zhang, QDate(2026, 7, 1), "好", QDate(2026, 9, 2)));
        m_campaign.addRow(reviewKind(), review(m_zhang, QDate(2026, 6, 30), "上半年"));
        m_campaign.addRow(reviewKind(), review(m_li, QDate(2026, 9, 30))); // opened, nothing written
        m_campaign.addRow(reviewKind(), review(m_left, QDate(2026, 7, 5), "已调出"));
    }

    void aHalfYearIsSixMonthsAndIsSeenToday()
    {
        QCOMPARE(HalfYear(2026, 1).lastDay(), QDate(2026, 6, 30));
        QCOMPARE(HalfYear::of(QDate(2026, 7, 1)).firstDay(), QDate(2026, 7, 1));
        QCOMPARE(HalfYear(2026, 2).lastDay(), QDate(2026, 12, 31));
        QVERIFY(HalfYear(2026, 1).previous() == HalfYear(2025, 2));
        QCOMPARE(HalfYear(2026, 2).dayOfView(QDate(2026, 9, 20)), QDate(2026, 9, 20));
        QCOMPARE(HalfYear(2026, 1).dayOfView(QDate(2026, 9, 20)), QDate(2026, 6, 30));
        QCOMPARE(HalfYear(2027, 1).dayOfView(QDate(2026, 9, 20)), QDate(2027, 1, 1));
    }

    void everyoneDueHasALineAndOthersComeLast()
    {
        const auto lines = round(QDate(2026, 7, 1), QDate(2026, 12, 31));
        QCOMPARE(lines.size(), size_t{5});
        QCOMPARE(lines[0].member, Id{0});
        QCOMPARE(lines[0].state, Place::Reviewed);
        QCOMPARE(lines[1].member, m_zhang);
        QCOMPARE(lines[1].state, Place::FollowedUp);
        QCOMPARE(lines[1].date, QDate(2026, 7, 1)); // not the one of the half-year before
        QCOMPARE(lines[2].state, Place::Opened);
        QCOMPARE(lines[3].member, m_wang);
        QCOMPARE(lines[3].state, Place::Missing);
        QCOMPARE(lines[4].member, m_left);
        QVERIFY(!lines[4].isDue);
    }

    void anEntryThatIsOnlyOpenedCountsAsMissing()
    {
        const ReviewCoverage coverage = reviewCoverage(m_campaign.snapshot);
        QCOMPARE(coverage.due, 4); // the branch and three members; 赵六 left on 31 August
        QCOMPARE(coverage.done, 2);
        QVERIFY(!coverage.branchMissing);
        QCOMPARE(coverage.missing, (std::vector<Id>{m_li, m_wang}));
    }

    void twoEntriesOfOnePersonCountOnce()
    {
        test::Campaign campaign{Quarter(2026, 3)};
        const Id one = campaign.addMember(QStringLiteral("张三"));
        campaign.addRow(reviewKind(), review(one, QDate(2026, 7, 1), "好"));
        campaign.addRow(reviewKind(), review(one, QDate(2026, 9, 1), "更好"));
        const ReviewCoverage coverage = reviewCoverage(campaign.snapshot);
        QCOMPARE(coverage.due, 2);
        QCOMPARE(coverage.done, 1);
        QVERIFY(coverage.branchMissing);
        QVERIFY(coverage.missing.empty());
    }
};

QTEST_GUILESS_MAIN(TestReviewRound)
#include "tst_reviewround.moc"
