// SPDX-License-Identifier: GPL-3.0-or-later
// 公示表 and 未结事项清单: what most rows share is told once, and each row says what is to be done.
#include "activities/household.h"
#include "activities/meeting.h"
#include "campaign/commendation.h"
#include "choices.h"

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
    void thePledgesOfTheBranchStandInTheOrderOfTheFiveGoods()
    {
        Campaign campaign(Quarter(2026, 3));
        for (const char* item : {"standing", "leadership", "results", "team", "mechanism"}) {
            Pledge pledge;
            pledge.title = QString::fromLatin1(item);
            pledge.owner = QStringLiteral("branch");
            pledge.item = pledge.title;
            pledge.responsible = campaign.addMember(pledge.title);
            campaign.add(pledgeKind(), pledge, {{"begun", QDate(2026, 1, 16)}});
        }
        const QString text = wordsOf(made(campaign, "pledge-notice"));
        qsizetype last = -1;
        for (const Choice& item : goodsChoices()) {
            const qsizetype at = text.indexOf(QStringLiteral("|%1|").arg(QLatin1String(item.key)));
            QVERIFY2(at > last, item.key);
            last = at;
        }
    }
    void whatWasPledgedOfFreeWillIsPublishedAndAnExemptionIsNot()
    {
        Campaign campaign(Quarter(2026, 3));
        for (const char* waiver : {"voluntary", "exempt"}) {
            Pledge pledge;
            pledge.title = QString::fromLatin1(waiver);
            pledge.owner = QStringLiteral("member");
            pledge.responsible = campaign.addMember(pledge.title);
            pledge.waiver = pledge.title;
            pledge.waiverreason = QStringLiteral("到龄退休");
            campaign.add(pledgeKind(), pledge,
                         {{pledge.waiver == u"exempt" ? "proposed" : "begun", QDate(2026, 1, 16)}});
        }
        const QString notice = wordsOf(made(campaign, "pledge-notice"));
        QVERIFY2(notice.contains(QStringLiteral("|voluntary|")) && !notice.contains(QStringLiteral("exempt")),
                 qPrintable(notice));
        const QString ledger = wordsOf(made(campaign, "pledge-ledger"));
        QVERIFY2(!ledger.contains(QStringLiteral("列在最后")), qPrintable(ledger));
        QVERIFY2(ledger.contains(QStringLiteral("|免诺||到龄退休|")) && !ledger.contains(QStringLiteral("未定诺")),
                 qPrintable(ledger));
    }
    void aChangedPledgeSaysSoOnTheNoticeWhichIsSigned()
    {
        Campaign campaign(Quarter(2026, 3));
        Pledge pledge;
        pledge.title = QStringLiteral("审核目标80个");
        pledge.owner = QStringLiteral("member");
        pledge.responsible = campaign.addMember(QStringLiteral("唐一凡"));
        pledge.due = QDate(2026, 6, 30);
        pledge.target = 80;
        pledge.unit = QStringLiteral("个");
        Change change = newDue(QDate(2026, 6, 26), QDate(2026, 9, 30));
        change.target = 120;
        campaign.add(pledgeKind(), pledge, {{"begun", QDate(2026, 1, 16)}}, {}, {change});
        for (const char* key : {"pledge-notice", "pledge-ledger"}) {
            const QString text = wordsOf(made(campaign, key));
            QVERIFY2(text.contains(QStringLiteral("|审核目标80个（6月26日变更）|120个|9月30日|")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("承诺变更：6月26日，“审核目标80个”完成时限由6月30日变更为9月30日，")),
                     qPrintable(text));
        }
        Pledge later = pledge;
        later.title = QStringLiteral("驻点指导");
        campaign.add(pledgeKind(), later, {{"begun", QDate(2026, 1, 16)}}, {},
                     {newDue(QDate(2026, 9, 10), QDate(2026, 10, 30))}); // its time alone
        QVERIFY(wordsOf(made(campaign, "pledge-notice"))
                    .contains(QStringLiteral("|驻点指导（9月10日变更）|80个|10月30日|")));
        const paper::Document notice = made(campaign, "pledge-notice");
        const auto* signature = std::get_if<paper::Signature>(&notice.blocks.back());
        QVERIFY(signature);
        QCOMPARE(signature->date, QDate(2026, 9, 30));
    }
    void whoLeftTheBranchStandsLastInTheLedgerWhichSaysSo()
    {
        Campaign campaign(Quarter(2026, 3));
        const Id left = campaign.addMember(QStringLiteral("丁一"), QStringLiteral("male"), {}, QDate(2026, 8, 1));
        for (const Id each : {left, campaign.addMember(QStringLiteral("张三"))})
            campaign.addPledge(QStringLiteral("不迟到"), each, QDate(2026, 12, 31), {{"begun", QDate(2026, 1, 16)}});
        const QString text = wordsOf(made(campaign, "pledge-ledger"));
        QVERIFY(text.indexOf(QStringLiteral("张　三")) < text.indexOf(QStringLiteral("丁　一")));
        QVERIFY2(text.contains(QStringLiteral("党员按姓氏笔画为序，已离开支部的列在最后。")), qPrintable(text));
    }
    void aClosedPledgeIsToldInTheWordsOfItsClosing()
    {
        Campaign campaign(Quarter(2026, 3));
        Pledge pledge;
        pledge.title = QStringLiteral("通水");
        Dossier& kept =
            campaign.add(pledgeKind(), pledge, {{"begun", QDate(2026, 1, 16)}, {"closed", QDate(2026, 9, 8)}},
                         {entry(QDate(2026, 6, 26), QStringLiteral("完成七成"))});
        kept.life.steps.back().note = QStringLiteral("全线通水");
        Step aside = kept.life.steps.front();
        aside.date = QDate(2026, 9, 8);
        aside.note = QStringLiteral("已述诺");
        kept.life.steps.insert(kept.life.steps.begin(), aside);
        const QString text = wordsOf(made(campaign, "pledge-ledger"));
        QVERIFY2(text.contains(QStringLiteral("|已销号|9月8日|全线通水|")), qPrintable(text));
    }
    void aNoticeOfCommendationBearsTheDayOnWhichItIsPutUp()
    {
        Campaign campaign(Quarter(2026, 3));
        Commendation proposed;
        proposed.year = 2026;
        proposed.honour = QStringLiteral("先进基层党组织");
        proposed.from = QDate(2026, 9, 21);
        proposed.until = QDate(2026, 9, 25);
        campaign.addRow(commendationKind(), proposed);
        const paper::Document notice = made(campaign, "commendation-notice");
        const auto* signature = std::get_if<paper::Signature>(&notice.blocks.back());
        QVERIFY(signature);
        QCOMPARE(signature->date, QDate(2026, 9, 21));
        QVERIFY(wordsOf(notice).contains(QStringLiteral("|本支部|")));
        // What is not put up yet stands only on a notice that is not either.
        proposed.honour = QStringLiteral("先进党小组");
        proposed.from = proposed.until = {};
        campaign.addRow(commendationKind(), proposed);
        QVERIFY(!wordsOf(made(campaign, "commendation-notice")).contains(QStringLiteral("先进党小组")));
        Campaign before(Quarter(2026, 3));
        before.addRow(commendationKind(), proposed);
        QVERIFY(wordsOf(made(before, "commendation-notice")).contains(QStringLiteral("|＿月＿日至＿月＿日|")));
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
