// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary tells of members and of households that are helped.
#include "activities/household.h"
#include "branch/settings.h"

#include "summaryquarter.h"

using namespace xf;
using namespace xf::test;

namespace {

paper::Table householdLedger(const CampaignSnapshot& snapshot)
{
    return summaryOf(snapshot, paperWords()).attachments.at(5).tables.at(0);
}

/// A column from the top, by its heading; empty if there is none.
QStringList column(const paper::Table& table, const QString& heading)
{
    QStringList cells;
    for (size_t at = 0; at < table.columns.size(); ++at) {
        for (const auto& row : table.rows) {
            if (table.columns[at].heading == heading)
                cells << paper::cellText(row.at(at));
        }
    }
    return cells;
}

} // namespace

class TestSummaryPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreCountedOnTheCutoffWithTheQuartersChanges()
    {
        Campaign campaign(third);
        campaign.addMember(QStringLiteral("张三"));
        campaign.addMember(QStringLiteral("李四"), QStringLiteral("female"));
        campaign.addMember(QStringLiteral("赵六"), QStringLiteral("female"), day(7, 5));
        campaign.addMember(QStringLiteral("钱七"), QStringLiteral("male"), QDate(), day(8, 10));
        campaign.addMember(QStringLiteral("来年"), QStringLiteral("male"), day(10, 8));
        const QString text = textOf(campaign.snapshot, "basics");
        QVERIFY2(text.contains(QStringLiteral("截至2026年9月30日，支部共有党员3人，其中男1人、女2人；正式党员3人。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("本季度转入1人（7月5日赵六），转出1人（8月10日钱七）。")),
                 qPrintable(text));
    }

    void membersStandByTheStrokesOfTheirNames()
    {
        Campaign campaign(third);
        for (const char* name : {"张三", "王五", "李四", "丁一"})
            campaign.addMember(QString::fromUtf8(name));
        QStringList names;
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        for (const auto& row : summary.attachments.at(3).tables.front().rows)
            names << paper::cellText(row.at(1));
        QCOMPARE(names, (QStringList{QStringLiteral("丁　一"), QStringLiteral("王　五"), QStringLiteral("李　四"),
                                     QStringLiteral("张　三")}));
    }

    void namesakesAreToldApartByTheirGroup()
    {
        Campaign campaign(third);
        for (const char* group : {"第一党小组", "第二党小组"}) {
            campaign.addMember(QStringLiteral("李娜"));
            campaign.snapshot.members.back().group = QString::fromUtf8(group);
        }
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        const auto& rows = summary.attachments.at(3).tables.front().rows;
        QCOMPARE(paper::cellText(rows.at(0).at(1)), QStringLiteral("李　娜（第一党小组）"));
        QCOMPARE(paper::cellText(rows.at(1).at(1)), QStringLiteral("李　娜（第二党小组）"));
    }

    void householdsAreToldAgainstTheLineWithPlanAndResponsible()
    {
        Campaign campaign(third);
        Setting line;
        line.name = QLatin1String(settingname::povertyLine);
        line.value = QStringLiteral("2500");
        campaign.addRow(settingKind(), line);
        const auto household = [&](const QString& head, Id responsible, int before, int last) -> Dossier& {
            Household made;
            made.title = head;
            made.head = head;
            made.responsible = responsible;
            // The other one is of the day after the cut-off.
            made.arrangement = QStringLiteral("合作社保底收购。");
            made.arranged = responsible ? day(9, 30) : day(10, 1);
            Dossier& added = campaign.add(householdKind(), made, {{"begun", day(7, 1)}});
            Income income;
            for (const auto& [year, amount] : {std::pair(2024, before), std::pair(2025, last)}) {
                income.year = year;
                income.amount = Fen(amount) * 100;
                campaign.addChild(added, incomeKind(), income);
            }
            return added;
        };
        const Id leader = campaign.addMember(QStringLiteral("王一"));
        AidPlan plan;
        plan.year = 2026;
        AidMeasure measure;
        measure.date = day(8, 1);
        measure.area = QStringLiteral("industry");
        measure.money = 100'000;
        Dossier& up = household(QStringLiteral("张三"), leader, 2400, 2600);
        campaign.addChild(up, aidPlanKind(), plan);
        campaign.addChild(up, aidMeasureKind(), measure);
        measure.area = QStringLiteral("intellect");
        measure.money = 0;
        measure.date = day(2, 1);
        campaign.addChild(up, aidMeasureKind(), measure);
        household(QStringLiteral("李四"), 0, 2600, 2400);
        const QString text = textOf(campaign.snapshot, "household");
        QVERIFY2(text.contains(QStringLiteral("累计帮扶措施按类别：产业帮扶1项，资金1000元；智力帮扶1项。")),
                 qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("在帮2户中，责任到人1户、规划到户1户，尚未明确责任人1户（李四户），尚无本年度"
                                         "计划1户（李四户）。")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("已有1户建立帮扶长效机制：张三户（合作社保底收购）。")),
                 qPrintable(text));
        QVERIFY2(text.contains(
                     QStringLiteral("已登记2025年人均收入的2户中，达到2500元标准的1户（本支部设定），其中当年新达标1"
                                    "户（张三户），曾达标又回落到标准以下1户（李四户）。")),
                 qPrintable(text));
    }

    void theAidLedgerHoldsWhoIsStillVisitedAndAddsUpToTheText()
    {
        Campaign campaign(third);
        const auto household = [&](const char* head, QDate closed, const std::vector<QDate>& visits, Fen money) {
            Household made;
            made.title = made.head = QString::fromUtf8(head);
            Dossier& added = campaign.add(householdKind(), made, {{"begun", QDate(2024, 7, 1)}, {"closed", closed}});
            Visit visit;
            visit.money = money;
            for (const QDate each : visits) {
                visit.date = each;
                campaign.addChild(added, visitKind(), visit);
            }
        };
        household("张三", day(12, 1), {day(2, 3), day(8, 1)}, 10'050);
        household("李四", QDate(2025, 6, 1), {day(9, 2)}, 20'000);
        household("王五", QDate(2025, 6, 1), {QDate(2025, 3, 1)}, 30'000);
        const paper::Table ledger = householdLedger(campaign.snapshot);
        QCOMPARE(column(ledger, QStringLiteral("户主")),
                 QStringList({QStringLiteral("李　四"), QStringLiteral("张　三"), QStringLiteral("合计")}));
        QCOMPARE(column(ledger, QStringLiteral("状态")),
                 QStringList({QStringLiteral("已办结"), QStringLiteral("推进中"), QString()}));
        QCOMPARE(column(ledger, QStringLiteral("本季走访")).last(), QStringLiteral("2"));
        QCOMPARE(column(ledger, QStringLiteral("累计走访")).last(), QStringLiteral("3"));
        QCOMPARE(column(ledger, QStringLiteral("累计资金（元）")),
                 QStringList({QStringLiteral("200"), QStringLiteral("201"), QStringLiteral("401")}));
        const QString text = textOf(campaign.snapshot, "household");
        QVERIFY2(text.contains(QStringLiteral("本季度走访2户、2次")) &&
                     text.contains(QStringLiteral("累计走访2户、3次（资金401元）。")),
                 qPrintable(text));
    }

    void whatIsOnlyDoneLaterIsNotToldOfAnEarlierDay()
    {
        const auto told = [](Quarter quarter) {
            Campaign campaign(quarter);
            VillageProject canal;
            canal.year = 2026;
            canal.title = QStringLiteral("灌溉渠");
            canal.money = 5'600'000;
            canal.from = day(3, 16);
            canal.until = day(9, 8);
            canal.result = QStringLiteral("灌溉480亩");
            campaign.addRow(villageProjectKind(), canal);
            Household made;
            made.title = QStringLiteral("张三户");
            AidMeasure measure;
            measure.date = quarter.firstDay();
            measure.text = QStringLiteral("养鸡三百只");
            measure.result = QStringLiteral("出栏120只");
            campaign.addChild(campaign.add(householdKind(), made, {{"begun", day(1, 5)}}), aidMeasureKind(), measure);
            return textOf(campaign.snapshot, "household");
        };
        const QString first = told(Quarter(2026, 1));
        QVERIFY2(first.contains(QStringLiteral("整村帮扶项目：“灌溉渠”（3月16日起，正在实施），资金5.6万元。")),
                 qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("养鸡三百只")) && !first.contains(QStringLiteral("出栏")),
                 qPrintable(first));
        const QString later = told(third);
        QVERIFY2(later.contains(QStringLiteral("“灌溉渠”（3月16日至9月8日），资金5.6万元，灌溉480亩。")),
                 qPrintable(later));
    }

    void moneyOfVisitsIsToldApartAndWhatIsWrittenDownTwiceOnce()
    {
        Campaign campaign(third);
        Household made;
        made.title = QStringLiteral("张三户");
        Dossier& aided = campaign.add(householdKind(), made, {{"begun", day(7, 1)}},
                                      {entry(day(8, 1), QStringLiteral("养鸡三百只"), 0, 960'000)});
        AidMeasure measure;
        measure.date = day(8, 1);
        measure.text = QStringLiteral("养鸡三百只，合作社包销");
        measure.money = 960'000;
        campaign.addChild(aided, aidMeasureKind(), measure);
        Visit visit;
        visit.date = day(9, 1);
        visit.money = 50'000;
        campaign.addChild(aided, visitKind(), visit);
        const QString text = textOf(campaign.snapshot, "household");
        QVERIFY2(text.contains(QStringLiteral("本季度走访1户、1次（资金500元），落实帮扶措施1项（资金9600元）。")),
                 qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("养鸡三百只")), 1);
        QVERIFY2(!text.contains(QStringLiteral("涉及资金")), qPrintable(text));
    }

    void theAidLedgerOfAYearTellsItsVisitsOnce()
    {
        Campaign campaign(Quarter(2026, 4));
        campaign.snapshot.span = *Period::fromKey(u"2026");
        Household made;
        made.head = QStringLiteral("张三");
        Visit visit;
        visit.date = day(2, 3);
        campaign.addChild(campaign.add(householdKind(), made), visitKind(), visit);
        const paper::Table ledger = householdLedger(campaign.snapshot);
        QVERIFY(column(ledger, QStringLiteral("全年走访")).isEmpty());
        const QString text = textOf(campaign.snapshot, "household");
        QCOMPARE(text.count(QStringLiteral("走访1户、1次")), 1);
        QCOMPARE(column(ledger, QStringLiteral("累计走访")), QStringList({QStringLiteral("1"), QStringLiteral("1")}));
        QCOMPARE(ledger.rows.back().size(), ledger.columns.size());
    }
};

QTEST_GUILESS_MAIN(TestSummaryPeople)
#include "tst_summarypeople.moc"
