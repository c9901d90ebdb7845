// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/clipboardtable.h"
#include "tables/htmltable.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QtTest>

using namespace xf;

class HtmlTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsPutTheirTablesThere_data();
    void programsPutTheirTablesThere();
    void mergedCellsAreFilled();
    void blanksAreThoseThatAPageShows_data();
    void blanksAreThoseThatAPageShows();
    void theLargestOfSeveralTablesIsTaken();
    void aTableInsideACellIsNoPartOfIt();
    void whatPagesLeaveOutIsMended();
    void formulasAndScriptsAreWordsOnly();
    void tricksAreRefusedQuickly_data();
    void tricksAreRefusedQuickly();
    void htmlComesBeforeText();
    void textIsReadWhereHtmlHoldsNoTable();
    void aClipboardWithoutATableIsRefused();
};

namespace {

QStringList row(const Grid& grid, qsizetype number)
{
    QStringList texts;
    for (qsizetype column = 0; column < grid.columnCount(); ++column)
        texts << grid.at(number, column).text;
    return texts;
}

Grid read(const QString& html)
{
    const auto grid = readHtmlTable(html);
    if (!grid)
        qWarning("%s", qUtf8Printable(grid.error().sentence));
    return grid ? *grid : Grid();
}

} // namespace

void HtmlTableTest::programsPutTheirTablesThere_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("Excel") << QStringLiteral(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<style>\n<!--table\n\t{mso-displayed-"
        "decimal-separator:\"\\.\";}\ntd {color:black;}\n-->\n</style>\n</head>\n<body link=blue>\n<table border=0 "
        "width=144>\n<!--StartFragment-->\n <col width=72 span=2 style='width:54pt'>\n <tr height=19>\n  <td "
        "height=19 class=xl65 width=72>姓名</td>\n  <td width=72>入党时间</td>\n </tr>\n <tr height=19>\n  <td>张<span "
        "style='mso-spacerun:yes'>　</span>三</td>\n  <td align=right>1995年3月</td>\n "
        "</tr>\n<!--EndFragment-->\n</table>\n</body>\n</html>");
    QTest::newRow("LibreOffice") << QStringLiteral(
        "<!DOCTYPE html>\n<html>\n<head>\n<meta http-equiv=\"content-type\" content=\"text/html; "
        "charset=utf-8\"/>\n<style type=\"text/css\">body,td { font-family:\"Noto Sans\" "
        "}</style>\n</head>\n<body>\n<table "
        "cellspacing=\"0\">\n\t<colgroup width=\"86\"></colgroup>\n\t<tr>\n\t\t<td height=\"17\" align=\"left\"><font "
        "face=\"Noto Sans\">姓名</font></td>\n\t\t<td align=\"left\">入党时间</td>\n\t</tr>\n\t<tr>\n\t\t<td "
        "align=\"left\">张　三<br></td>\n\t\t<td align=\"right\" sdval=\"34759\" sdnum=\"2052;0;YYYY\">1995年3月</"
        "td>\n\t</tr>\n</table>\n</body>\n</html>");
    QTest::newRow("Word") << QStringLiteral(
        "<html><body lang=ZH-CN><!--StartFragment--><table class=MsoTableGrid border=1><tr><td width=277 "
        "valign=top><p class=MsoNormal><span style='font-family:宋体'>姓名</span><span "
        "lang=EN-US><o:p></o:p></span></p></td><td><p class=MsoNormal>入党\n时间</p></td></tr><tr><td><p>张　三</p></"
        "td><td><p><span lang=EN-US>1995</span>年<span "
        "lang=EN-US>3</span>月</p></td></tr></table><!--EndFragment--></body></html>");
    QTest::newRow("browser") << QStringLiteral(
        "<meta charset='utf-8'><table><thead><tr><th scope=\"col\">姓名</th><th>入党时间</th></tr></thead><tbody><tr>"
        "<td><a href=\"https://example.invalid/\">张　三</a></td><td>1995&#24180;3月</td></tr></tbody></table>");
}

