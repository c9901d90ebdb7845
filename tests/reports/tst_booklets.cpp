// SPDX-License-Identifier: GPL-3.0-or-later
// 承诺书 as it was promised, 制度汇编 with its full texts.
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/regulation.h"
#include "content/booklets/jointbooklet.h"

#include "madepaper.h"
#include "papertext.h"

#include <QTest>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

/// A pledge to visit: by 30 June and six times, taken on 16 January.
void addVisits(Campaign& campaign, Id member, const std::vector<Change>& changes)
{
    Pledge pledge;
    pledge.title = QStringLiteral("走访农户");
    pledge.owner = QStringLiteral("member");
    pledge.responsible = member;
    pledge.due = QDate(2026, 6, 30);
    pledge.target = 6;
    pledge.unit = QStringLiteral("次");
    pledge.direction = QStringLiteral("least");
    campaign.add(pledgeKind(), pledge, {{"begun", QDate(2026, 1, 16)}}, {}, changes);
}

Change later()
{
    Change change = newDue(QDate(2026, 6, 12), QDate(2026, 9, 30));
    change.target = 9;
    change.reason = QStringLiteral("汛期封路。");
    return change;
}

std::vector<paper::Signature> signaturesOf(const paper::Document& document)
{
    std::vector<paper::Signature> found;
    for (const paper::Block& block : document.blocks) {
        if (const auto* signature = std::get_if<paper::Signature>(&block))
            found.push_back(*signature);
    }
    return found;
}

QStringList headingsOf(const paper::Document& document)
{
    QStringList headings;
    for (const paper::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<paper::Heading>(&block))
            headings << paper::headingText(*heading);
    }
    return headings;
}

/// Titles, and a line for each new page.
QStringList pagesOf(const paper::Document& document)
{
    QStringList lines;
    for (const paper::Block& block : document.blocks) {
        if (std::holds_alternative<paper::PageBreak>(block))
            lines << QStringLiteral("—");
        if (const auto* title = std::get_if<paper::Title>(&block))
            lines << title->text;
    }
    return lines;
}

void addRegulation(Campaign& campaign, const char* title, const QString& text, QDate effective)
{
    Regulation regulation;
    regulation.title = QString::fromUtf8(title);
    regulation.text = text;
    regulation.area = QStringLiteral("service");
    regulation.nature = QStringLiteral("new");
    regulation.effective = effective;
    campaign.addRow(regulationKind(), regulation);
}

} // namespace

