// SPDX-License-Identifier: GPL-3.0-or-later
// How the quarterly summary is built up: its parts, its first tables, what is edited, and what is missing.
#include "activities/highlight.h"
#include "activities/household.h"
#include "branch/summarytext.h"
#include "content/gaps/gaps.h"

#include "summaryquarter.h"

using namespace xf;
using namespace xf::test;

namespace {

QStringList headings(const paper::Document& document)
{
    QStringList all;
    for (const paper::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<paper::Heading>(&block))
            all << paper::headingText(*heading);
    }
    return all;
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

    void aQuarterWithMoreToSayHasTheWiderColumn()
    {
        Campaign campaign(third);
        for (const QDate due : {day(8, 1), day(12, 1)})
            campaign.add(regulationKind(), regulation(QStringLiteral("甲"), due), {{"begun", day(7, 1)}});
        const paper::Table matrix = summaryOf(campaign.snapshot, paperWords()).attachments.at(0).tables.at(0);
        QCOMPARE(paper::cellText(matrix.rows.at(2).at(3)), QStringLiteral("推进2、其中逾期1"));
        QVERIFY(matrix.columns.at(3).weight > matrix.columns.at(1).weight);
        QCOMPARE(matrix.columns.at(1).weight, matrix.columns.at(4).weight);
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
};

QTEST_GUILESS_MAIN(TestQuarterlySummary)
#include "tst_quarterlysummary.moc"
