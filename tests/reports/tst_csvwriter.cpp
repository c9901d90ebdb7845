// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/csvwriter.h"

#include "samplepaper.h"

#include <QBuffer>
#include <QTest>

using namespace xf;

namespace {

QString csvOf(const paper::Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool isWritten = writeCsv(document, buffer).ok();
    // A spreadsheet tells UTF-8 by these three bytes.
    return isWritten && buffer.data().startsWith("\xEF\xBB\xBF") ? QString::fromUtf8(buffer.data().mid(3)) : QString();
}

paper::Table tableOf(const std::vector<std::vector<paper::Cell>>& rows)
{
    paper::Table table;
    table.columns = {{QStringLiteral("甲")}, {QStringLiteral("乙")}};
    table.rows = rows;
    return table;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreBareAndTextsQuoted()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("不出现")});
        document.add(tableOf({{qint64(-3), paper::Number{1.5, 2}},
                              {QDate(2026, 9, 30), paper::Rate{QStringLiteral("50.0%（1/2）")}},
                              {QStringLiteral("说“好”,\"行\"\n二"), QString()},
                              {QStringLiteral("缺一格")}}));
        QCOMPARE(csvOf(document), QStringLiteral("\"甲\",\"乙\"\r\n"
                                                 "-3,1.50\r\n"
                                                 "2026-09-30,\"50.0%（1/2）\"\r\n"
                                                 "\"说“好”,\"\"行\"\"\n二\",\"\"\r\n"
                                                 "\"缺一格\",\r\n"));
    }
    void aDayIsWrittenInFullHoweverShortThePaperPrintsIt()
    {
        paper::Document document;
        document.add(tableOf({{paper::ShortDate{QDate(2026, 9, 30), 2026}, paper::ShortDate{{}, 2026}}}));
        QCOMPARE(csvOf(document), QStringLiteral("\"甲\",\"乙\"\r\n2026-09-30,\r\n"));
    }
    void whatLooksLikeAFormulaIsDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatLooksLikeAFormulaIsDisarmed()
    {
        QFETCH(QString, text);
        QCOMPARE(csvText(text), QStringLiteral("\"'") + text + u'"');
        QCOMPARE(csvText(u'a' + text), QStringLiteral("\"a") + text + u'"');
        paper::Document document;
        document.add(tableOf({{text, paper::Rate{text}}}));
        document.blocks.push_back(document.blocks.front()); // with a title line each
        QVERIFY(csvOf(document).contains(u'\''));
        for (const QString& line : csvOf(document).split(QStringLiteral("\r\n")))
            QVERIFY2(line.isEmpty() || !QStringLiteral("=+-@\t\r").contains(line.front()), qPrintable(line));
    }
    void tablesStandUnderTheirTitlesApartByAnEmptyLine()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("第一\n表")});
        document.add(tableOf({{qint64(1), qint64(2)}}));
        paper::Table second = tableOf({});
        second.caption = QStringLiteral("=第二表");
        document.add(second);
        QCOMPARE(csvOf(document), QStringLiteral("\"第一表\"\r\n\"甲\",\"乙\"\r\n1,2\r\n"
                                                 "\r\n\"'=第二表\"\r\n\"甲\",\"乙\"\r\n"));
    }
    void aPaperWithoutTablesGivesItsLines()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("题")});
        document.add(paper::Paragraph{QStringLiteral("话")});
        QCOMPARE(csvOf(document), QStringLiteral("\"题\"\r\n\"话\"\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