class TestBooklets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameOfAMeetingsListStandsBelowItsSignature()
    {
        Campaign campaign(Quarter(2026, 3));
        Meeting meeting;
        meeting.title = QStringLiteral("组织生活会");
        meeting.date = QDate(2026, 3, 17);
        Dossier& dossier = campaign.add(meetingKind(), meeting, {{"begun", meeting.date}});
        Rectification item;
        item.problem = QStringLiteral("报表重复");
        campaign.addChild(dossier, rectificationKind(), item);
        item.problem = QStringLiteral("答复慢");
        item.closed = QDate(2026, 6, 12);
        item.result = QStringLiteral("限时答复");
        campaign.addChild(dossier, rectificationKind(), item);
        const paper::Document record = made(campaign, "meeting-record");
        const auto signature = std::find_if(record.blocks.begin(), record.blocks.end(), [](const paper::Block& block) {
            return std::holds_alternative<paper::Signature>(block);
        });
        QVERIFY(signature != record.blocks.end());
        paper::Document above;
        above.blocks.assign(record.blocks.begin(), signature);
        paper::Document below;
        below.blocks.assign(signature, record.blocks.end());
        QVERIFY2(wordsOf(above).contains(QStringLiteral("整改清单2项。")), qPrintable(wordsOf(above)));
        QVERIFY(!wordsOf(above).contains(QStringLiteral("销号")) &&
                !wordsOf(above).contains(QStringLiteral("6月12日")));
        QCOMPARE(wordsOf(below), QStringLiteral("附注：截至2026年9月30日，整改清单2项已销号1项。\n"
                                                "2|答复慢|6月12日|限时答复|\n"));
    }
    void aPledgeStandsAsItWasPromisedAndItsChangeBelowTheSignature()
    {
        Campaign campaign(Quarter(2026, 3));
        addVisits(campaign, campaign.addMember(QStringLiteral("张喆")), {later()});
        const QString text = wordsOf(made(campaign, "pledge-sheet"));
        QVERIFY2(text.contains(QStringLiteral("6次|6月30日|")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("承诺变更：6月12日，“走访农户”完成时限由6月30日变更为9月30日，目标由")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("9次（汛期封路）。")), qPrintable(text));
        // A line below the signature, whole and on its page.
        const auto blocks = made(campaign, "pledge-sheet").blocks;
        QVERIFY(std::holds_alternative<paper::Signature>(blocks.at(blocks.size() - 3)));
        for (size_t last : {2, 1}) {
            const auto* paragraph = std::get_if<paper::Paragraph>(&blocks.at(blocks.size() - last));
            QVERIFY(paragraph && paragraph->keepsNext);
            QCOMPARE(paragraph->text.isEmpty(), last == 2);
        }
    }
    void aPledgeWithoutADayIsForLong()
    {
        Campaign campaign(Quarter(2026, 3));
        campaign.addPledge(QStringLiteral("参加志愿服务"), campaign.addMember(QStringLiteral("张喆")), {},
                           {{"begun", QDate(2026, 1, 16)}});
        for (const char* key : {"pledge-sheet", "pledge-notice", "pledge-ledger"}) {
            const QString text = wordsOf(made(campaign, key));
            QVERIFY2(text.contains(QStringLiteral("|长期|")), qPrintable(text));
        }
    }
    void whatChangesLaterIsNotOnAnEarlierSheet()
    {
        Campaign campaign(Quarter(2026, 1));
        addVisits(campaign, campaign.addMember(QStringLiteral("张喆")), {later()});
        const QString text = wordsOf(made(campaign, "pledge-sheet"));
        QVERIFY2(text.contains(QStringLiteral("6次|6月30日|")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("变更")), qPrintable(text));
    }
    void eachDayOnWhichSomethingWasPromisedHasItsSignature()
    {
        Campaign campaign(Quarter(2026, 3));
        const Id member = campaign.addMember(QStringLiteral("张喆"));
        campaign.addPledge(QStringLiteral("补充的"), member, QDate(2026, 12, 31), {{"begun", QDate(2026, 5, 8)}});
        campaign.addPledge(QStringLiteral("年初的"), member, QDate(2026, 9, 30), {{"begun", QDate(2026, 1, 16)}});
        const paper::Document sheet = made(campaign, "pledge-sheet");
        std::vector<QDate> days;
        for (const paper::Signature& each : signaturesOf(sheet))
            days.push_back(each.date);
        QCOMPARE(days, (std::vector<QDate>{QDate(2026, 1, 16), QDate(2026, 5, 8)}));
        QCOMPARE(pagesOf(sheet), QStringList({QStringLiteral("党员公开承诺书（张喆）"), QStringLiteral("—"),
                                              QStringLiteral("党员补充公开承诺书（张喆）")}));
        const QString text = wordsOf(sheet);
        QVERIFY(text.indexOf(QStringLiteral("年初的")) < text.indexOf(QStringLiteral("本人补充公开承诺如下：")));
        QVERIFY(text.indexOf(QStringLiteral("本人补充公开承诺如下：")) < text.indexOf(QStringLiteral("补充的|")));
    }
    void aJointBookletSaysOfABranchOnceThatItIsOne()
    {
        Campaign campaign(Quarter(2026, 3));
        campaign.addPledge(QStringLiteral("走访农户"), 0, QDate(2026, 6, 30), {{"begun", QDate(2026, 1, 16)}});
        PaperSources sources;
        sources.snapshot = campaign.snapshot;
        JointBooklet booklet(Period{Period::Length::Quarter, Quarter(2026, 3)});
        booklet.add(sources);
        QCOMPARE(pagesOf(booklet.finish()).last(), QStringLiteral("机关第二党支部\n公开承诺书"));
    }
    void theHeadOfAMeetingRecordSaysWhoCameAndWhoDidNot()
    {
        Campaign campaign(Quarter(2026, 3));
        Meeting meeting;
        meeting.title = QStringLiteral("专题民主生活会");
        meeting.date = QDate(2026, 8, 27);
        meeting.place = QStringLiteral("第三会议室");
        meeting.guests = QStringLiteral("方文斌（机关党委副书记）");
        Dossier& held = campaign.add(meetingKind(), meeting, {{"begun", meeting.date}});
        const auto attend = [&](const char* name, const char* presence, const char* reason = "") {
            Attendance row;
            row.member = campaign.addMember(QString::fromUtf8(name));
            row.presence = QLatin1String(presence);
            row.reason = QString::fromUtf8(reason);
            campaign.addChild(held, attendanceKind(), row);
        };
        attend("丁一", "present");
        attend("王五", "present");
        attend("李四", "leave", "出差");
        attend("张三", "observer");
        const paper::Document record = made(campaign, "meeting-record");
        const auto head = std::find_if(record.blocks.begin(), record.blocks.end(), [](const paper::Block& block) {
            return std::holds_alternative<paper::Table>(block);
        });
        paper::Document first;
        first.add(*head);
        QCOMPARE(wordsOf(first),
                 QStringLiteral("召开日期|2026年8月27日|\n"
                                "地点|第三会议室|\n"
                                "到会人数|应到3人，实到2人，符合到会人数三分之二以上的要求（须到2人）|\n"
                                "到会人员|丁一、王五|\n"
                                "请假人员|李四（出差）|\n"
                                "列席人员|张三、方文斌（机关党委副书记）|\n"));
    }
    void partsOfAHouseholdsCardWithoutARecordShareAHeading()
    {
        Campaign campaign(Quarter(2026, 3));
        Household household;
        household.head = QStringLiteral("卢秀兰");
        Dossier& dossier = campaign.add(householdKind(), household, {{"begun", QDate(2026, 8, 20)}});
        QCOMPARE(headingsOf(made(campaign, "household-card")),
                 QStringList({QStringLiteral("一、基本情况"),
                              QStringLiteral("二、年度帮扶计划、帮扶措施、走访记录、收入情况")}));
        AidMeasure measure;
        measure.date = QDate(2026, 8, 21);
        measure.text = QStringLiteral("送鸡苗");
        campaign.addChild(dossier, aidMeasureKind(), measure);
        const paper::Document card = made(campaign, "household-card");
        QCOMPARE(headingsOf(card),
                 QStringList({QStringLiteral("一、基本情况"), QStringLiteral("二、年度帮扶计划"),
                              QStringLiteral("三、帮扶措施"), QStringLiteral("四、走访记录、收入情况")}));
        QCOMPARE(wordsOf(card).count(QStringLiteral("尚无记录。")), 2);
    }
    void aHouseholdClosedEarlierHasACardOnceItIsVisitedAgain()
    {
        const auto card = [](QDate visited) {
            Campaign campaign(Quarter(2026, 3));
            Household household;
            household.year = 2025;
            household.head = QStringLiteral("黄桂英");
            household.responsible = campaign.addMember(QStringLiteral("张喆"));
            Dossier& aided = campaign.add(householdKind(), household,
                                          {{"begun", QDate(2025, 3, 1)}, {"closed", QDate(2025, 12, 16)}});
            Visit visit;
            visit.date = visited;
            campaign.addChild(aided, visitKind(), visit);
            return wordsOf(made(campaign, "household-card"));
        };
        QVERIFY(!card(QDate(2025, 12, 1)).contains(QStringLiteral("黄桂英")));
        const QString text = card(QDate(2026, 8, 20));
        QVERIFY2(text.contains(QStringLiteral("|张　喆|")), qPrintable(text));
    }
    void aRegulationsStandingIsNotParted()
    {
        Campaign campaign(Quarter(2026, 3));
        addRegulation(campaign, "值班办法", QStringLiteral("每日一人。"), QDate(2026, 3, 1));
        const paper::Document booklet = made(campaign, "regulation-booklet");
        int kept = 0;
        for (const paper::Block& block : booklet.blocks) {
            const auto* paragraph = std::get_if<paper::Paragraph>(&block);
            if (paragraph && paragraph->text.contains(QStringLiteral("起施行"))) {
                QVERIFY(paragraph->keepsNext); // with the text's beginning
                ++kept;
            }
        }
        QCOMPARE(kept, 1);
    }
    void regulationsFollowEachOtherSoThatNoLastArticleStandsAlone()
    {
        Campaign campaign(Quarter(2026, 3));
        const QString article = QStringLiteral("第一条　首位接待来人的人员为首问责任人，登记、转办、跟踪到底。");
        addRegulation(campaign, "甲制度", article, QDate(2026, 1, 1));
        addRegulation(campaign, "丙办法", QStringLiteral("第一章　总则\n") + article.repeated(12), QDate(2026, 1, 3));
        addRegulation(campaign, "丁制度", article, QDate(2026, 1, 4));
        const paper::Document booklet = made(campaign, "regulation-booklet");
        QCOMPARE(pagesOf(booklet), QStringList({QStringLiteral("—"), QStringLiteral("甲制度"), QStringLiteral("丙办法"),
                                                QStringLiteral("丁制度")}));
        QVERIFY(wordsOf(booklet).contains(article.repeated(12)));
        const bool hasChapter =
            std::any_of(booklet.blocks.begin(), booklet.blocks.end(), [](const paper::Block& block) {
                const auto* heading = std::get_if<paper::Heading>(&block);
                return heading && paper::headingText(*heading) == QStringLiteral("第一章　总则");
            });
        QVERIFY(hasChapter);
    }
};

QTEST_APPLESS_MAIN(TestBooklets)
#include "tst_booklets.moc"
