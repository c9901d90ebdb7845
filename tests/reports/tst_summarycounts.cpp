// SPDX-License-Identifier: GPL-3.0-or-later
// What a summary counts: figures that fit each other, nothing twice, and none of what there is none of.
#include "activities/highlight.h"
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/rolemodel.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "life/step.h"

#include "madepaper.h"
#include "summaryquarter.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

Regulation repeal(const char* title)
{
    Regulation record = regulation(QString::fromUtf8(title));
    record.nature = QStringLiteral("repealed");
    return record;
}

/// Its steps are called as in a branch's file.
Campaign ofRegulations(Quarter quarter = third)
{
    Campaign campaign(quarter);
    for (StepName& each : campaign.snapshot.stepNames) {
        if (each.activity == regulationKind().key && each.key == QLatin1String("closed"))
            each.name = QStringLiteral("施行");
    }
    return campaign;
}

QString spanText(Campaign campaign, const char* period, const char* section)
{
    campaign.snapshot.span = *Period::fromKey(QString::fromLatin1(period));
    return textOf(campaign.snapshot, section);
}

} // namespace

class TestSummaryCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotCountedStandsApartInTheRest()
    {
        Campaign campaign(third);
        const auto pledge = [&](int number, const std::vector<StepOn>& steps) {
            Pledge made;
            made.title = QStringLiteral("承诺%1").arg(number);
            made.owner = QStringLiteral("branch");
            made.due = day(12, 31);
            campaign.add(pledgeKind(), made, steps,
                         {entry(day(8, number), QStringLiteral("有进展"), number < 7 ? 9 : 0)});
        };
        for (int number = 1; number <= 8; ++number)
            pledge(number, {{"begun", day(1, 16)}});
        pledge(9, {{"proposed", day(8, 1)}});
        const QString text = textOf(campaign.snapshot, "pledge");
        QVERIFY2(
            text.contains(QStringLiteral("今年已定诺的承诺共8项，其中支部承诺8项；另有尚在提诺、审诺1项，未计入。")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("其余2项和尚在提诺、审诺的1项本季度共有办理记录4条，最近情况见附件2。")),
                 qPrintable(text));
    }
    void whatEarlierYearsLeftIsNotOnTheAttachment()
    {
        Campaign campaign(third);
        for (int number = 1; number <= 7; ++number)
            campaign.add(regulationKind(), regulation(QStringLiteral("制度%1").arg(number)), {{"begun", day(2, 1)}},
                         {entry(day(8, number), QStringLiteral("修改"), 9)});
        Execution check;
        check.date = day(9, 11);
        check.state = QStringLiteral("yes");
        Dossier& old = campaign.add(regulationKind(), regulation(QStringLiteral("评比办法")),
                                    {{"begun", QDate(2025, 3, 1)}, {"closed", QDate(2025, 9, 1)}});
        campaign.addChild(old, executionKind(), check);
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(
            text.contains(QStringLiteral("其余1项和以前年度的1项本季度共有办理记录2条，今年事项的最近情况见附件1。")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("开展制度执行检查1次，其中已执行1次。")), qPrintable(text));
    }
    void pledgesOfTheYearBeforeAreCountedAsCarriedOver()
    {
        Campaign campaign(third);
        campaign.addPledge(QStringLiteral("旧"), 0, day(12, 31), {{"begun", QDate(2025, 12, 1)}});
        campaign.addPledge(QStringLiteral("新"), 0, day(12, 31), {{"begun", day(7, 16)}});
        const QString text = textOf(campaign.snapshot, "pledge");
        QVERIFY2(text.contains(QStringLiteral("今年已定诺的承诺共2项（含上年结转1项），其中支部承诺2项。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("本季度定诺1项")), qPrintable(text));
    }
    void theFollowUpsOfTheQuartersAddUpToTheYear()
    {
        const auto told = [](int quarter, const char* period) {
            Campaign campaign(Quarter(2026, quarter));
            Review review;
            review.strengths = QStringLiteral("好");
            review.followup = QStringLiteral("已落实");
            for (const auto& [date, followed] : {std::pair(QDate(2025, 12, 1), day(2, 1)),
                                                 {day(2, 20), day(3, 1)},
                                                 {day(3, 20), day(5, 1)},
                                                 {day(6, 20), day(8, 1)}}) {
                review.date = date;
                review.followedup = followed;
                if (date <= campaign.snapshot.cutoff && followed <= campaign.snapshot.cutoff)
                    campaign.addRow(reviewKind(), review);
            }
            return spanText(campaign, period, "reviews");
        };
        QVERIFY(told(1, "2026Q1").contains(QStringLiteral("收到点评建议的落实情况2条：支部（已落实）等。")));
        QVERIFY(told(2, "2026Q2").contains(QStringLiteral("收到点评建议的落实情况1条：支部（已落实）。")));
        QVERIFY(told(3, "2026Q3").contains(QStringLiteral("收到点评建议的落实情况1条：支部（已落实）。")));
        const QString year = told(3, "2026");
        QVERIFY2(year.contains(QStringLiteral("今年以来收到点评建议的落实情况4条")), qPrintable(year));
    }
    void aRepealBringsNothingIntoForce()
    {
        Campaign campaign = ofRegulations();
        campaign.add(regulationKind(), regulation(QStringLiteral("首问负责制度")),
                     {{"begun", day(2, 1)}, {"closed", day(8, 1)}});
        campaign.add(regulationKind(), repeal("旬报报送制度"), {{"begun", day(7, 1)}, {"closed", day(9, 1)}});
        campaign.add(regulationKind(), repeal("月报报送制度"), {{"begun", day(1, 1)}, {"closed", day(3, 1)}});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("本季度起草1项，施行1项、废止1项。")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("累计施行1项、废止2项。")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("9月1日，废止")), qPrintable(text));
        const QString table = wordsOf(made(campaign, "progress-table"));
        QVERIFY2(table.contains(QStringLiteral("旬报报送制度（废止）|")), qPrintable(table));
        QVERIFY(table.contains(QStringLiteral("首问负责制度|")));
    }
    void whatIsDueOnTheLastDayAndOpenIsToBeDoneNext()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), regulation(QStringLiteral("限时办结制度"), day(9, 30)), {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("首问负责制度"), day(9, 30)),
                     {{"begun", day(3, 1)}, {"closed", day(9, 30)}});
        Meeting meeting;
        meeting.date = day(8, 27);
        Rectification item;
        item.problem = QStringLiteral("报表重复");
        item.due = day(9, 30);
        campaign.addChild(campaign.add(meetingKind(), meeting, {{"begun", day(8, 27)}}), rectificationKind(), item);
        // A highlight is not late for one of its milestones, so that is nowhere else.
        Highlight highlight;
        highlight.due = day(11, 30);
        Dossier& shown = campaign.add(highlightKind(), highlight, {{"begun", day(3, 1)}});
        Milestone milestone;
        milestone.text = QStringLiteral("签订清单");
        milestone.due = day(8, 31);
        campaign.addChild(shown, milestoneKind(), milestone);
        milestone.text = QStringLiteral("摸清底数");
        milestone.done = day(9, 2);
        campaign.addChild(shown, milestoneKind(), milestone);
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("8月31日已到期，抓紧完成节点“签订清单”")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("摸清底数")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("9月30日到期，抓紧出台《限时办结制度》")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("9月30日到期，抓紧整改“报表重复”")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("首问")) && !text.contains(QStringLiteral("逾期")), qPrintable(text));
    }
    void plaquesOfOneDayAreToldTogether()
    {
        Campaign campaign(third);
        const auto plaque = [&](const char* holder, const char* number, QDate handed, QDate withdrawn) {
            Plaque made;
            made.holder = campaign.addMember(QString::fromUtf8(holder));
            made.number = QString::fromLatin1(number);
            made.handed = handed;
            made.withdrawn = withdrawn;
            made.reason = withdrawn.isValid() ? QStringLiteral("年度期满") : QString();
            campaign.addRow(plaqueKind(), made);
        };
        plaque("张三", "XF-02", day(7, 8), {});
        plaque("李四", "XF-01", day(7, 1), {});
        plaque("王五", "XF-03", day(7, 1), day(9, 1));
        plaque("赵六", "XF-04", day(1, 5), day(9, 1));
        const QString text = textOf(campaign.snapshot, "rolemodel");
        QVERIFY2(
            text.contains(QStringLiteral("本季度7月1日向李四（XF-01）、王五（XF-03）授牌，7月8日向张三（XF-02）授牌，"
                                         "9月1日收回王五、赵六岗牌（年度期满）。")),
            qPrintable(text));
    }
    void noneOfAThingIsNotCounted()
    {
        Campaign campaign(third);
        campaign.addPledge(QStringLiteral("甲"), 0, day(12, 31), {{"begun", day(1, 16)}});
        const QString overview = textOf(campaign.snapshot, "overview");
        QVERIFY2(overview.contains(QStringLiteral("共立项1项；截至9月30日，正在推进1项。")), qPrintable(overview));
        const QString pledges = textOf(campaign.snapshot, "pledge");
        QVERIFY2(pledges.contains(QStringLiteral("累计无到期的承诺；本季无到期的承诺。")), qPrintable(pledges));
        Meeting meeting;
        meeting.date = day(8, 27);
        Dossier& dossier = campaign.add(meetingKind(), meeting, {{"begun", day(8, 27)}});
        Rectification item;
        item.problem = QStringLiteral("报表重复");
        campaign.addChild(dossier, rectificationKind(), item);
        const QString list = textOf(campaign.snapshot, "rectification");
        QVERIFY2(list.contains(QStringLiteral("整改清单共1项；截至9月30日，尚在整改1项。")), qPrintable(list));
        Plaque plaque;
        plaque.handed = day(2, 1);
        plaque.withdrawn = day(8, 1);
        campaign.addRow(plaqueKind(), plaque);
        Learning learning;
        learning.date = day(3, 1);
        campaign.addChild(campaign.add(roleModelKind(), RoleModel{}, {{"begun", day(1, 5)}}), learningKind(), learning);
        const QString models = textOf(campaign.snapshot, "rolemodel");
        QVERIFY2(models.contains(QStringLiteral("“比学赶超”累计1人次。")), qPrintable(models));
        QVERIFY2(models.contains(QStringLiteral("流动岗牌目前无人持有")), qPrintable(models));
        static const QRegularExpression none(QStringLiteral("(?<![\\d.])0(项|次|人次|块|篇|条)"));
        for (const QString& text : {overview, pledges, list, models})
            QVERIFY2(!text.contains(none), qPrintable(text));
    }
    void aSpanThatBeginsTheYearSaysItOnce()
    {
        Campaign campaign(Quarter(2026, 2));
        campaign.addPledge(QStringLiteral("甲"), 0, day(6, 1), {{"begun", day(1, 16)}, {"closed", day(5, 1)}});
        Commendation honour;
        honour.year = 2026;
        honour.honour = QStringLiteral("优秀党支部");
        honour.result = QStringLiteral("awarded");
        honour.date = day(5, 1);
        campaign.addRow(commendationKind(), honour);
        Learning learning;
        learning.date = day(3, 1);
        campaign.addChild(campaign.add(roleModelKind(), RoleModel{}, {{"begun", day(1, 5)}}), learningKind(), learning);
        const QString pledges = spanText(campaign, "2026H1", "pledge");
        QVERIFY2(pledges.contains(QStringLiteral("上半年定诺1项，销号1项。")) &&
                     !pledges.contains(QStringLiteral("累计销号")),
                 qPrintable(pledges));
        QVERIFY(!spanText(campaign, "2026H1", "reviews").contains(QStringLiteral("今年累计表彰")));
        QVERIFY(!spanText(campaign, "2026H1", "rolemodel").contains(QStringLiteral("上半年1人次")));
        QVERIFY(spanText(campaign, "2026Q2", "reviews").contains(QStringLiteral("今年累计表彰1个。")));
    }
    void sumsBesideEachOtherHaveOneUnit()
    {
        Campaign campaign(third);
        Household household;
        household.head = household.title = QStringLiteral("覃有福");
        Dossier& dossier = campaign.add(householdKind(), household, {{"begun", day(2, 1)}});
        Visit visit;
        visit.date = day(8, 1);
        visit.money = 526'000;
        campaign.addChild(dossier, visitKind(), visit);
        AidMeasure measure;
        measure.date = day(8, 2);
        measure.area = QStringLiteral("industry");
        measure.money = 1'570'000;
        campaign.addChild(dossier, aidMeasureKind(), measure);
        const QString text = textOf(campaign.snapshot, "household");
        QVERIFY2(text.contains(QStringLiteral("本季度走访1户、1次（资金5260元），落实帮扶措施1项（资金15700元）。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("产业帮扶1项，资金15700元")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestSummaryCounts)
#include "tst_summarycounts.moc"
