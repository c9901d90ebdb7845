// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary says of the links of the campaign: reviews, appraisals, honours, good practice.
#include "activities/household.h"
#include "activities/rolemodel.h"
#include "campaign.h"
#include "campaign/appraisal.h"
#include "campaign/commendation.h"
#include "campaign/practice.h"
#include "campaign/review.h"
#include "content/gaps/gaps.h"
#include "content/summary/quarterlysummary.h"
#include "words.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const Quarter third(2026, 3);

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

QString textOf(const CampaignSnapshot& snapshot, const char* section)
{
    return summaryOf(snapshot, paperWords()).section(QString::fromLatin1(section))->text;
}

Review review(Id member, QDate date, const char* strengths, const char* followup = "", QDate followedUp = {})
{
    Review made;
    made.member = member;
    made.date = date;
    made.reviewer = QStringLiteral("书记");
    made.strengths = QString::fromUtf8(strengths);
    made.followup = QString::fromUtf8(followup);
    made.followedup = followedUp;
    return made;
}

Commendation honour(Id member, QDate from, QDate until, const char* result, QDate date)
{
    Commendation made;
    made.year = 2026;
    made.honour = QStringLiteral("优秀共产党员");
    made.member = member;
    made.from = from;
    made.until = until;
    made.result = QLatin1String(result);
    made.date = date;
    return made;
}

} // namespace

class TestSummaryLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsAreCountedAndWhoIsMissingIsNamed()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const Id li = campaign.addMember(QStringLiteral("李四"));
        campaign.addRow(reviewKind(), review(0, day(9, 1), "工作扎实"));
        campaign.addRow(reviewKind(), review(zhang, day(9, 2), "带头下县"));
        campaign.addRow(reviewKind(), review(li, day(9, 3), "")); // only opened
        const QString text = textOf(campaign.snapshot, "reviews");
        QVERIFY2(text.contains(QStringLiteral("下半年应点评支部和党员共3个，已点评2个，尚未点评1个：李四。")),
                 qPrintable(text));
        QStringList gaps;
        for (const Gap& each : gapsOf(campaign.snapshot))
            gaps << each.sentence;
        QVERIFY2(gaps.contains(QStringLiteral("Leader reviews of this half-year: 2 of 3 done; missing: 李四")),
                 qPrintable(gaps.join(QLatin1Char('\n'))));
    }

    void whatCameOfTheAdviceIsToldOnceItHasADay()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        campaign.addRow(reviewKind(), review(0, day(6, 30), "好", "报表压减到11张。", day(9, 28)));
        campaign.addRow(reviewKind(), review(zhang, day(6, 30), "好", "没有日期"));
        campaign.addRow(reviewKind(), review(zhang, day(7, 2), "好", "七月落实", day(7, 20)));
        const QString text = textOf(campaign.snapshot, "reviews");
        QVERIFY2(text.contains(QStringLiteral("本季度收到点评建议的落实情况2条：支部（报表压减到11张）等。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("落实情况：七月落实")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("没有日期")), qPrintable(text));
    }

    void bothRatesStandWithTheirBase()
    {
        Campaign campaign(third);
        Appraisal appraisal;
        appraisal.date = day(9, 18);
        appraisal.voters = QStringLiteral("masses");
        appraisal.handed = 48;
        appraisal.returned = 46;
        appraisal.valid = 45;
        appraisal.invalid = 1;
        const Id id = campaign.addRow(appraisalKind(), appraisal);
        Ballot ballot;
        ballot.parent = id;
        ballot.item = QStringLiteral("deeds");
        ballot.very = 37;
        ballot.fairly = 5;
        ballot.basic = 2;
        ballot.dissatisfied = 1;
        campaign.addRow(ballotKind(), ballot);
        appraisal.date = day(9, 19);
        appraisal.valid = 0;
        ballot.parent = campaign.addRow(appraisalKind(), appraisal);
        ballot.very = ballot.fairly = ballot.basic = ballot.dissatisfied = 0;
        campaign.addRow(ballotKind(), ballot);
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        const SummarySection& section = *summary.section(u"reviews");
        QVERIFY2(section.text.contains(QStringLiteral("发出票48张、收回46张、有效45张、废票1张。")),
                 qPrintable(section.text));
        QCOMPARE(section.tables.size(), size_t{1});
        QStringList cells;
        for (const auto& row : section.tables[0].rows) {
            for (const paper::Cell& cell : row)
                cells << paper::cellText(cell);
        }
        QCOMPARE(cells,
                 (QStringList{QStringLiteral("支部"), QStringLiteral("群众"), QStringLiteral("为群众办实事"),
                              QStringLiteral("45"), QStringLiteral("82.2%（37/45）"), QStringLiteral("97.8%（44/45）"),
                              QStringLiteral("支部"), QStringLiteral("群众"), QStringLiteral("为群众办实事"),
                              QStringLiteral("0"), QStringLiteral("—"), QStringLiteral("—")}));
    }

    void membersAreAppraisedInTheOrderOfTheirStrokes()
    {
        Campaign campaign(third);
        const auto appraise = [&](Id member, QDate date) {
            Appraisal appraisal;
            appraisal.date = date;
            appraisal.member = member;
            appraisal.valid = 25;
            Ballot ballot;
            ballot.parent = campaign.addRow(appraisalKind(), appraisal);
            ballot.item = QStringLiteral("deeds");
            campaign.addRow(ballotKind(), ballot);
        };
        const Id last = campaign.addMember(QStringLiteral("魏强"));
        const Id middle = campaign.addMember(QStringLiteral("李四"));
        const Id first = campaign.addMember(QStringLiteral("丁一"));
        appraise(last, day(9, 17));
        appraise(middle, day(9, 18));
        appraise(first, day(9, 18));
        appraise(0, day(9, 20));
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        const SummarySection& section = *summary.section(u"reviews");
        QStringList whose;
        for (const auto& row : section.tables.at(0).rows)
            whose << paper::cellText(row.front());
        QCOMPARE(whose, QStringList({QStringLiteral("支部"), QStringLiteral("丁　一"), QStringLiteral("李　四"),
                                     QStringLiteral("魏　强")}));
        // The text tells them day by day, those of one day by strokes.
        QVERIFY2(section.text.indexOf(QStringLiteral("对魏强")) < section.text.indexOf(QStringLiteral("对丁一")),
                 qPrintable(section.text));
        QVERIFY(section.text.indexOf(QStringLiteral("对丁一")) < section.text.indexOf(QStringLiteral("对李四")));
    }

    void honoursArePublishedThenDecided()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const Id li = campaign.addMember(QStringLiteral("李四"));
        const Id wang = campaign.addMember(QStringLiteral("王五"));
        campaign.addRow(commendationKind(), honour(zhang, day(6, 15), day(6, 22), "awarded", day(6, 26)));
        campaign.addRow(commendationKind(), honour(li, day(9, 1), day(9, 7), "awarded", day(9, 10)));
        campaign.addRow(commendationKind(), honour(wang, day(9, 28), day(10, 9), "proposed", {}));
        campaign.addRow(commendationKind(), honour(0, day(9, 1), day(9, 7), "rejected", day(9, 10)));
        const QString text = textOf(campaign.snapshot, "reviews");
        for (const char* words : {"9月1日至9月7日公示拟表彰对象2个：李四（优秀共产党员）、支部（优秀共产党员）。",
                                  "9月28日至10月9日公示拟表彰对象1个：王五（优秀共产党员）。",
                                  "本季度表彰1个：李四（优秀共产党员）。", "今年累计表彰2个。"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    void whatIsMissingInTheLinksIsPointedOut()
    {
        Campaign campaign(third, day(9, 20));
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        campaign.addRow(reviewKind(), review(0, day(9, 1), "好"));
        campaign.addRow(reviewKind(), review(zhang, day(9, 1), "好", "已落实"));
        campaign.addRow(commendationKind(), honour(zhang, day(9, 1), day(9, 7), "awarded", day(9, 7)));
        campaign.addRow(commendationKind(), honour(zhang, day(9, 1), day(9, 7), "awarded", day(9, 8)));
        Plaque plaque;
        plaque.number = QStringLiteral("XF-01");
        plaque.holder = zhang;
        plaque.withdrawn = day(8, 1);
        campaign.addRow(plaqueKind(), plaque);
        Learning learning;
        learning.member = zhang;
        learning.result = QStringLiteral("退回率下降");
        RoleModel model;
        model.title = QStringLiteral("李四同志");
        campaign.addChild(campaign.add(roleModelKind(), model), learningKind(), learning);
        Household household;
        household.title = QStringLiteral("帮扶王五户");
        household.arrangement = QStringLiteral("合作社包销");
        campaign.add(householdKind(), household);
        QStringList sentences;
        for (const Gap& each : gapsOf(campaign.snapshot))
            sentences << each.sentence;
        const QString all = sentences.join(QLatin1Char('\n'));
        for (const char* words :
             {"张三: the follow-up of the review of 2026-09-01 has no day, so it is not told.",
              "优秀共产党员 of 张三 was decided on 2026-09-07, before its publication ended on 2026-09-07.",
              "Plaque XF-01 of 张三 was withdrawn without a reason.",
              "李四同志: what 张三 has learnt has no day, so it is not told.",
              "帮扶王五户: the long-term arrangement has no day, so it is not told."})
            QVERIFY2(sentences.contains(QString::fromUtf8(words)), qPrintable(all));
        QCOMPARE(all.count(QStringLiteral("before its publication ended")), 1);
        QVERIFY(!all.contains(QStringLiteral("Leader reviews of this half-year")));
        // Once the quarter is over, a day after its cut-off looks the same as none: nothing is claimed.
        campaign.snapshot.cutoff = day(9, 30);
        for (const Gap& each : gapsOf(campaign.snapshot))
            QVERIFY2(!each.sentence.contains(QStringLiteral("has no day")), qPrintable(each.sentence));
    }

    void goodPracticeSaysWhereItWasTold()
    {
        Campaign campaign(third);
        Practice practice;
        practice.date = day(8, 20);
        practice.title = QStringLiteral("一项一清单");
        practice.text = QStringLiteral("五环相扣");
        const Id now = campaign.addRow(practiceKind(), practice);
        practice.date = day(6, 24);
        practice.title = QStringLiteral("测算脚本");
        const Id before = campaign.addRow(practiceKind(), practice);
        const auto tell = [&](Id id, QDate date, const char* channel) {
            Publicity told;
            told.parent = id;
            told.date = date;
            told.channel = QString::fromUtf8(channel);
            told.title = QStringLiteral("怎么做的");
            campaign.addRow(publicityKind(), told);
        };
        tell(now, day(8, 24), "厅内网");
        tell(before, day(6, 28), "机关简报"); // of the quarter before
        tell(before, day(7, 3), "省直网站");
        const QString text = textOf(campaign.snapshot, "practice");
        for (const char* words :
             {"总结“一项一清单”的做法，五环相扣，通过厅内网（8月24日《怎么做的》）推广。",
              "继续推广以往做法：“测算脚本”通过省直网站（7月3日《怎么做的》）。", "本季度推广经验做法2次。"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("机关简报")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestSummaryLinks)
#include "tst_summarylinks.moc"