void HtmlTableTest::programsPutTheirTablesThere()
{
    QFETCH(const QString, html);
    const Grid grid = read(html);
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(row(grid, 0), QStringList({QStringLiteral("姓名"), QStringLiteral("入党时间")}));
    QCOMPARE(row(grid, 1), QStringList({QStringLiteral("张　三"), QStringLiteral("1995年3月")}));
}

void HtmlTableTest::mergedCellsAreFilled()
{
    const Grid grid = read(QStringLiteral("<table><tr><td rowspan=2>第一党小组</td><td>张三</td><td>1</td></tr>"
                                          "<tr><td>李四</td><td>2</td></tr>"
                                          "<tr><td colspan=2>合计</td><td>3</td></tr></table>"));
    QCOMPARE(row(grid, 0), QStringList({QStringLiteral("第一党小组"), QStringLiteral("张三"), QStringLiteral("1")}));
    QCOMPARE(row(grid, 1), QStringList({QStringLiteral("第一党小组"), QStringLiteral("李四"), QStringLiteral("2")}));
    QCOMPARE(row(grid, 2), QStringList({QStringLiteral("合计"), QStringLiteral("合计"), QStringLiteral("3")}));
}

void HtmlTableTest::blanksAreThoseThatAPageShows_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("run of blanks") << QStringLiteral(" a \n\t b ") << QStringLiteral("a b");
    QTest::newRow("folded Chinese") << QStringLiteral("学习\n  笔记") << QStringLiteral("学习笔记");
    QTest::newRow("folded before a letter") << QStringLiteral("学习\nA") << QStringLiteral("学习 A");
    QTest::newRow("a blank that was meant") << QStringLiteral("王 五") << QStringLiteral("王 五");
    QTest::newRow("line break") << QStringLiteral("一<br>\n二") << QStringLiteral("一\n二");
    QTest::newRow("paragraphs") << QStringLiteral("<p>一</p>\n<p>二</p>") << QStringLiteral("一\n二");
    QTest::newRow("no-break space") << QStringLiteral("&nbsp;") << QString();
    QTest::newRow("bold") << QStringLiteral("<b>帮</b>扶") << QStringLiteral("帮扶");
    QTest::newRow("entities") << QStringLiteral("a&lt;b&amp;c") << QStringLiteral("a<b&c");
    QTest::newRow("rare character") << QStringLiteral("&#x20BB7;野") << QStringLiteral("𠮷野");
}

void HtmlTableTest::blanksAreThoseThatAPageShows()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, text);
    const Grid grid = read(QStringLiteral("<table><tr><td>%1</td><td>x</td></tr></table>").arg(cell));
    QCOMPARE(grid.at(0, 0).text, text);
    QCOMPARE(grid.at(0, 1).text, QStringLiteral("x"));
}

