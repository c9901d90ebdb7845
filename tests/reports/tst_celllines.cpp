// SPDX-License-Identifier: GPL-3.0-or-later
// Where the text of a cell is broken that does not fit into one line.
#include "writers/celllines.h"
#include "writers/pagestyle.h"

#include <QTest>

using namespace xf;

class TestCellLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsBrokenWhereAReaderBreaksIt()
    {
        const auto lines = [](const char* text, int characters) {
            return cellLines(QString::fromUtf8(text), characters * page::smallSize, page::smallSize);
        };
        QCOMPARE(lines("2025年7月1日", 5), QStringLiteral("2025年\n7月1日"));
        QCOMPARE(lines("2025年7月1日", 7), QStringLiteral("2025年7月1日")); // it fits
        QCOMPARE(lines("不超过2工作日", 4), QStringLiteral("不超过\n2工作日"));
        QCOMPARE(lines("办结8、推进87、未兑现1", 9), QStringLiteral("办结8、推进87、\n未兑现1"));
        QCOMPARE(lines("公开承诺共101项，已兑现56项", 9), QStringLiteral("公开承诺共101项，\n已兑现56项"));
        QCOMPARE(lines("方文斌（书记）、贺晓（科长）", 9), QStringLiteral("方文斌（书记）、\n贺晓（科长）"));
        QCOMPARE(lines("女儿，20岁，在读；儿子，16岁，在读", 10),
                 QStringLiteral("女儿，20岁，在读；\n儿子，16岁，在读"));
        for (const char* each : {"二、（一）作一次公开承诺",      // the number of a heading
                                 "提前收集人口、财力数据",        // two words of one phrase
                                 "巡察整改（新建，曾宪明负责）"}) // between brackets
            QVERIFY(!lines(each, 9).contains(QStringLiteral("、\n")) &&
                    !lines(each, 9).contains(QStringLiteral("，\n")));
        // Running text of more than two lines breaks where its line is full.
        const char* running = "其余48项本季度共有办理记录112条，最近情况见附件2";
        QCOMPARE(lines(running, 9), QString::fromUtf8(running));
        QCOMPARE(lines("不超过2工作日", 3), QStringLiteral("不超过2工作日")); // three lines instead of two
        QCOMPARE(lines("协调石塘村修好灌溉渠并全线通水（目标：不少于1次）", 18),
                 QStringLiteral("协调石塘村修好灌溉渠并全线通水\n（目标：不少于1次）"));
        QCOMPARE(lines("88.6%（31/35）", 5), QStringLiteral("88.6%\n（31/35）"));
        QCOMPARE(lines("李娜（第三党小组）", 8), QStringLiteral("李娜\n（第三党小组）"));
        QCOMPARE(lines("李娜（第三党小组）", 5), QStringLiteral("李娜（第三党小组）")); // three lines instead of two
        QCOMPARE(lines("李娜（第三党小组）", 9), QStringLiteral("李娜（第三党小组）")); // it fits
        QCOMPARE(cellLines(QStringLiteral("李娜（第三党小组）"), 8.6 * page::smallSize, page::smallSize),
                 QStringLiteral("李娜（第三党小组）")); // and with its bracket set close
        // What is broken by our own measure stays whole where an office program's typeface may be too wide for it.
        const auto measured = [](double characters, const TextMeasure& measure,
                                 const char* text = "12月31日到期，已兑现") {
            return cellLines(QString::fromUtf8(text), characters * page::smallSize, page::smallSize, measure);
        };
        QCOMPARE(measured(4.4, officeMeasure, "2025年6月12日"),
                 QStringLiteral("2025年\n6月12日")); // a date in any case
        QCOMPARE(measured(7.6, {}), QStringLiteral("12月31日到期，\n已兑现"));
        QCOMPARE(measured(7.6, officeMeasure), QStringLiteral("12月31日到期，已兑现"));
        QCOMPARE(measured(9, officeMeasure), QStringLiteral("12月31日到期，\n已兑现"));
    }
};

QTEST_GUILESS_MAIN(TestCellLines)
#include "tst_celllines.moc"
