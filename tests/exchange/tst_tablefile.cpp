// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadebook.h"
#include "tables/csvreader.h"
#include "tables/tablefile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace xf;

class TableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvKeepsQuotedLineEndsAndQuotes();
    void csvTellsItsSeparator_data();
    void csvTellsItsSeparator();
    void csvWithAnOpenQuoteIsRefused();
    void xlsxGivesTextsAndNumbers();
    void xlsxShowsDatesByTheirFormats();
    void xlsxCountsFrom1904();
    void xlsxFillsMergedCells();
    void xlsxChoosesTheFirstVisibleSheetWithData();
    void tricksAreRefusedQuickly_data();
    void tricksAreRefusedQuickly();
    void otherFilesAreRefusedWithTheirName_data();
    void otherFilesAreRefusedWithTheirName();

private:
    QString save(const HandmadeBook& book)
    {
        const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
        return book.save(path) ? path : QString();
    }

    QTemporaryDir m_folder;
};

namespace {

QStringList row(const Grid& grid, qsizetype number)
{
    QStringList texts;
    for (qsizetype column = 0; column < grid.columnCount(); ++column)
        texts << grid.at(number, column).text;
    return texts;
}

/// The archive with another size in the directory for its largest part.
QByteArray withSize(QByteArray archive, quint32 before, quint32 after)
{
    const auto bytesOf = [](quint32 number) {
        return QByteArray(reinterpret_cast<const char*>(&number), sizeof number); // little endian, as archives are
    };
    return archive.replace(bytesOf(before), bytesOf(after));
}

} // namespace

void TableFileTest::csvKeepsQuotedLineEndsAndQuotes()
{
    const auto grid = readCsv(u"姓名,备注\r\n\"张三\",\"第一行\r\n他说“\"\"好\"\"”\"\n李四,'=1+1\n\n王五", u',');
    QVERIFY(grid);
    QCOMPARE(grid->rowCount(), 5);
    QCOMPARE(row(*grid, 1), QStringList({QStringLiteral("张三"), QStringLiteral("第一行\n他说“\"好\"”")}));
    QCOMPARE(row(*grid, 2), QStringList({QStringLiteral("李四"), QStringLiteral("=1+1")}));
    QVERIFY(grid->isEmptyRow(3));
    QCOMPARE(row(*grid, 4), QStringList({QStringLiteral("王五"), QString()}));
}

void TableFileTest::csvTellsItsSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << "a,b\n1,\"2;3\"\n" << QChar(u',');
    QTest::newRow("tab") << "a\tb, c\n1\t2\n3\t4\n" << QChar(u'\t');
    QTest::newRow("semicolon") << "a;b;c\n1,5;2;3\n" << QChar(u';');
    QTest::newRow("one column") << "a\nb\n" << QChar(u',');
}

void TableFileTest::csvTellsItsSeparator()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(separatorOf(text), separator);
}

void TableFileTest::csvWithAnOpenQuoteIsRefused()
{
    const auto grid = readCsv(u"a,b\n1,\"2\n3,4\n", u',');
    QVERIFY(!grid);
    QVERIFY(grid.error().sentence.contains(QLatin1String("row 2")));
}

void TableFileTest::xlsxGivesTextsAndNumbers()
{
    HandmadeBook book;
    book.texts = QStringLiteral("<si><t>姓名</t></si>"
                                "<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\">　三</t></r>"
                                "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si>"
                                "<si><t>一_x000A_二</t></si>")
                     .toUtf8();
    book.sheets = {
        {QStringLiteral("名册"),
         "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>2</v></c></row>"
         "<row r=\"3\"><c r=\"A3\"><v>13800000001</v></c><c r=\"B3\"><f>1+1</f><v>2.5</v></c>"
         "<c r=\"C3\" t=\"str\"><f>A1</f><v>甲</v></c><c r=\"D3\" t=\"b\"><v>1</v></c>"
         "<c r=\"E3\" t=\"e\"><v>#N/A</v></c></row>"}};
    const auto table = readTableFile(save(book));
    QVERIFY(table);
    QCOMPARE(table->grid.rowCount(), 3);
    QVERIFY(table->grid.isEmptyRow(0));
    QCOMPARE(row(table->grid, 1), QStringList({QStringLiteral("姓名"), QStringLiteral("张　三"), QString(),
                                               QStringLiteral("一\n二"), QString()}));
    QCOMPARE(row(table->grid, 2), QStringList({QStringLiteral("13800000001"), QStringLiteral("2.5"),
                                               QStringLiteral("甲"), QStringLiteral("TRUE"), QStringLiteral("#N/A")}));
    QCOMPARE(table->grid.at(2, 4).type, Cell::Type::Fault);
}

