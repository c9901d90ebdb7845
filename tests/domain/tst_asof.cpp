// SPDX-License-Identifier: GPL-3.0-or-later
#include "asof.h"

#include "activities/household.h"
#include "activities/regulation.h"
#include "activities/rolemodel.h"
#include "branch/setting.h"
#include "campaign/commendation.h"

#include <QTest>

using namespace xf;

namespace {

const QDate Day(2026, 9, 30);

template <class R, class Change>
RecordPtr with(Change change)
{
    auto record = std::make_shared<R>();
    change(*record);
    return record;
}

} // namespace

class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfALaterDayAreNotThere()
    {
        const auto on = [](QDate date) { return with<Visit>([&](Visit& visit) { visit.date = date; }); };
        const Records rows{on(Day.addDays(-1)), on(Day), on(Day.addDays(1))};
        const Records seen = asOf(visitKind(), rows, Day);
        QCOMPARE(seen.size(), size_t{2});
        QCOMPARE(static_cast<const Visit&>(*seen.back()).date, Day);
        QCOMPARE(asOf(visitKind(), rows, Day.addDays(1)).size(), size_t{3});
    }

    void aRowWithoutItsDateIsAlwaysThere()
    {
        const Records rows{with<Plaque>([](Plaque&) {})};
        QCOMPARE(asOf(plaqueKind(), rows, QDate(2000, 1, 1)).size(), size_t{1});
    }

    void anOutcomeOfALaterDayIsStillOpen()
    {
        const Records rows{with<Plaque>([](Plaque& plaque) {
            plaque.handed = QDate(2026, 3, 1);
            plaque.withdrawn = QDate(2026, 10, 8);
        })};
        const Plaque before = static_cast<const Plaque&>(*asOf(plaqueKind(), rows, Day).front());
        QVERIFY(before.withdrawn.isNull());
        QCOMPARE(before.handed, QDate(2026, 3, 1));
        const Plaque after = static_cast<const Plaque&>(*asOf(plaqueKind(), rows, QDate(2026, 10, 8)).front());
        QCOMPARE(after.withdrawn, QDate(2026, 10, 8));
        QCOMPARE(static_cast<const Plaque&>(*rows.front()).withdrawn, QDate(2026, 10, 8));
    }

    void aRuleHoldsUntilItIsRepealed()
    {
        const Records rows{with<Regulation>([](Regulation& rule) { rule.ended = Day.addDays(1); })};
        QVERIFY(static_cast<const Regulation&>(*asOf(regulationKind(), rows, Day).front()).ended.isNull());
    }

    void aMemberIsInTheBranchFromTheFirstToTheLastDay()
    {
        Member member;
        member.from = QDate(2024, 3, 1);
        member.until = QDate(2026, 5, 31);
        QVERIFY(!isInBranch(member, {}, QDate(2024, 2, 29)));
        QVERIFY(isInBranch(member, {}, QDate(2024, 3, 1)));
        QVERIFY(isInBranch(member, {}, QDate(2026, 5, 31)));
        QVERIFY(!isInBranch(member, {}, QDate(2026, 6, 1)));
        QVERIFY(isInBranch(Member{}, {}, Day));
    }

    void aMemberWhoLeftAndCameBackIsThereInBothStays()
    {
        Member member;
        member.id = 7;
        member.from = QDate(2026, 1, 1);
        Stay own;
        own.parent = 7;
        own.from = QDate(2020, 1, 1);
        own.until = QDate(2022, 12, 31);
        Stay other = own;
        other.parent = 8;
        other.from = QDate(2023, 1, 1);
        other.until = QDate(2023, 12, 31);
        QVERIFY(isInBranch(member, {own, other}, QDate(2021, 6, 1)));
        QVERIFY(!isInBranch(member, {own, other}, QDate(2023, 6, 1)));
        QVERIFY(isInBranch(member, {own, other}, QDate(2026, 1, 1)));
    }

    void aProbationaryMemberBecomesAFullOneOnTheDay()
    {
        Member member;
        member.standing = QStringLiteral("full");
        member.fullsince = *PartialDate::fromIso(u"2026-07-01");
        QVERIFY(!isFullMember(member, QDate(2026, 6, 30)));
        QVERIFY(isFullMember(member, QDate(2026, 7, 1)));
        Member probationary;
        probationary.standing = QStringLiteral("probationary");
        QVERIFY(!isFullMember(probationary, Day));
    }
};

QTEST_APPLESS_MAIN(TestAsOf)
#include "tst_asof.moc"
