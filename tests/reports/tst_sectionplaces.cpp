// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/sectionplaces.h"

#include "campaign.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

class TestSectionPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParagraphOfTheTextKnowsItsSection()
    {
        Campaign campaign{Quarter(2026, 3)};
        campaign.addPledge(QStringLiteral("甲"), campaign.addMember(QStringLiteral("张三")), QDate(2026, 8, 31),
                           {{"begun", QDate(2026, 7, 5)}});
        const QuarterlySummary summary = summaryOf(campaign.snapshot, paperWords());
        const paper::Document document = documentOf(summary);
        QHash<QString, QStringList> lines;
        for (size_t block = 0; block < document.blocks.size(); ++block) {
            if (const auto line = lineAt(summary, document, block))
                lines[line->section] << line->text;
        }
        for (const SummarySection& section : summary.sections)
            QCOMPARE(lines.value(section.key).join(u'\n'), section.text);
        // Titles, headings, tables, small print and the list of attachments are nobody's text.
        QVERIFY(!lineAt(summary, document, 0));
        for (size_t block = 0; block < document.blocks.size(); ++block) {
            const auto* paragraph = std::get_if<paper::Paragraph>(&document.blocks[block]);
            if (!paragraph || paragraph->text.startsWith(QStringLiteral("附件：")) ||
                paragraph->style == paper::ParagraphStyle::Note)
                QVERIFY(!lineAt(summary, document, block));
        }
    }

    void aLineGivesWayToOthers()
    {
        const QString text = QStringLiteral("一\n二\n三");
        QCOMPARE(*withLine(text, QStringLiteral("二"), QStringLiteral("甲\n乙")), QStringLiteral("一\n甲\n乙\n三"));
        QCOMPARE(*withLine(text, QStringLiteral("二"), QStringLiteral(" ")), QStringLiteral("一\n三"));
        QVERIFY(!withLine(text, QStringLiteral("四"), QStringLiteral("五")));
    }
};

QTEST_MAIN(TestSectionPlaces)
#include "tst_sectionplaces.moc"
