// SPDX-License-Identifier: GPL-3.0-or-later
// Household aid: income against the line, visits that are due, plan and responsible member of each household.
#include "rules/aidrules.h"

#include "branch/settings.h"
#include "campaign.h"
#include "rules/overview.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const Quarter third(2026, 3);

Setting setting(const char* name, const char* value, QDate since = {})
{
    Setting row;
    row.name = QLatin1String(name);
    row.value = QLatin1String(value);
    row.since = since;
    return row;
}

IncomePath pathOf(const std::vector<std::pair<int, int>>& yuanByYear)
{
    // The line is 2500, from 2026 on 2800.
    const Records settings{std::make_shared<Setting>(setting(settingname::povertyLine, "2500")),
                           std::make_shared<Setting>(setting(settingname::povertyLine, "2800", QDate(2026, 1, 1)))};
    std::vector<Income> rows;
    for (const auto& [year, amount] : yuanByYear) {
        Income row;
        row.year = year;
        row.amount = Fen(amount) * 100;
        rows.push_back(row);
    }
    std::vector<const Income*> all;
    all.reserve(rows.size());
    for (const Income& row : rows)
        all.push_back(&row);
    return incomePath(all, settings);
}

} // namespace

class TestAidRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArrangementHoldsFromItsDayOn()
    {
        Household household;
        household.arranged = QDate(2026, 4, 16);
        QVERIFY(!isArranged(household, QDate(2026, 4, 16))); // there is none
        household.arrangement = QStringLiteral("合作社包销");
        QVERIFY(isArranged(household, QDate(2026, 4, 16)));
        QVERIFY(!isArranged(household, QDate(2026, 4, 15)));
        household.arranged = {};
        QVERIFY(!isArranged(household, QDate(2026, 12, 31)));
    }

    void theLineIsPassedAndLost_data()
    {
        QTest::addColumn<QList<int>>("yuan"); // of 2023, 2024, …
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("fellBack");
        QTest::addColumn<bool>("above");
        QTest::newRow("nothing known") << QList<int>{} << 0 << 0 << false;
        QTest::newRow("below") << QList<int>{1200, 2499} << 0 << 0 << false;
        QTest::newRow("exactly on it") << QList<int>{1200, 2500} << 2024 << 0 << true;
        QTest::newRow("passed and kept") << QList<int>{1200, 2600, 2700} << 2024 << 0 << true;
        QTest::newRow("passed and lost") << QList<int>{1200, 2600, 2400} << 2024 << 2025 << false;
        QTest::newRow("lost two years running") << QList<int>{2600, 2400, 2300} << 2023 << 2025 << false;
        QTest::newRow("passed again") << QList<int>{2600, 2400, 2600} << 2025 << 0 << true;
        QTest::newRow("the line rose over it") << QList<int>{1200, 2600, 2600, 2700} << 2024 << 2026 << false;
        QTest::newRow("a year is not known") << QList<int>{2600, 0, 2600} << 2023 << 0 << true;
    }
    void theLineIsPassedAndLost()
    {
        QFETCH(QList<int>, yuan);
        std::vector<std::pair<int, int>> byYear;
        for (int each = 0; each < yuan.size(); ++each)
            byYear.insert(byYear.begin(), {2023 + each, yuan[each]}); // in any order
        const IncomePath path = pathOf(byYear);
        QTEST(path.passed, "passed");
        QTEST(path.fellBack, "fellBack");
        QTEST(path.isAbove(), "above");
    }

    void withoutALineNothingIsPassed()
    {
        Income row;
        row.year = 2025;
        row.amount = 1'000'000;
        const IncomePath path = incomePath({&row}, {});
        QCOMPARE(path.passed, 0);
        QVERIFY(!path.isAbove());
    }

    void aVisitIsDueSoManyDaysAfterTheLastOne()
    {
        Campaign campaign(third);
        campaign.addRow(settingKind(), setting(settingname::visitGapDays, "30"));
        Dossier& aided = campaign.add(householdKind(), Household(), {{"begun", QDate(2026, 5, 1)}});
        QCOMPARE(visitGapDays(campaign.snapshot), 30);
        QCOMPARE(nextVisit(aided, 30, QDate(2026, 9, 30)), QDate(2026, 5, 31)); // since the aid began
        Visit visit;
        visit.date = QDate(2026, 8, 20);
        campaign.addChild(aided, visitKind(), visit);
        visit.date = QDate(2026, 7, 1);
        campaign.addChild(aided, visitKind(), visit);
        QCOMPARE(nextVisit(aided, 30, QDate(2026, 9, 30)), QDate(2026, 9, 19));
        QCOMPARE(nextVisit(aided, 30, QDate(2026, 7, 15)), QDate(2026, 7, 31)); // as an earlier day saw it
        QVERIFY(!nextVisit(aided, 0, QDate(2026, 9, 30)).isValid());
        Dossier& finished =
            campaign.add(householdKind(), Household(), {{"begun", QDate(2026, 5, 1)}, {"closed", QDate(2026, 6, 1)}});
        QVERIFY(!nextVisit(finished, 30, QDate(2026, 9, 30)).isValid());
        // It stands on the list of what is late.
        const auto late = lateItems(campaign.snapshot);
        QCOMPARE(late.size(), size_t(1));
        QCOMPARE(late.front().kind, &visitKind());
        QCOMPARE(late.front().due, QDate(2026, 9, 19));
    }

    void whoHasNoPlanAndNobodyResponsible()
    {
        Campaign campaign(third);
        Household led;
        led.responsible = 5;
        Dossier& planned = campaign.add(householdKind(), led, {{"begun", QDate(2026, 5, 1)}});
        AidPlan plan;
        plan.year = 2026;
        campaign.addChild(planned, aidPlanKind(), plan);
        Income income;
        income.year = 2026; // not over yet
        income.amount = 300'000;
        campaign.addChild(planned, incomeKind(), income);
        Dossier& bare = campaign.add(householdKind(), Household(), {{"begun", QDate(2026, 5, 1)}});
        plan.year = 2025;
        campaign.addChild(bare, aidPlanKind(), plan);
        const auto states = aidStates(campaign.snapshot);
        QCOMPARE(states.size(), size_t(2));
        QVERIFY(states[0].hasPlan && states[0].hasResponsible());
        QVERIFY(states[0].income.years.empty());
        QVERIFY(!states[1].hasPlan && !states[1].hasResponsible());
    }
};

QTEST_GUILESS_MAIN(TestAidRules)
#include "tst_aidrules.moc"