void HtmlTableTest::theLargestOfSeveralTablesIsTaken()
{
    const Grid grid = read(QStringLiteral("<table><tr><td>菜单</td></tr></table>"
                                          "<table><tr><td>a</td><td>b</td></tr></table><table><tr><td>页脚</td></tr>"));
    QCOMPARE(row(grid, 0), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void HtmlTableTest::aTableInsideACellIsNoPartOfIt()
{
    const Grid grid = read(QStringLiteral("<table><tr><td>甲<table><tr><td>里</td></tr></table></td><td>乙</td></tr>"
                                          "<tr><td>丙</td><td>丁</td></tr></table>"));
    QCOMPARE(row(grid, 0), QStringList({QStringLiteral("甲"), QStringLiteral("乙")}));
    QCOMPARE(row(grid, 1), QStringList({QStringLiteral("丙"), QStringLiteral("丁")}));
}

void HtmlTableTest::whatPagesLeaveOutIsMended()
{
    const Grid grid = read(QStringLiteral("<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d"));
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(row(grid, 0), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(row(grid, 1), QStringList({QStringLiteral("c"), QStringLiteral("d")}));
}

void HtmlTableTest::formulasAndScriptsAreWordsOnly()
{
    const Grid grid = read(QStringLiteral("<table><tr><td>=1+1<script>alert(1)</script></td><td><img "
                                          "src=\"file:///etc/passwd\">x</td></tr></table>"));
    QCOMPARE(grid.at(0, 0).text, QStringLiteral("=1+1"));
    QCOMPARE(grid.at(0, 0).type, Cell::Type::Text);
    QCOMPARE(grid.at(0, 1).text, QStringLiteral("x"));
}

void HtmlTableTest::tricksAreRefusedQuickly_data()
{
    QTest::addColumn<QString>("html");
    const auto many = [](const char* piece, qsizetype count) { return QString::fromLatin1(piece).repeated(count); };
    QTest::newRow("wide span") << QStringLiteral("<table>") + many("<tr><td colspan=2000000000>x<td>y", 1000);
    QTest::newRow("high span") << QStringLiteral("<table>") + many("<tr><td rowspan=2000000000 colspan=900>x", 10'000);
    QTest::newRow("columns") << QStringLiteral("<table><tr>") + many("<td>x", 1'000'000);
    QTest::newRow("rows") << QStringLiteral("<table>") + many("<tr><td>x", 1'000'000);
    QTest::newRow("nested tables") << many("<table><tr><td>", 200'000);
    QTest::newRow("nested letters") << QStringLiteral("<table><tr><td>") + many("<b>", 1'000'000);
    QTest::newRow("open comment") << QStringLiteral("<table><tr><td>x<!--") + many("-", 4'000'000);
    QTest::newRow("open attribute") << QStringLiteral("<table><tr><td a=\"") + many("x", 4'000'000);
    QTest::newRow("open elements") << QStringLiteral("<table><tr><td>") + many("<a ", 1'000'000);
    QTest::newRow("entities") << QStringLiteral("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><table><tr>"
                                                "<td>") +
                                     many("&b;", 500'000);
    QTest::newRow("ends without a beginning") << QStringLiteral("<table>") + many("</table></td></tr>", 300'000);
    QTest::newRow("one long word") << QStringLiteral("<table><tr><td>") + many("x", 8'000'000);
}

void HtmlTableTest::tricksAreRefusedQuickly()
{
    QFETCH(const QString, html);
    QElapsedTimer timer;
    timer.start();
    const auto grid = readHtmlTable(html);
    if (grid)
        QVERIFY(grid->columnCount() <= 1000 && grid->rowCount() <= 200'000);
    else
        QVERIFY(grid.error().sentence.contains(QLatin1String("Nothing was taken in")));
    QVERIFY2(timer.elapsed() < 20'000, "it takes forever"); // a guard against hanging; real times are far below
}

void HtmlTableTest::htmlComesBeforeText()
{
    QMimeData clipboard;
    clipboard.setHtml(QStringLiteral("<table><tr><td>姓名</td></tr><tr><td>张三</td></tr></table>"));
    clipboard.setText(QStringLiteral("姓名\t\n李四\t\n"));
    const auto grid = readClipboardTable(clipboard);
    QVERIFY(grid.ok());
    QCOMPARE(grid->at(1, 0).text, QStringLiteral("张三"));
}

void HtmlTableTest::textIsReadWhereHtmlHoldsNoTable()
{
    QMimeData clipboard;
    clipboard.setHtml(QStringLiteral("<p>姓名</p>"));
    clipboard.setText(QStringLiteral("姓名\t性别\n李四\t男\n"));
    const auto grid = readClipboardTable(clipboard);
    QVERIFY(grid.ok());
    QCOMPARE(row(*grid, 1), QStringList({QStringLiteral("李四"), QStringLiteral("男")}));
}

void HtmlTableTest::aClipboardWithoutATableIsRefused()
{
    QMimeData clipboard;
    clipboard.setText(QStringLiteral("一句话"));
    const auto grid = readClipboardTable(clipboard);
    QVERIFY(!grid.ok());
    QVERIFY(grid.error().sentence.contains(QLatin1String("no table on the clipboard")));
    QVERIFY(!readClipboardTable(QMimeData()).ok());
}

QTEST_GUILESS_MAIN(HtmlTableTest)
#include "tst_htmltable.moc"