void TableFileTest::xlsxShowsDatesByTheirFormats()
{
    HandmadeBook book;
    book.ownFormats = QStringLiteral("<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/>"
                                     "<numFmt numFmtId=\"177\" formatCode=\"[$-804]yyyy/m/d;@\"/>"
                                     "<numFmt numFmtId=\"178\" formatCode=\"0.0&quot;day&quot;\"/>"
                                     "<numFmt numFmtId=\"179\" formatCode=\"yyyy\"/>")
                          .toUtf8();
    book.formats = "<xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"178\"/>"
                   "<xf numFmtId=\"57\"/><xf numFmtId=\"179\"/>";
    QByteArray cells;
    for (int style = 0; style <= 6; ++style)
        cells += HandmadeBook::number(QByteArray(1, static_cast<char>('A' + style)) + "1", 45356.75, style);
    book.sheets = {{QStringLiteral("甲"), "<row r=\"1\">" + cells + "</row>"}};
    const auto table = readTableFile(save(book));
    QVERIFY(table);
    const QString day = QStringLiteral("2024-03-05");
    QCOMPARE(row(table->grid, 0), QStringList({QStringLiteral("45356.75"), day, day.left(7), day,
                                               QStringLiteral("45356.75"), day.left(7), day.left(4)}));
    QCOMPARE(table->grid.at(0, 1).type, Cell::Type::Date);
}

void TableFileTest::xlsxCountsFrom1904()
{
    HandmadeBook book;
    book.countsFrom1904 = true;
    book.formats = "<xf numFmtId=\"14\"/>";
    book.sheets = {{QStringLiteral("甲"), "<row r=\"1\">" + HandmadeBook::number("A1", 43894, 1) + "</row>"}};
    const auto table = readTableFile(save(book));
    QVERIFY(table);
    QCOMPARE(table->grid.at(0, 0).text, QStringLiteral("2024-03-05"));
    QVERIFY(table->grid.countsFrom1904);
}

void TableFileTest::xlsxFillsMergedCells()
{
    HandmadeBook book;
    book.sheets = {{QStringLiteral("甲"),
                    "<row r=\"1\">" + HandmadeBook::text("A1", QStringLiteral("第一组")) +
                        HandmadeBook::text("B1", QStringLiteral("张三")) + "</row><row r=\"2\">" +
                        HandmadeBook::text("B2", QStringLiteral("李四")) + "</row>",
                    "<mergeCell ref=\"A1:A2\"/>"}};
    const auto table = readTableFile(save(book));
    QVERIFY(table);
    QCOMPARE(row(table->grid, 1), QStringList({QStringLiteral("第一组"), QStringLiteral("李四")}));
}

void TableFileTest::xlsxChoosesTheFirstVisibleSheetWithData()
{
    const auto with = [](const char* words) {
        return "<row>" + HandmadeBook::text("A1", QLatin1String(words)) + "</row>";
    };
    HandmadeBook book;
    book.sheets = {{QStringLiteral("藏"), with("hidden"), {}, true},
                   {QStringLiteral("空"), {}},
                   {QStringLiteral("甲"), with("first")},
                   {QStringLiteral("乙"), with("second")}};
    const QString path = save(book);
    const auto table = readTableFile(path);
    QVERIFY(table);
    QCOMPARE(table->grid.sheet, QStringLiteral("甲"));
    QCOMPARE(table->grid.at(0, 0).text, QStringLiteral("first"));
    QCOMPARE(table->sheets, QStringList({QStringLiteral("空"), QStringLiteral("甲"), QStringLiteral("乙")}));
    const auto other = readTableFile(path, QStringLiteral("乙"));
    QVERIFY(other);
    QCOMPARE(other->grid.at(0, 0).text, QStringLiteral("second"));
}

