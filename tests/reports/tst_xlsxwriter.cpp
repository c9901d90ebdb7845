// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/xlsxwriter.h"

#include "privatefolder.h"
#include "samplepaper.h"
#include "sheetreader.h"
#include "testing.h"
#include "writers/columnwidths.h"
#include "writers/sheetplan.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>

using namespace xf;

namespace {

const QStringList hostile{QStringLiteral("=1+1"),
                          QStringLiteral("+1"),
                          QStringLiteral("-1"),
                          QStringLiteral("@SUM(A1:A9)"),
                          QStringLiteral("http://example.org/x"),
                          QStringLiteral("file:///etc/passwd"),
                          QStringLiteral("mailto:a@b"),
                          QStringLiteral("<f>1+1</f> & \"x\" 'y'"),
                          QStringLiteral("_x0041_ 甲"),
                          QStringLiteral("0012"),
                          QStringLiteral("1e5"),
                          QStringLiteral("2026-09-30"),
                          QStringLiteral(" 前后有空格 "),
                          QStringLiteral("两\n行"),
                          QStringLiteral("右\u202E左"),
                          QStringLiteral("𬀩喆堃")};

paper::Document ofOneTable(const std::vector<std::vector<paper::Cell>>& rows)
{
    paper::Document document;
    document.metadata.title = QStringLiteral("台账");
    document.metadata.created = QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC);
    document.add(paper::Title{QStringLiteral("台账")});
    paper::Table table;
    for (size_t i = 0; i < rows.front().size(); ++i)
        table.columns.push_back({QStringLiteral("栏%1").arg(i + 1)});
    table.rows = rows;
    document.add(table);
    return document;
}

paper::Document ofTexts(const QStringList& texts)
{
    std::vector<std::vector<paper::Cell>> rows;
    for (const QString& text : texts)
        rows.push_back({text, paper::Rate{text}});
    return ofOneTable(rows);
}

QString columnOf(const ReadSheet& sheet, char column, int row)
{
    return sheet.cells.value(QLatin1Char(column) + QString::number(row)).text;
}

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private:
    PdfTools m_tools;

    QString write(const paper::Document& document) { return m_tools.write(document, QStringLiteral("xlsx")); }

