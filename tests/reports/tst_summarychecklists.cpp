// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary and its attachments say of 五个好 and 五带头.
#include "campaign.h"
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

/// The cells of an attachment's first table, one row a line.
QStringList rowsOf(const CampaignSnapshot& snapshot, int number)
{
    QStringList lines;
    const QuarterlySummary summary = summaryOf(snapshot, paperWords());
    for (const Attachment& each : summary.attachments) {
        if (each.number != number)
            continue;
        for (const auto& row : each.tables.front().rows) {
            QStringList cells;
            for (const paper::Cell& cell : row)
                cells << paper::cellText(cell);
            lines << cells.join(QLatin1Char('|'));
        }
    }
    return lines;
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
        QCOMPARE(rowsOf(campaign.snapshot, 4), QStringList{QStringLiteral("1|张　三|好/较好\n一般/—|—|—|—|—||")});
        QVERIFY(textOf(campaign.snapshot, "fiveleads")
                    .contains(QStringLiteral("自评好1人；支部评较好1人；领导评一般1人。")));
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
