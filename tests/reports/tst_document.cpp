// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <QTest>

using namespace xf;

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsCountWithinTheirParent()
    {
        paper::Document document;
        const std::array<int, 6> levels{1, 2, 3, 2, 1, 2};
        for (const int level : levels)
            document.addHeading(level, QStringLiteral("甲"));
        QStringList printed;
        for (const paper::Block& block : document.blocks)
            printed.append(headingText(std::get<paper::Heading>(block)));
        QCOMPARE(printed.join(u' '), QStringLiteral("一、甲 （一）甲 1.甲 （二）甲 二、甲 （一）甲"));
    }
    void numbersAreReadAloudInChinese()
    {
        QCOMPARE(paper::chineseNumber(10), QStringLiteral("十"));
        QCOMPARE(paper::chineseNumber(12), QStringLiteral("十二"));
        QCOMPARE(paper::chineseNumber(30), QStringLiteral("三十"));
        QCOMPARE(paper::chineseNumber(45), QStringLiteral("四十五"));
    }
    void aHeadingWithoutNumberPrintsOnlyItsText()
    {
        QCOMPARE(headingText(paper::Heading{1, 0, QStringLiteral("附记")}), QStringLiteral("附记"));
    }
    void datesHaveNoLeadingZerosAndAnOldForm()
    {
        const QDate day(2026, 9, 3);
        QCOMPARE(paper::paperDate(day), QStringLiteral("2026年9月3日"));
        QCOMPARE(paper::paperDate(day, paper::DateForm::Chinese), QStringLiteral("二〇二六年九月三日"));
        QCOMPARE(paper::paperDate(QDate()), QString());
    }
    void cellsPrintTheirValueAndStandByTheirType()
    {
        const paper::Column column;
        const std::vector<std::pair<paper::Cell, QString>> cells{
            {QStringLiteral("字"), QStringLiteral("字")},
            {qint64(12345), QStringLiteral("12345")},
            {paper::Number{2.345, 2}, QStringLiteral("2.35")},
            {QDate(2026, 9, 3), QStringLiteral("2026-09-03")},
            {paper::ShortDate{QDate(2026, 9, 3), 2026}, QStringLiteral("9月3日")},
            {paper::ShortDate{QDate(2027, 9, 3), 2026}, QStringLiteral("2027年9月3日")},
            {paper::Rate{QStringLiteral("—")}, QStringLiteral("—")}};
        const std::array<paper::Align, 7> aligns{paper::Align::Left,   paper::Align::Right,  paper::Align::Right,
                                                 paper::Align::Centre, paper::Align::Centre, paper::Align::Centre,
                                                 paper::Align::Centre};
        for (size_t i = 0; i < cells.size(); ++i) {
            QCOMPARE(cellText(cells[i].first), cells[i].second);
            QCOMPARE(cellAlign(column, cells[i].first), aligns[i]);
        }
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