private Q_SLOTS:
    void onANarrowPageWordsGiveWayAndFiguresDoNot()
    {
        paper::Table table;
        table.columns = {{QStringLiteral("时限"), 1}, {QStringLiteral("金额"), 1}, {QStringLiteral("评诺"), 1}};
        table.rows = {{QDate(2026, 9, 30), paper::Number{1234567.25, 2}, QStringLiteral("自评好、支部好、领导较好")}};
        const std::vector<double> wide = columnWidths(table);
        for (int column = 0; column < 4; ++column) {
            table.columns.push_back({QStringLiteral("兑现情况"), 1});
            table.rows.front().push_back(QStringLiteral("详").repeated(60));
        }
        const std::vector<double> narrow = columnWidths(table);
        QCOMPARE(narrow[0], wide[0]);
        QCOMPARE(narrow[1], wide[1]);
        QVERIFY(narrow[2] < wide[2]);
        QVERIFY2(narrow[3] > 1.3 * narrow[2], qPrintable(QString::number(narrow[3])));
    }
    void figuresAndDatesAreTyped()
    {
        const QString book = write(ofOneTable(
            {{qint64(12), paper::Number{3.25, 2}, QDate(2026, 9, 30), paper::Rate{QStringLiteral("92.3%（12/13）")},
              QStringLiteral("字")},
             {qint64(-7), paper::Number{1.0 / 3, 0}, QDate(1899, 1, 2), paper::Rate{QStringLiteral("—")}, QString()}}));
        const ReadSheet sheet = readSheet(book, 1);
        QCOMPARE(sheet.text("A1"), QStringLiteral("台账"));
        QCOMPARE(sheet.text("A3"), QStringLiteral("12"));
        QCOMPARE(sheet.type("A3"), QString());
        QCOMPARE(sheet.text("A4"), QStringLiteral("-7"));
        QCOMPARE(sheet.text("B3"), QStringLiteral("3.25"));
        QCOMPARE(numberFormat(book, sheet.cells.value(QStringLiteral("B3")).style), QStringLiteral("0.00"));
        QCOMPARE(sheet.text("C3"), QStringLiteral("46295")); // days since the end of 1899
        QCOMPARE(numberFormat(book, sheet.cells.value(QStringLiteral("C3")).style), QStringLiteral("yyyy-mm-dd"));
        QCOMPARE(sheet.text("C4"), QStringLiteral("1899-01-02")); // before the calendar of spreadsheets
        QCOMPARE(sheet.type("C4"), QStringLiteral("inlineStr"));
        QCOMPARE(sheet.text("D3"), QStringLiteral("92.3%（12/13）"));
        QCOMPARE(sheet.type("D3"), QStringLiteral("inlineStr"));
        QVERIFY(sheet.cells.contains(QStringLiteral("E4"))); // empty, with its border
    }
    void aDayPrintedShortIsADateToo()
    {
        const QString book = write(ofOneTable({{paper::ShortDate{QDate(2026, 9, 30), 2026}, paper::ShortDate{}}}));
        const ReadSheet sheet = readSheet(book, 1);
        QCOMPARE(sheet.text("A3"), QStringLiteral("46295"));
        QCOMPARE(numberFormat(book, sheet.cells.value(QStringLiteral("A3")).style), QStringLiteral("yyyy-mm-dd"));
        QCOMPARE(sheet.text("B3"), QString());
    }
    void theHeadStaysAndFiltersAndIsPrintedOnEachPage()
    {
        paper::Document document = ofTexts({QStringLiteral("甲"), QStringLiteral("乙")});
        document.metadata.mark = QStringLiteral("示例&数据");
        const QString book = write(document);
        const QByteArray xml = readSheet(book, 1).xml;
        QVERIFY(xml.contains("<autoFilter ref=\"A3:B5\"/>"));
        QVERIFY(xml.contains("ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\""));
        QVERIFY(xml.contains("<mergeCell ref=\"A1:B1\"/>"));
        QVERIFY(xml.contains("paperSize=\"9\""));
        QVERIFY(xml.contains("fitToHeight=\"0\""));
        QVERIFY(xml.contains("orientation=\"portrait\""));
        QVERIFY(xml.contains("第 &amp;P 页，共 &amp;N 页"));
        QVERIFY(xml.contains("示例&amp;&amp;数据")); // && prints one &
        QVERIFY(OfficeTools::part(book, QStringLiteral("xl/workbook.xml"))
                    .contains("_xlnm.Print_Titles\" localSheetId=\"0\">'台账'!$3:$3<"));
    }
    void aWideTableLies()
    {
        const QString wide = QStringLiteral("这一栏的内容很长很长很长很长很长很长");
        const QString book = write(ofOneTable({{wide, wide, wide, wide}}));
        QVERIFY(readSheet(book, 1).xml.contains("orientation=\"landscape\""));
    }
    void aLongTextHasTheRoomOfALyingPage()
    {
        const auto widthOf = [&](paper::Orientation orientation) {
            paper::Document document;
            document.add(paper::Section{orientation});
            for (const paper::Block& block :
                 ofOneTable({{QStringLiteral("马力"), QStringLiteral("详").repeated(200)}}).blocks)
                document.add(block);
            static const QRegularExpression second(QStringLiteral("<col min=\"2\" max=\"2\" width=\"([0-9.]+)\""));
            const QString xml = QString::fromUtf8(readSheet(write(document), 1).xml);
            return second.match(xml).captured(1).toDouble();
        };
        QVERIFY(widthOf(paper::Orientation::Portrait) < 50);
        const double lying = widthOf(paper::Orientation::Landscape);
        QVERIFY2(lying > 90 && lying < 120, qPrintable(QString::number(lying)));
    }
    void whatUsersTypeStaysText()
    {
        const QString book = write(ofTexts(hostile));
        const ReadSheet sheet = readSheet(book, 1);
        QVERIFY(!sheet.xml.contains("<f>"));
        QVERIFY(!sheet.xml.contains("<f "));
        QVERIFY(!sheet.xml.contains("hyperlink"));
        QVERIFY(OfficeTools::part(book, QStringLiteral("xl/worksheets/_rels/*")).isEmpty());
        for (int i = 0; i < hostile.size(); ++i) {
            const QString expected =
                QString(hostile[i]).replace(QStringLiteral("_x0041_"), QStringLiteral("_x005F_x0041_"));
            QCOMPARE(columnOf(sheet, 'A', i + 3), expected);
            QCOMPARE(columnOf(sheet, 'B', i + 3), expected);
            QCOMPARE(sheet.cells.value(QStringLiteral("A%1").arg(i + 3)).type, QStringLiteral("inlineStr"));
        }
    }
    void controlCharactersAreShown()
    {
        const QString book = write(ofTexts({QStringLiteral("甲\x01乙\x1b丙\r\n丁") + QChar(0xFFFF)}));
        QCOMPARE(columnOf(readSheet(book, 1), 'A', 3), QStringLiteral("甲␁乙␛丙\n丁\uFFFD"));
    }
    void aTextLongerThanACellIsKeptWholeElsewhere()
    {
        QString text;
        for (int i = 0; text.size() < 80000; ++i)
            text += QStringLiteral("第%1句。").arg(i);
        const QString book = write(ofTexts({QStringLiteral("短"), text}));
        const ReadSheet sheet = readSheet(book, 1);
        const QString cell = columnOf(sheet, 'A', 4);
        QVERIFY(cell.size() <= 32767);
        QVERIFY2(cell.endsWith(QStringLiteral("（此处放不下，全文见“长文全文”表第2行）")), qPrintable(cell.right(60)));
        QCOMPARE(sheetNames(book), QStringList({QStringLiteral("台账"), QStringLiteral("长文全文")}));
        const ReadSheet whole = readSheet(book, 2);
        QCOMPARE(whole.text("A1"), QStringLiteral("“台账”表第4行第1列全文："));
        QCOMPARE(whole.text("A2") + whole.text("A3") + whole.text("A4"), text);
        QVERIFY(columnOf(sheet, 'B', 4).endsWith(QStringLiteral("第6行）")));
        QCOMPARE(whole.text("A6") + whole.text("A7") + whole.text("A8"), text);
    }
    void eachTableOfAPaperIsASheetNamedForIt()
    {
        const QString book = write(samplePaper());
        QCOMPARE(sheetNames(book), QStringList({QStringLiteral("正文"), QStringLiteral("“八个一”活动进度表"),
                                                QStringLiteral("附件1 承诺践诺台账")}));
        const ReadSheet small = readSheet(book, 2);
        QCOMPARE(small.text("A1"), QStringLiteral("“八个一”活动进度表"));
        QVERIFY(small.text("A2").contains(QStringLiteral("第三季度创先争优活动小结　示例数据")));
        QCOMPARE(small.text("A3"), QStringLiteral("项目"));
        // Definitions stand below, where they take no room from the rows that are scrolled.
        const auto isNote = [](const ReadSheet::Cell& cell) {
            return cell.text.startsWith(QStringLiteral("注：兑现率＝"));
        };
        QVERIFY(std::any_of(small.cells.begin(), small.cells.end(), isNote));
        const ReadSheet wide = readSheet(book, 3);
        QVERIFY(wide.xml.contains("orientation=\"landscape\""));
        QCOMPARE(columnOf(wide, 'A', 63), QStringLiteral("60"));
        QVERIFY(readSheet(book, 1).text("A2").startsWith(QStringLiteral("今年以来，")));
    }
    void theRunningTextIsTheFirstSheetAlsoWhereATableBegins()
    {
        paper::Document document = ofOneTable({{QStringLiteral("数")}});
        for (int i = 0; i < 7; ++i)
            document.add(paper::Paragraph{QStringLiteral("以上各项按季更新。")});
        QCOMPARE(sheetNames(write(document)), QStringList({QStringLiteral("正文"), QStringLiteral("台账")}));
    }
    void theLastWordsAndTheSignatureStandBelowTheTable()
    {
        paper::Document document = ofOneTable({{QStringLiteral("数")}});
        document.add(paper::Paragraph{QStringLiteral("联系电话：1234567")});
        document.add(paper::Signature{QStringLiteral("某党支部"), QDate(2026, 9, 30)});
        const QString book = write(document);
        QCOMPARE(sheetNames(book), QStringList{QStringLiteral("台账")});
        const ReadSheet sheet = readSheet(book, 1);
        QCOMPARE(sheet.text("A3"), QStringLiteral("数"));
        QCOMPARE(sheet.text("A4"), QStringLiteral("联系电话：1234567"));
        QCOMPARE(sheet.text("A5"), QStringLiteral("某党支部"));
        QCOMPARE(sheet.text("A6"), QStringLiteral("2026年9月30日"));
    }
    void wordsUnderAHeadingOfTheirOwnDoNotStandBelowATable()
    {
        paper::Document document = ofOneTable({{QStringLiteral("数")}});
        document.addHeading(1, QStringLiteral("未填写的清单"));
        document.add(paper::Paragraph{QStringLiteral("自查表已填写5项。")});
        const QString book = write(document);
        QCOMPARE(sheetNames(book), (QStringList{QStringLiteral("正文"), QStringLiteral("台账")}));
        QCOMPARE(readSheet(book, 2).text("A4"), QString());
    }
    void aNameIsDataWithoutTheSpaceThatSpreadsItInPrint()
    {
        const QString book =
            write(ofOneTable({{QStringLiteral("马　力"), QStringLiteral("甲　乙丙"), QStringLiteral("A　B"),
                               QStringLiteral("赵　𬀩"), QStringLiteral("李　娜（第一党小组）")}}));
        const ReadSheet sheet = readSheet(book, 1);
        QCOMPARE(sheet.text("A3"), QStringLiteral("马力"));
        QCOMPARE(sheet.text("D3"), QStringLiteral("赵𬀩"));
        QCOMPARE(sheet.text("E3"), QStringLiteral("李娜（第一党小组）"));
        QCOMPARE(sheet.text("B3"), QStringLiteral("甲　乙丙"));
        QCOMPARE(sheet.text("C3"), QStringLiteral("A　B"));
    }
    void theNameOfASheetSaysWhatItIs()
    {
        paper::Document document = ofOneTable({{QStringLiteral("数")}});
        document.metadata.author = QStringLiteral("某省财政厅预算处党支部");
        std::get<paper::Title>(document.blocks.front()).text =
            QStringLiteral("某省财政厅预算处党支部2026年第三季度“五个好”自查表");
        QCOMPARE(sheetNames(write(document)), QStringList{QStringLiteral("“五个好”自查表")});
    }
    void sumsAreNotSortedAmongTheirRows()
    {
        paper::Document document = ofTexts({QStringLiteral("甲"), QStringLiteral("合计")});
        std::get<paper::Table>(document.blocks.back()).sums = 1;
        QVERIFY(readSheet(write(document), 1).xml.contains("<autoFilter ref=\"A2:B3\"/>"));
    }
    void aChartOfRatesEndsWithAHundredAndCountsHaveWholeSteps_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("rates") << 91.7 << QByteArray("100") << QByteArray("25");
        QTest::newRow("nothing yet") << 0.0 << QByteArray("4") << QByteArray("1");
    }
    void aChartOfRatesEndsWithAHundredAndCountsHaveWholeSteps()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, top);
        QFETCH(QByteArray, step);
        paper::Document document;
        document.add(
            paper::Chart{QStringLiteral("图"), {QStringLiteral("一季度")}, {{QStringLiteral("项"), {value}}}, 1});
        const QByteArray xml = OfficeTools::part(write(document), QStringLiteral("xl/charts/chart1.xml"));
        QVERIFY2(xml.contains("<c:max val=\"" + top + "\"/>"), xml.constData());
        QVERIFY(xml.contains("<c:min val=\"0\"/>"));
        QVERIFY(xml.contains("<c:majorUnit val=\"" + step + "\"/>"));
    }
    void aPaperWithoutTablesIsLinesOfText()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("实施\n方案")});
        document.addHeading(1, QStringLiteral("目标"));
        document.add(paper::Paragraph{QStringLiteral("=办实事")});
        const QString book = write(document);
        QCOMPARE(sheetNames(book), QStringList{QStringLiteral("正文")});
        const ReadSheet sheet = readSheet(book, 1);
        QCOMPARE(sheet.text("A1"), QStringLiteral("实施方案"));
        QCOMPARE(sheet.text("A2"), QStringLiteral("一、目标"));
        QCOMPARE(sheet.text("A3"), QStringLiteral("=办实事"));
        QCOMPARE(sheet.type("A3"), QStringLiteral("inlineStr"));
    }
    void namesOfSheetsKeepExcelsRules()
    {
        QStringList used{QStringLiteral("History")};
        QCOMPARE(sheetName(QStringLiteral("a/b[1]:*?\\'"), used), QStringLiteral("a／b［1］：＊？＼’"));
        QCOMPARE(sheetName(QStringLiteral("history"), used), QStringLiteral("history(2)"));
        const QString longName = QStringLiteral("承诺").repeated(20);
        QCOMPARE(sheetName(longName, used), longName.left(31));
        QCOMPARE(sheetName(longName, used), longName.left(28) + QStringLiteral("(2)"));
        QCOMPARE(sheetName(QStringLiteral("𬀩").repeated(16), used), QStringLiteral("𬀩").repeated(15));
        QCOMPARE(sheetName(QString(), used), QStringLiteral("表"));
        QCOMPARE(sheetName(QChar(0xD800) + QStringLiteral("半"), used), QStringLiteral("\uFFFD半")); // a ? is forbidden
    }
    void theSamePaperGivesTheSameBytes()
    {
        const QByteArray first = PdfTools::bytes(write(samplePaper()));
        QTest::qWait(1100); // a second later
        QVERIFY(!first.isEmpty());
        QCOMPARE(PdfTools::bytes(write(samplePaper())), first);
    }
    /// So that what a killed program leaves of it, names and all, goes with the next start.
    void itIsMadeInAFolderOfTheProgram()
    {
        const QDir own(PrivateFolder::root());
        const auto folders = [&] { return own.entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
        bool isThere = false;
        WriteOptions options;
        options.progress = [&](int) {
            isThere = folders().size() == 1 && own.exists(folders().front() + QStringLiteral("/book.xlsx"));
            return true;
        };
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        VERIFY_OK(writeXlsx(ofTexts(hostile), device, options));
        QVERIFY(isThere);
        QCOMPARE(folders(), QStringList());
    }

    void anOfficeReadsItAsWritten()
    {
        std::vector<std::vector<paper::Cell>> rows{
            {QStringLiteral("数"), qint64(12), paper::Number{3.5, 2}, QDate(2026, 9, 30)}};
        for (const QString& text : hostile)
            rows.push_back({text, QString(), QString(), QString()});
        const QString read = asOfficeReads(write(ofOneTable(rows))).value(0);
        QVERIFY2(read.contains(QStringLiteral("\n数,12,3.50,2026-09-30\n")), qPrintable(read));
        // Its CSV quotes what holds quotes and line ends.
        for (const QString& text : hostile) {
            const QString quoted = QString(text).replace(u'"', QStringLiteral("\"\""));
            QVERIFY2(read.contains(u'\n' + quoted + u',') ||
                         read.contains(QStringLiteral("\n\"") + quoted + QStringLiteral("\",")),
                     qPrintable(text + u'\n' + read));
        }
    }
};

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