void TableFileTest::tricksAreRefusedQuickly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QString strange = QStringLiteral("spreadsheet programs build");
    const QString large = QStringLiteral("too large");
    const QString tricky = QStringLiteral("no spreadsheet needs");
    const auto book = [](const QByteArray& rows, const QByteArray& merges = {}) {
        HandmadeBook made;
        made.sheets = {{QStringLiteral("甲"), rows, merges}};
        return made;
    };
    const auto put = [](const char* name, const HandmadeBook& made, const QString& word) {
        QTest::newRow(name) << made.bytes().value() << word;
    };
    const QByteArray spaces(60 * 1024 * 1024, ' ');
    put("bomb", book(spaces), strange);
    const QByteArray small = book(spaces.left(20 * 1024 * 1024)).bytes().value();
    const auto size = static_cast<quint32>(
        HandmadeBook::xml("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                          "</sheetData></worksheet>")
            .size() +
        20 * 1024 * 1024);
    QTest::newRow("bomb that lies about its size") << withSize(small, size, 1000) << strange;
    put("a million columns", book("<row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row>"), large);
    QByteArray columns;
    for (int i = 0; i < 1'000'000; ++i)
        columns += "<c><v>1</v></c>";
    put("a million cells in a row", book("<row>" + columns + "</row>"), strange);
    put("a row far below", book("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"), large);
    QByteArray wide;
    for (int i = 1; i <= 5000; ++i) {
        const QByteArray r = QByteArray::number(i);
        wide += "<row r=\"" + r + "\"><c r=\"ALL" + r + "\"><v>1</v></c></row>";
    }
    put("rows that are nearly empty and very wide", book(wide), large);
    QByteArray merges;
    for (int i = 0; i < 50'000; ++i)
        merges += "<mergeCell ref=\"A1:Z900\"/>";
    put("areas over one another",
        book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"900\"><c r=\"Z900\"><v>1</v></c></row>", merges),
        large);
    put("elements without end", book(QByteArray("<row>").repeated(100'000)), tricky);
    HandmadeBook entities = book({});
    entities.more[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    put("entities", entities, tricky);
    HandmadeBook outer = book({});
    outer.more[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
    put("entity from outside", outer, tricky);
    HandmadeBook upwards = book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    upwards.more[QStringLiteral("../../upwards.xml")] = "x";
    put("name that leads upwards", upwards, strange);
    HandmadeBook word = book({});
    word.more[QStringLiteral("xl/worksheets/sheet1.xml")] = "<worksheet><sheetData><row><c t=\"str\"><v>" +
                                                            QByteArray(3 * 1024 * 1024, 'a') +
                                                            "</v></c></row></sheetData>"
                                                            "</worksheet>";
    put("endless word", word, strange);
    QTest::newRow("cut in the middle") << small.left(small.size() / 2) << QStringLiteral("damaged");
    QTest::newRow("a million columns as text") << QByteArray(1'000'000, ',') + "1" << large;
}

void TableFileTest::tricksAreRefusedQuickly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString path = m_folder.filePath(QStringLiteral("trick"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto table = readTableFile(path);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!table);
    QVERIFY2(table.error().sentence.contains(word), qPrintable(table.error().sentence));
    QVERIFY(!table.error().sentence.contains(m_folder.path()));
}

void TableFileTest::otherFilesAreRefusedWithTheirName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("old workbook") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0') << "xls";
    ZipArchive ods{QDateTime()};
    ods.add(QStringLiteral("content.xml"), "<x/>");
    QTest::newRow("OpenDocument") << ods.bytes().value() << "ods";
    ZipArchive other{QDateTime()};
    other.add(QStringLiteral("a.txt"), "a");
    QTest::newRow("some archive") << other.bytes().value() << "damaged";
    QTest::newRow("empty file") << QByteArray() << "nothing in";
    QTest::newRow("empty lines") << QByteArray("\n\n,,\n") << "nothing in";
}

void TableFileTest::otherFilesAreRefusedWithTheirName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString path = m_folder.filePath(QStringLiteral("other"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const auto table = readTableFile(path);
    QVERIFY(!table);
    QVERIFY2(table.error().sentence.contains(word), qPrintable(table.error().sentence));
}

QTEST_GUILESS_MAIN(TableFileTest)
#include "tst_tablefile.moc"
