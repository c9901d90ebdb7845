// SPDX-License-Identifier: GPL-3.0-or-later
// 公示表 and 未结事项清单: what most rows share is told once, and each row says what is to be done.
#include "activities/household.h"
#include "activities/meeting.h"

#include "madepaper.h"
#include "papertext.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const QString board = QStringLiteral("支部公示栏");

QStringList headingsOf(const paper::Document& document)
{
    QStringList headings;
    for (const paper::Block& block : document.blocks) {
        if (const auto* table = std::get_if<paper::Table>(&block)) {
            for (const paper::Column& column : table->columns)
                headings << column.heading;
        }
    }
    return headings;
}

class Pledges
{
public:
    Pledges()
    {
        StepName published;
        published.activity = pledgeKind().key;
        published.key = QStringLiteral("published");
        published.name = QStringLiteral("公诺");
        published.position = 2;
        published.meaning = QStringList{QStringLiteral("publishes")};
        campaign.snapshot.stepNames.push_back(published);
    }
    void add(const char* title, const QString& way)
    {
        Dossier& pledge = campaign.addPledge(QString::fromUtf8(title), campaign.addMember(QString::fromUtf8(title)),
                                             QDate(2026, 12, 31), {{"begun", QDate(2026, 1, 16)}});
        if (way.isEmpty())
            return;
        Step step;
        step.key = QStringLiteral("published");
        step.date = QDate(2026, 1, 20);
        step.until = QDate(2026, 1, 26);
        step.way = way;
        pledge.life.steps.push_back(step);
    }

    Campaign campaign{Quarter(2026, 3)};
};

} // namespace

class TestLedgers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThePledgesWerePublishedIsToldOnce()
    {
        Pledges pledges;
        pledges.add("甲", board);
        pledges.add("乙", board);
        const paper::Document notice = made(pledges.campaign, "pledge-notice");
        const QString text = wordsOf(notice);
        QVERIFY2(text.startsWith(QStringLiteral("公开方式和时间：支部公示栏，1月20日至1月26日。\n")), qPrintable(text));
        QCOMPARE(text.count(board), 1);
        QVERIFY(!headingsOf(notice).contains(QStringLiteral("另行公开")));
    }
    void onlyWhatWasPublishedElsewhereSaysSoInItsRow()
    {
        Pledges pledges;
        pledges.add("甲", board);
        pledges.add("乙", board);
        pledges.add("丙", QStringLiteral("党员大会"));
        pledges.add("丁", QString());
        const QString text = wordsOf(made(pledges.campaign, "pledge-notice"));
        QCOMPARE(text.count(board), 1);
        QVERIFY2(text.contains(QStringLiteral("|丙||12月31日|党员大会，1月20日至1月26日|")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("|丁||12月31日|尚未公诺|")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("|甲||12月31日||")), qPrintable(text));
    }
    void anOpenItemSaysWhatWasPromisedAndWhatComesNext()
    {
        Campaign campaign(Quarter(2026, 3));
        Pledge pledge;
        pledge.title = QStringLiteral("带头服务群众");
        pledge.text = QStringLiteral("每季度走访帮扶户。");
        pledge.goal = QStringLiteral("走访四次");
        pledge.owner = QStringLiteral("member");
        pledge.responsible = campaign.addMember(QStringLiteral("张喆"));
        pledge.due = QDate(2026, 12, 31);
        campaign.add(pledgeKind(), pledge, {{"begun", QDate(2026, 1, 16)}});
        const QString text = wordsOf(made(campaign, "open-items"));
        QVERIFY2(text.contains(QStringLiteral("|12月31日|公开承诺|每季度走访帮扶户（目标：走访四次）|销号|张　喆|")),
                 qPrintable(text));
    }
    void anOpenRectificationSaysHowItIsPutRight()
    {
        Campaign campaign(Quarter(2026, 3));
        Meeting meeting;
        meeting.title = QStringLiteral("专题民主生活会");
        meeting.date = QDate(2026, 8, 1);
        Dossier& held = campaign.add(meetingKind(), meeting, {{"begun", QDate(2026, 8, 1)}});
        Rectification item;
        item.problem = QStringLiteral("复核不够严");
        item.measure = QStringLiteral("双人交叉复核。");
        item.due = QDate(2026, 9, 1);
        campaign.addChild(held, rectificationKind(), item);
        const QString text = wordsOf(made(campaign, "open-items"));
        QVERIFY2(text.contains(QStringLiteral("|9月1日|整改清单|整改“复核不够严”；措施：双人交叉复核|")),
                 qPrintable(text));
    }
    void anAidedHouseholdNamesTheYearsPlan()
    {
        Campaign campaign(Quarter(2026, 3));
        Household household;
        household.title = QStringLiteral("结对帮扶某户");
        household.due = QDate(2026, 12, 31);
        Dossier& aided = campaign.add(householdKind(), household, {{"begun", QDate(2026, 2, 1)}});
        AidPlan plan;
        plan.year = 2026;
        plan.text = QStringLiteral("养鸡三百只。");
        campaign.addChild(aided, aidPlanKind(), plan);
        const QString text = wordsOf(made(campaign, "open-items"));
        QVERIFY2(text.contains(QStringLiteral("|结对帮扶某户；本年度计划：养鸡三百只|完成|")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestLedgers)
#include "tst_ledgers.moc"
