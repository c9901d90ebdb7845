// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary says about branches small enough to count by hand.
#include "activities/highlight.h"
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/regulation.h"
#include "branch/settings.h"
#include "branch/summarytext.h"
#include "content/gaps/gaps.h"
#include "content/prose.h"
#include "content/summary/quarterlysummary.h"

#include "campaign.h"
#include "life/vetting.h"
#include "papertext.h"

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

QStringList headings(const paper::Document& document)
{
    QStringList all;
    for (const paper::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<paper::Heading>(&block))
            all << paper::headingText(*heading);
    }
    return all;
}

Regulation regulation(const QString& title, QDate due = {})
{
    Regulation record;
    record.title = title;
    record.due = due;
    return record;
}

} // namespace

class TestQuarterlySummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsStandInTheOrderOfRealSummaries()
    {
        const paper::Document document = documentOf(summaryOf(Campaign(third).snapshot, paperWords()));
        const QStringList expected{QStringLiteral("一、基本情况"),
                                   QStringLiteral("二、“八个一”活动开展情况"),
                                   QStringLiteral("（一）作一次公开承诺"),
                                   QStringLiteral("（二）树一个先进标杆"),
                                   QStringLiteral("（三）建一套工作机制"),
                                   QStringLiteral("（四）定一个工作亮点"),
                                   QStringLiteral("（五）做一次调查研究"),
                                   QStringLiteral("（六）开一期民主生活会"),
                                   QStringLiteral("（七）写一篇读书心得"),
                                   QStringLiteral("（八）帮一户贫困农户"),
                                   QStringLiteral("（九）经验做法与宣传推广"),
                                   QStringLiteral("三、“五个好”对照情况"),
                                   QStringLiteral("四、“五带头”落实情况"),
                                   QStringLiteral("五、领导点评与群众评议"),
                                   QStringLiteral("六、存在问题与整改"),
                                   QStringLiteral("七、下季度打算")};
        QCOMPARE(headings(document), expected);
    }

    void sixAttachmentsFollowTheSignature()
    {
        const QuarterlySummary summary = summaryOf(Campaign(third).snapshot, paperWords());
        QStringList titles;
        for (const Attachment& each : summary.attachments)
            titles << each.title;
        QCOMPARE(titles, (QStringList{QStringLiteral("“八个一”活动进度表"), QStringLiteral("承诺践诺台账"),
                                      QStringLiteral("“五个好”自查表"), QStringLiteral("“五带头”对照表（逐人）"),
                                      QStringLiteral("整改清单"), QStringLiteral("帮扶台账")}));
        const paper::Document document = documentOf(summary);
        QCOMPARE(document.metadata.title, QStringLiteral("机关第二党支部2026年第三季度创先争优活动小结"));
        bool isSigned = false;
        for (const paper::Block& block : document.blocks) {
            if (const auto* signature = std::get_if<paper::Signature>(&block)) {
                isSigned = true;
                QCOMPARE(signature->date, QDate(2026, 9, 30));
            }
            if (std::holds_alternative<paper::AttachmentLabel>(block))
                QVERIFY(isSigned);
        }
        QVERIFY(isSigned);
    }

    void anEmptyQuarterSaysSo()
    {
        const Campaign campaign(third);
        for (const char* key : {"pledge", "rolemodel", "regulation", "highlight", "research", "meeting", "reading",
                                "household", "practice", "fivegoods", "fiveleads", "reviews", "rectification", "next"})
            QCOMPARE(textOf(campaign.snapshot, key), QStringLiteral("本季度无。"));
        QVERIFY(test::wordsOf(documentOf(summaryOf(campaign.snapshot, paperWords())))
                    .contains(QStringLiteral("承诺兑现率|—|—|—|")));
    }

    void ratesStandInTheFirstTableWithTheirDefinitionsBelow()
    {
        Campaign campaign(third);
        for (int number = 0; number < 13; ++number) {
            std::vector<StepOn> steps{{"begun", day(1, 10)}};
            if (number != 0)
                steps.push_back({"closed", day(5, 1)});
            campaign.addPledge(QStringLiteral("承诺%1").arg(number), 0, day(6, 30), steps);
        }
        const paper::Document document = documentOf(summaryOf(campaign.snapshot, paperWords()));
        QVERIFY(test::wordsOf(document).contains(QStringLiteral("承诺兑现率|—|92.3%（12/13）|92.3%（12/13）|")));
        QVERIFY(test::wordsOf(document).contains(QStringLiteral("进展涉及资金（万元）|")));
        QVERIFY(test::wordsOf(document).contains(QStringLiteral("帮扶走访和帮扶措施投入的资金不在其内")));
        for (size_t at = 0; at + 1 < document.blocks.size(); ++at) {
            if (!std::holds_alternative<paper::Table>(document.blocks[at]))
                continue;
            const auto* note = std::get_if<paper::Paragraph>(&document.blocks[at + 1]);
            QVERIFY(note && note->style == paper::ParagraphStyle::Note);
            QVERIFY(note->text.contains(QStringLiteral("截止日")));
            break;
        }
    }

    void whatWasDoneIsToldWithDateWordsAndResult()
    {
        Campaign campaign(third);
        Regulation record = regulation(QStringLiteral("限时办结制度"));
        record.responsible = campaign.addMember(QStringLiteral("李明"));
        campaign.add(regulationKind(), record, {{"begun", day(7, 1)}},
                     {entry(day(7, 12), QStringLiteral("组织委员李明召集各处室座谈，到会21人。"), 21, 0,
                            QStringLiteral("收到意见9条")),
                      entry(day(8, 3), QStringLiteral("印发试行稿"), 40, 1250000)});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("7月12日，组织委员李明召集各处室座谈，到会21人，收到意见9条；")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("8月3日，印发试行稿，涉及40人，涉及资金1.25万元。")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("2026年")), qPrintable(text));
    }

    void manyRecordsAreToldByTheMostTellingOnesAndATotal()
    {
        Campaign campaign(third);
        for (int number = 1; number <= 20; ++number)
            campaign.add(regulationKind(), regulation(QStringLiteral("制度%1号").arg(number)), {},
                         {entry(day(7, number), QStringLiteral("修改文字"), 0, 0,
                                number == 20 ? QStringLiteral("定稿") : QString())});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("《制度20号》")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("其余14项本季度共有14次进展，见附件1。")), qPrintable(text));
    }

    void lateRecordsAreNamed()
    {
        Campaign campaign(third);
        Regulation record = regulation(QStringLiteral("限时办结制度"), day(8, 31));
        record.responsible = campaign.addMember(QStringLiteral("王芳"));
        campaign.add(regulationKind(), record, {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("截止日到期"), day(9, 30)), {{"begun", day(3, 1)}});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("逾期未办结1项：《限时办结制度》（王芳负责），时限8月31日。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("本季度无新进展")), qPrintable(text));
    }

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

    void nextQuarterNamesWhatFallsDueInIt()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), day(11, 30)), {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("乙制度"), QDate(2027, 1, 31)),
                     {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("丙制度"), day(10, 31)),
                     {{"begun", day(3, 1)}, {"closed", day(9, 1)}});
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("11月30日前出台《甲制度》")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("乙制度")) && !text.contains(QStringLiteral("丙制度")),
                 qPrintable(text));
    }

    void aDeadlineOfTheNextYearSaysWhichYear()
    {
        Campaign campaign(Quarter(2026, 4));
        campaign.snapshot.span = *Period::fromKey(u"2026");
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), QDate(2027, 6, 30)),
                     {{"begun", day(3, 1)}});
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("2027年6月30日前出台《甲制度》")), qPrintable(text));
    }

    void whatIsLateIsCountedByActivitiesAndRectification()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), day(8, 31)), {{"begun", day(3, 1)}});
        Dossier& meeting = campaign.add(meetingKind(), Meeting(), {{"begun", day(7, 1)}});
        QVERIFY(textOf(campaign.snapshot, "next").contains(QStringLiteral("逾期的1项逐项说明原因")));
        Rectification row;
        row.problem = QStringLiteral("问题");
        row.due = day(8, 1);
        campaign.addChild(meeting, rectificationKind(), row);
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("逾期的2项（活动1项、整改1项）逐项说明原因")), qPrintable(text));
    }

    void aComingQuarterOfTheProgressTableShowsWhatFallsDueInIt()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), day(12, 31)), {{"begun", day(3, 1)}});
        Highlight later;
        later.title = QStringLiteral("乙亮点");
        later.start = day(10, 8);
        later.due = QDate(2027, 3, 31);
        campaign.add(highlightKind(), later);
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        const paper::Table& matrix = summary.attachments.at(0).tables.at(0);
        QCOMPARE(paper::cellText(matrix.rows.at(2).at(3)), QStringLiteral("推进1"));
        QCOMPARE(paper::cellText(matrix.rows.at(2).at(4)), QStringLiteral("到期1"));
        QCOMPARE(paper::cellText(matrix.rows.at(3).at(4)), QStringLiteral("—"));
    }

    void anEditedSectionIsKeptAndAChangedDraftIsPointedOut()
    {
        Campaign campaign(third);
        campaign.addMember(QStringLiteral("张三"));
        SummaryText edit;
        edit.quarter = third.key();
        edit.section = QStringLiteral("basics");
        edit.drafted = textOf(campaign.snapshot, "basics");
        edit.text = QStringLiteral("支部情况由书记口述。");
        campaign.addRow(summaryTextKind(), edit);
        QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        QCOMPARE(summary.section(u"basics")->text, edit.text);
        QVERIFY(changedSince(campaign.snapshot, summary).empty());
        QVERIFY(test::wordsOf(documentOf(summary)).contains(edit.text));

        campaign.addMember(QStringLiteral("李四"));
        summary = summaryOf(campaign.snapshot, paperWords());
        QCOMPARE(summary.section(u"basics")->text, edit.text);
        const auto changed = changedSince(campaign.snapshot, summary);
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed.front().section, QStringLiteral("basics"));
        QVERIFY(changed.front().draftedThen.contains(QStringLiteral("1人")));
        QVERIFY(changed.front().draftedNow.contains(QStringLiteral("2人")));
    }

    void anEditOfAnotherQuarterIsNotTaken()
    {
        Campaign campaign(third);
        SummaryText edit;
        edit.quarter = third.previous().key();
        edit.section = QStringLiteral("basics");
        edit.text = QStringLiteral("上季度的话");
        campaign.addRow(summaryTextKind(), edit);
        QVERIFY(!summaryOf(campaign.snapshot, paperWords()).section(u"basics")->isEdited);
    }

    void thePledgesLineOfTheProgressTableCountsEveryState()
    {
        Campaign campaign(third);
        Pledge pledge;
        pledge.year = 2026;
        pledge.due = day(8, 31);
        campaign.add(pledgeKind(), pledge, {{"begun", day(2, 3)}, {"closed", day(8, 20)}});
        campaign.add(pledgeKind(), pledge, {{"begun", day(2, 3)}, {"notkept", day(8, 31)}});
        campaign.add(pledgeKind(), pledge, {{"begun", day(2, 3)}});
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        const auto& line = summary.attachments.at(0).tables.at(1).rows.front();
        QCOMPARE(paper::cellText(line.at(2)), QStringLiteral("公开承诺共3项，详见承诺践诺台账"));
        QCOMPARE(paper::cellText(line.back()),
                 QStringLiteral("办结1、推进1、未兑现1、其中逾期1；累计兑现率33.3%（1/3）"));
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

    void theInternalEditionAndTheSampleAreMarked()
    {
        Campaign campaign(third);
        const SummaryOptions notice{Edition::Public, {}};
        QCOMPARE(summaryOf(campaign.snapshot, paperWords()).mark, QStringLiteral("内部版"));
        QVERIFY(summaryOf(campaign.snapshot, paperWords(), notice).mark.isEmpty());
        campaign.snapshot.isSample = true;
        QCOMPARE(documentOf(summaryOf(campaign.snapshot, paperWords())).metadata.mark,
                 QStringLiteral("内部版　示例数据"));
        QCOMPARE(summaryOf(campaign.snapshot, paperWords(), notice).mark, QStringLiteral("示例数据"));
    }

    void gapsNameThePlaceWhereTheyAreMended()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        Household household;
        household.title = QStringLiteral("帮扶李家");
        const Id id = campaign.add(householdKind(), household, {{"begun", day(2, 1)}}).record->id;
        campaign.add(highlightKind(), Highlight());
        campaign.add(highlightKind(), Highlight());
        const auto gaps = gapsOf(campaign.snapshot);
        const auto has = [&](const QString& kind, Id record, const QString& words) {
            return std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) {
                return gap.kind == kind && gap.record == record && gap.sentence.contains(words);
            });
        };
        QVERIFY(has(QStringLiteral("member"), zhang, QStringLiteral("no pledge")));
        QVERIFY(has(QStringLiteral("household"), id, QStringLiteral("not visited")));
        QVERIFY(has(QStringLiteral("research"), 0, QStringLiteral("no record")));
        QVERIFY(std::any_of(gaps.begin(), gaps.end(), [](const Gap& gap) {
            return gap.kind == highlightKind().key && gap.sentence.contains(QStringLiteral("one is expected"));
        }));
    }

    void reviewsOfPledgesAreCountedAndWhatIsStillReturnedIsNamed()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const auto review = [&](Dossier& pledge, QDate date, const char* result, const QString& reason) {
            Vetting round;
            round.date = date;
            round.result = QLatin1String(result);
            round.reason = reason;
            campaign.addChild(pledge, vettingKind(), round);
        };
        Dossier& open = campaign.addPledge(QStringLiteral("热情服务"), zhang, {}, {{"proposed", day(7, 1)}});
        review(open, day(7, 3), vettingresult::returned, QStringLiteral("无法考核。"));
        Dossier& good = campaign.addPledge(QStringLiteral("三天办结"), zhang, {}, {{"begun", day(8, 1)}});
        review(good, day(6, 30), vettingresult::returned, QStringLiteral("无时限"));
        review(good, day(7, 2), vettingresult::passed, {});
        const QString text = textOf(campaign.snapshot, "pledge");
        QVERIFY2(text.contains(QStringLiteral("本季度审诺2项次，通过1项次，退回1项次，其中退回后重报通过1项。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("退回尚未重报1项：张三承诺“热情服务”（无法考核）。")), qPrintable(text));
    }

    void moneyAndDaysReadAsInOfficialPapers()
    {
        QCOMPARE(prose::money(1250000), QStringLiteral("1.25万元"));
        QCOMPARE(prose::money(1234560), QStringLiteral("12345.6元"));
        QCOMPARE(prose::money(50000), QStringLiteral("500元"));
        QCOMPARE(prose::day(QDate(2026, 7, 5), 2026), QStringLiteral("7月5日"));
        QCOMPARE(prose::day(QDate(2025, 7, 5), 2026), QStringLiteral("2025年7月5日"));
        QCOMPARE(prose::sentence(QStringLiteral("第一句；\n第二句，")), QStringLiteral("第一句；第二句。"));
        QCOMPARE(prose::money(42000000000), QStringLiteral("4.2亿元"));
        QCOMPARE(prose::inQuotes(QStringLiteral("推行“一项一清单”")), QStringLiteral("“推行‘一项一清单’”"));
        QCOMPARE(prose::bookTitle(QStringLiteral("《论语》")), QStringLiteral("《论语》"));
    }

    void regulationsInForceAreCountedByAreaAlsoThoseOfEarlierYears()
    {
        Campaign campaign(third);
        const auto add = [&](const char* area, QDate effective, Id replaces = 0) {
            Regulation record = regulation(QStringLiteral("制度"));
            record.area = QLatin1String(area);
            record.effective = effective;
            record.replaces = replaces;
            return campaign.addRow(regulationKind(), record);
        };
        add("service", QDate(2024, 3, 1));
        const Id old = add("business", QDate(2025, 3, 1));
        add("business", day(7, 1), old);
        add("business", day(9, 30));
        add("business", day(10, 1)); // not yet
        QVERIFY2(textOf(campaign.snapshot, "regulation")
                     .contains(QStringLiteral("截至9月30日，现行有效制度3项，其中提高服务1项、业务管理2项。")),
                 qPrintable(textOf(campaign.snapshot, "regulation")));
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
            made.arrangement = responsible ? QStringLiteral("合作社保底收购。") : QString();
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
                     text.contains(QStringLiteral("累计走访2户、3次，落实帮扶措施0项，资金401元")),
                 qPrintable(text));
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

    void whoSitsInFromOutsideIsToldWithTheAttendance()
    {
        Campaign campaign(third);
        Meeting held;
        held.title = QStringLiteral("专题民主生活会");
        held.date = day(8, 27);
        held.guests = QStringLiteral("方文斌（厅机关党委专职副书记）。");
        Dossier& meeting = campaign.add(meetingKind(), held, {{"begun", held.date}});
        const QString alone = textOf(campaign.snapshot, "meeting");
        QVERIFY2(alone.contains(QStringLiteral("召开“专题民主生活会”，列席：方文斌（厅机关党委专职副书记）。")),
                 qPrintable(alone));
        Attendance attendance;
        attendance.presence = QStringLiteral("present");
        campaign.addChild(meeting, attendanceKind(), attendance);
        attendance.presence = QStringLiteral("observer");
        campaign.addChild(meeting, attendanceKind(), attendance);
        const QString both = textOf(campaign.snapshot, "meeting");
        QVERIFY2(both.contains(QStringLiteral("实到1人，列席1人，另有方文斌（厅机关党委专职副书记）列席。")),
                 qPrintable(both));
    }

    void aLookBackIsToldInItsQuarterOnly()
    {
        const auto told = [](Quarter quarter) {
            Campaign campaign(quarter);
            Meeting held;
            held.date = QDate(2026, 1, 10);
            Dossier& meeting = campaign.add(meetingKind(), held, {{"begun", held.date}});
            Rectification row;
            row.closed = day(3, 1);
            row.problem = QStringLiteral("答复慢");
            row.lookedback = day(8, 1);
            row.lasting = QStringLiteral("rebounded");
            campaign.addChild(meeting, rectificationKind(), row);
            row.problem = QStringLiteral("台账乱");
            row.lasting = QStringLiteral("lasting");
            campaign.addChild(meeting, rectificationKind(), row);
            return textOf(campaign.snapshot, "rectification");
        };
        QVERIFY(told(third).contains(QStringLiteral("本季度对2项整改开展“回头看”，已巩固1项，有反弹1项：“答复慢”。")));
        QVERIFY(!told(third.previous()).contains(QStringLiteral("回头看")));
    }

    void aProblemNamedOnceMoreAndAnUnclearEntryArePointedOut()
    {
        Campaign campaign(third);
        Meeting held;
        held.date = QDate(2025, 12, 26);
        Finding finding;
        finding.shortcoming = QStringLiteral("深入边远县调研不够");
        campaign.addChild(campaign.add(meetingKind(), held, {{"begun", held.date}}), findingKind(), finding);
        held.date = day(8, 27);
        Dossier& now = campaign.add(meetingKind(), held, {{"begun", held.date}});
        finding.shortcoming = QStringLiteral("深入边远县开展调研不够");
        campaign.addChild(now, findingKind(), finding);
        finding.shortcoming = QStringLiteral("党小组会记录不规范");
        campaign.addChild(now, findingKind(), finding);
        Rectification row;
        row.problem = QStringLiteral("记录不规范");
        row.responsible = 1;
        row.due = day(12, 1);
        campaign.addChild(now, rectificationKind(), row);
        QVERIFY(textOf(campaign.snapshot, "rectification")
                    .contains(QStringLiteral("其中与以前会议查找的问题相同或相近1条：“深入边远县开展调研不够”。")));
        const auto gaps = gapsOf(campaign.snapshot);
        QVERIFY(std::any_of(gaps.begin(), gaps.end(), [](const Gap& gap) {
            return gap.kind == rectificationKind().key &&
                   gap.sentence.endsWith(QStringLiteral("does not make clear: Standard、Measure."));
        }));
    }
};

QTEST_GUILESS_MAIN(TestQuarterlySummary)
#include "tst_quarterlysummary.moc"
