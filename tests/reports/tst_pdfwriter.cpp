// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"
#include "samplepaper.h"

#include <QHashSeed>

using namespace xf;

namespace {

paper::Document paperOf(const QString& text)
{
    paper::Document document;
    document.add(paper::Paragraph{text, paper::ParagraphStyle::Plain});
    return document;
}

// The text without page numbers and line ends.
QString readBack(const QString& path)
{
    QString text = PdfTools::withoutSpace(PdfTools::text(path));
    static const QRegularExpression number(QStringLiteral("—\\d+—"));
    return text.remove(number);
}

paper::Document longTable(int rows, const QString& cell)
{
    paper::Document document;
    paper::Table table;
    table.columns = {{QStringLiteral("序号栏"), 1, 20}, {QStringLiteral("内容栏")}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({qint64(i), QString(cell).replace(QStringLiteral("%1"), QString::number(i))});
    document.add(table);
    return document;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextLayerHasOrdinaryCharactersAndNoRadicals()
    {
        const QString words =
            QStringLiteral("支部提高工作人员认识一二入八力十又口土士大女子小山川己干弓心戈户手支文斗方日月木止水火父牛"
                           "犬玄玉瓜瓦甘生用田白皮目矛石示立竹米羊老而耳肉臣自至舌舟色虫血行衣见角言谷豆贝赤走足身车辛"
                           "里金长门青非面革音页风飞食首香马骨高鬼鱼鸟鹿麦麻黄黑鼎鼓鼠鼻齐齿龙龟");
        QCOMPARE(readBack(m_tools.write(paperOf(words))), words);
    }
    void everyCharacterOfALargeTextComesBackExactly()
    {
        QString text;
        for (char16_t character = 0x4E00; character < 0x9FA6; ++character) {
            text += QChar(character);
            if (character % 25 == 0)
                text += QStringLiteral("，《先锋》“Qt6.4”——第3项：92.3%（12/13）；喆㛃䶮𬀩。");
        }
        QCOMPARE(readBack(m_tools.write(paperOf(text))), text);
    }
    void allFontsAreEmbeddedAndSearchable()
    {
        const QStringList fonts = PdfTools::run(QStringLiteral("pdffonts"), {m_tools.write(samplePaper())})
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral("Identity-H +yes +\\S+ +yes"));
        for (const QString& font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
    }
    void aPageHas22LinesOf28Characters()
    {
        const QStringList pages = PdfTools::pages(m_tools.write(paperOf(QStringLiteral("支部工作").repeated(500))));
        const QStringList lines = pages.first().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 23);
        for (const QString& line : lines.first(22))
            QCOMPARE(line.trimmed().size(), 28);
    }
    void pageNumbersStandOutsideOneCharacterIn()
    {
        const QString boxes =
            PdfTools::text(m_tools.write(paperOf(QStringLiteral("支部工作").repeated(500))), {QStringLiteral("-bbox")});
        static const QRegularExpression dash(
            QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">—"));
        QList<QRegularExpressionMatch> found;
        for (auto it = dash.globalMatch(boxes); it.hasNext();)
            found.append(it.next());
        QVERIFY(found.size() >= 8); // two dashes on each of four pages
        const double mm = 72 / 25.4;
        const auto rightOf = [&](int i) { return found[i].captured(3).toDouble(); };
        const auto leftOf = [&](int i) { return found[i].captured(1).toDouble(); };
        QVERIFY(std::abs(rightOf(1) - ((210 - 26) * mm - 14)) < 1);
        QVERIFY(std::abs(leftOf(2) - (28 * mm + 14)) < 1);
        QVERIFY(std::abs(rightOf(5) - ((210 - 26) * mm - 14)) < 1);
        QVERIFY(found[0].captured(2).toDouble() > (297 - 35) * mm);
    }
    void aTablesHeadIsRepeatedOnEachOfItsPages()
    {
        const QStringList pages = PdfTools::pages(m_tools.write(longTable(100, QStringLiteral("第%1项"))));
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages) {
            QCOMPARE(page.count(QStringLiteral("序号栏")), 1);
            QCOMPARE(page.count(QStringLiteral("内容栏")), 1);
        }
    }
    void rowsAreNotSplitBetweenPages()
    {
        const QString words =
            QStringLiteral("起%1始") + QStringLiteral("践诺措施").repeated(40) + QStringLiteral("终%1止");
        const QStringList pages = PdfTools::pages(m_tools.write(longTable(40, words)));
        QVERIFY(pages.size() > 5);
        for (const QString& page : pages) {
            const QString text = PdfTools::withoutSpace(page);
            QVERIFY(text.contains(u'起'));
            QCOMPARE(text.count(u'起'), text.count(u'止'));
        }
    }
    void aCellLongerThanAPageLosesNothing()
    {
        QString words;
        for (int i = 0; i < 10000; ++i)
            words += QChar(0x4E00 + i);
        const QString path = m_tools.write(longTable(1, words));
        QString text = readBack(path);
        const auto pages = PdfTools::pages(path).size();
        QVERIFY(pages > 5);
        QCOMPARE(text.count(QStringLiteral("序号栏")), pages);
        text.remove(QStringLiteral("序号栏")).remove(QStringLiteral("内容栏")).remove(u'1');
        QCOMPARE(text.size(), words.size());
        QCOMPARE(text, words);
    }
    void wideTablesLieAndTheirPagesReadOn()
    {
        const QString info = PdfTools::run(QStringLiteral("pdfinfo"),
                                           {QStringLiteral("-l"), QStringLiteral("99"), m_tools.write(samplePaper())});
        static const QRegularExpression standing(QStringLiteral("Page +1 size: +595\\S* x 842"));
        static const QRegularExpression lying(QStringLiteral("Page +15 size: +842\\S* x 595"));
        QVERIFY2(info.contains(standing), qPrintable(info));
        QVERIFY2(info.contains(lying), qPrintable(info));
    }
    void theTitleReadsAsItWasWritten()
    {
        // Half of each is the byte 0x0D.
        paper::Document document = samplePaper();
        document.metadata.title = QStringLiteral("服务名册不复印");
        document.metadata.author = QStringLiteral("名服不");
        const QString info = PdfTools::run(QStringLiteral("pdfinfo"), {m_tools.write(document)});
        static const QRegularExpression title(QStringLiteral("Title: +服务名册不复印\\n"));
        static const QRegularExpression creator(QStringLiteral("Creator: +名服不\\n"));
        QVERIFY2(info.contains(title) && info.contains(creator), qPrintable(info));
    }
    void theMarkStandsOnEveryPage()
    {
        for (const QString& page : PdfTools::pages(m_tools.write(samplePaper())))
            QCOMPARE(page.count(QStringLiteral("示例数据")), 1);
    }
    void theSamePaperGivesTheSameBytes()
    {
        const QByteArray first = PdfTools::bytes(m_tools.write(samplePaper()));
        QVERIFY(!first.isEmpty());
        QTest::qWait(1100); // a date of printing would differ by now
        for (int run = 0; run < 4; ++run) {
            QHashSeed::resetRandomGlobalSeed(); // as in another process
            QCOMPARE(PdfTools::bytes(m_tools.write(samplePaper())), first);
        }
    }

private:
    PdfTools m_tools;
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
