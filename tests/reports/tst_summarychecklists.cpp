// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary and its attachments say of 五个好 and 五带头.
#include "campaign.h"
#include "checklists/checklistitem.h"
#include "checklists/fact.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "content/summary/quarterlysummary.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const Quarter third(2026, 3);

QString key(const char* text)
{
    return QLatin1String(text);
}

/// The cells of one of an attachment's tables, one row a line.
QStringList rowsOf(const CampaignSnapshot& snapshot, int number, size_t table = 0)
{
    QStringList lines;
    const QuarterlySummary summary = summaryOf(snapshot, paperWords());
    for (const Attachment& each : summary.attachments) {
        if (each.number != number || table >= each.tables.size())
            continue;
        for (const auto& row : each.tables[table].rows) {
            QStringList cells;
            for (const paper::Cell& cell : row)
                cells << paper::cellText(cell);
            lines << cells.join(QLatin1Char('|'));
        }
    }
    return lines;
}

/// The answer of a member about an item.
FiveLeads answer(Id member, const char* item, const char* gap = "", const char* measure = "", const char* fact = "")
{
    FiveLeads row;
    row.quarter = third.key();
    row.member = member;
    row.item = key(item);
    row.self = key("good");
    row.gap = QString::fromUtf8(gap);
    row.measure = QString::fromUtf8(measure);
    row.fact = QString::fromUtf8(fact);
    return row;
}

QString textOf(const CampaignSnapshot& snapshot, const char* section)
{
    return summaryOf(snapshot, paperWords()).section(QString::fromLatin1(section))->text;
}

} // namespace

class TestSummaryChecklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourVoicesStandSideBySideAboutAMember()
    {
        Campaign campaign(third);
        FiveLeads row;
        row.quarter = third.key();
        row.member = campaign.addMember(QStringLiteral("张三"));
        row.item = key("study");
        row.self = key("good");
        row.branch = key("fair");
        row.leader = key("average");
        campaign.addRow(fiveLeadsKind(), row);
        QCOMPARE(rowsOf(campaign.snapshot, 4), QStringList{QStringLiteral("1|张　三|好/较好/一般/—|—|—|—|—")});
        QVERIFY(textOf(campaign.snapshot, "fiveleads")
                    .contains(QStringLiteral("自评好1人；支部评较好1人；领导评一般1人。")));
    }

    void aGapThatManyHaveIsToldOnceWithTheirNames()
    {
        Campaign campaign(third);
        for (const auto& [item, title] : {std::pair("study", "带头学习提高"), std::pair("law", "带头遵纪守法")}) {
            ChecklistItem wording;
            wording.item = key(item);
            wording.title = QString::fromUtf8(title);
            campaign.addRow(checklistItemKind(), wording);
        }
        const Id first = campaign.addMember(QStringLiteral("丁一"));
        const Id second = campaign.addMember(QStringLiteral("王五"));
        campaign.addRow(fiveLeadsKind(), answer(second, "study", "学得不系统", "每周自学"));
        campaign.addRow(fiveLeadsKind(), answer(first, "study", "学得不系统。", "每周自学。"));
        campaign.addRow(fiveLeadsKind(), answer(first, "law", "登记不及时", "当日登记", "签订责任书。"));
        const QStringList facts{QStringLiteral("丁　一|遵纪守法：签订责任书。")};
        QCOMPARE(rowsOf(campaign.snapshot, 4, 1), facts);
        const QStringList gaps{QStringLiteral("1|带头学习提高|学得不系统|每周自学|丁一、王五|2"),
                               QStringLiteral("2|带头遵纪守法|登记不及时|当日登记|丁一|1")};
        QCOMPARE(rowsOf(campaign.snapshot, 4, 2), gaps);
    }

    void howToReadTheMarksStandsBeforeThem()
    {
        Campaign campaign(third);
        campaign.addRow(fiveLeadsKind(), answer(campaign.addMember(QStringLiteral("丁一")), "study"));
        const paper::Document document = documentOf(summaryOf(campaign.snapshot, paperWords()));
        bool isExplained = false;
        for (const paper::Block& block : document.blocks) {
            const auto* paragraph = std::get_if<paper::Paragraph>(&block);
            isExplained =
                isExplained ||
                (paragraph && paragraph->text.contains(QStringLiteral("评价依次为自评/支部评/领导评/群众评")));
            const auto* table = std::get_if<paper::Table>(&block);
            QVERIFY(isExplained || !table || table->caption != QStringLiteral("四方评价"));
        }
        QVERIFY(isExplained);
    }

    void confirmedFactsArePrintedAsTheFactEarliestFirst()
    {
        Campaign campaign(third);
        FiveGoods row;
        row.quarter = third.key();
        row.item = key("standing");
        row.fact = QStringLiteral("公示栏无意见。");
        const Id answer = campaign.addRow(fiveGoodsKind(), row);
        Fact fact;
        fact.parent = answer;
        fact.date = QDate(2026, 9, 16);
        fact.text = QStringLiteral("9月16日，签订托管协议");
        campaign.addRow(factKind(), fact);
        fact.date = QDate(2026, 8, 26);
        fact.text = QStringLiteral("8月26日，第一批出栏");
        campaign.addRow(factKind(), fact);
        const QString words = QStringLiteral("8月26日，第一批出栏；9月16日，签订托管协议；公示栏无意见。");
        QVERIFY(textOf(campaign.snapshot, "fivegoods").contains(words));
        QVERIFY(rowsOf(campaign.snapshot, 3).at(4).contains(words));
    }

    void theBranchIsItsOwnVoiceInTheFiveGoods()
    {
        Campaign campaign(third);
        FiveGoods row;
        row.quarter = third.key();
        row.item = key("team");
        row.self = key("good");
        row.leader = key("fair");
        campaign.addRow(fiveGoodsKind(), row);
        QVERIFY(textOf(campaign.snapshot, "fivegoods").contains(QStringLiteral("自评好、领导评较好。")));
        QVERIFY(!textOf(campaign.snapshot, "fivegoods").contains(QStringLiteral("支部评")));
    }
};

QTEST_GUILESS_MAIN(TestSummaryChecklists)
#include "tst_summarychecklists.moc"
