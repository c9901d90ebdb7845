// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs and charts, in every format that has room for them.
#include "officepapers.h"
#include "officetools.h"
#include "sheetreader.h"

using namespace xf;

namespace {

paper::Document ofBlock(const paper::Block& block)
{
    paper::Document document;
    document.metadata.title = QStringLiteral("图");
    document.add(paper::Title{QStringLiteral("图")});
    document.add(block);
    return document;
}

paper::Chart trend()
{
    return {QStringLiteral("兑现率（%）"),
            {QStringLiteral("一季度"), QStringLiteral("二季度"), QStringLiteral("三季度")},
            {{QStringLiteral("=本支部"), {91.66, std::nullopt, 100.0}}, {QStringLiteral("机关"), {80.0, 85.0, 90.0}}},
            1};
}

/// The middle of all points on a PDF's first page that are nearly of this colour.
QPointF middleOf(const QString& pdf, const QColor& colour)
{
    const QTemporaryDir dir;
    PdfTools::run(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-l"), QStringLiteral("1"),
                   QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, dir.filePath(QStringLiteral("page"))});
    const QImage page(dir.filePath(QStringLiteral("page.png")));
    QPointF sum;
    int count = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor found = page.pixelColor(x, y);
            if (std::abs(found.red() - colour.red()) + std::abs(found.green() - colour.green()) +
                    std::abs(found.blue() - colour.blue()) <
                60) {
                sum += QPointF(x, y);
                ++count;
            }
        }
    }
    return count == 0 ? QPointF() : sum / count;
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(OfficeTools::hasLibreOffice(), "soffice is missing: scripts/setup test installs it");
        const auto photograph = ofBlock(paper::Picture{photographOnItsSide(), QStringLiteral("合影"), 40});
        m_photographs.append(m_tools.write(photograph));
        QStringList opened;
        for (const char* suffix : {"docx", "odt", "html"})
            opened.append(m_tools.write(photograph, QLatin1String(suffix)));
        for (const char* suffix : {"docx", "odt", "html", "xlsx"})
            m_charts.append(m_tools.write(ofBlock(trend()), QLatin1String(suffix)));
        const QStringList printed = m_office.toPdf(opened + m_charts);
        m_photographs += printed.first(3);
        m_printedCharts = printed.mid(3);
        m_files = opened;
    }
    void photographsStandUprightInEveryFormat()
    {
        QCOMPARE(m_photographs.size(), 4);
        for (const QString& pdf : m_photographs) {
            const QPointF red = middleOf(pdf, Qt::red);
            const QPointF blue = middleOf(pdf, Qt::blue);
            QVERIFY2(!red.isNull() && !blue.isNull(), qPrintable(pdf));
            QVERIFY2(red.y() < blue.y() && std::abs(red.x() - blue.x()) < 3, qPrintable(pdf));
            QVERIFY2(PdfTools::text(pdf).contains(QStringLiteral("合影")), qPrintable(pdf));
        }
    }
    void theFileInADocumentLiesUprightItself()
    {
        for (const auto& [file, part] : {std::pair(m_files[0], QStringLiteral("word/media/image1.jpeg")),
                                         std::pair(m_files[1], QStringLiteral("Pictures/1.jpeg"))}) {
            const QByteArray bytes = OfficeTools::part(file, part);
            QVERIFY(!bytes.contains("Exif"));
            QCOMPARE(QImage::fromData(bytes).size(), QSize(20, 40));
        }
        QCOMPARE(QImage::fromData(photographOnItsSide()).size(), QSize(40, 20)); // as the test means it
    }
    void whatLiesUprightIsKeptByteForByte()
    {
        const auto document = ofBlock(paper::Picture{drawnPicture("jpeg"), QString(), 40});
        QCOMPARE(OfficeTools::part(m_tools.write(document, QStringLiteral("odt")), QStringLiteral("Pictures/1.jpeg")),
                 drawnPicture("jpeg"));
        QVERIFY(PdfTools::bytes(m_tools.write(document, QStringLiteral("html")))
                    .contains("data:image/jpeg;base64," + drawnPicture("jpeg").toBase64()));
    }
    void aDrawingThatWouldLoadAnotherFileIsNoPhotograph()
    {
        const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                                   "width='10' height='10'><image xlink:href='file:///etc/hostname'/></svg>";
        const paper::Picture none{QByteArray(), QStringLiteral("图"), 40};
        const paper::Picture svg{drawing, QStringLiteral("图"), 40};
        for (const QString& suffix : writableSuffixes()) {
            if (suffix == QStringLiteral("xlsx") || suffix == QStringLiteral("csv"))
                continue;
            QCOMPARE(PdfTools::bytes(m_tools.write(ofBlock(svg), suffix)),
                     PdfTools::bytes(m_tools.write(ofBlock(none), suffix)));
        }
    }
    void chartsAreDrawnFineEnoughForPaperAndToldInWords()
    {
        const QString told = QStringLiteral("兑现率（%）。=本支部：一季度 91.7，二季度 无数据，三季度 "
                                            "100.0；机关：一季度 80.0，二季度 85.0，三季度 90.0。");
        const QByteArray docx = OfficeTools::part(m_charts[0], QStringLiteral("word/document.xml"));
        QCOMPARE(OfficeTools::values(docx, QStringLiteral("wp:docPr"), QStringLiteral("descr")), QStringList{told});
        QVERIFY(!docx.contains("<w:tbl>"));
        const QByteArray odt = OfficeTools::part(m_charts[1], QStringLiteral("content.xml"));
        QCOMPARE(OfficeTools::texts(odt, QStringLiteral("svg:desc")), QStringList{told});
        const QImage drawn = QImage::fromData(OfficeTools::part(m_charts[0], QStringLiteral("word/media/image1.png")));
        QCOMPARE(drawn.width(), qRound(156 / 25.4 * 300));
        QVERIFY(drawn.pixelColor(2, 2) == Qt::white);
        QCOMPARE(OfficeTools::part(m_charts[1], QStringLiteral("Pictures/1.png")),
                 OfficeTools::part(m_charts[0], QStringLiteral("word/media/image1.png")));
    }
    void aWorkbooksChartFollowsItsCells()
    {
        const ReadSheet sheet = readSheet(m_charts[3], 1);
        const QByteArray chart = OfficeTools::part(m_charts[3], QStringLiteral("xl/charts/chart1.xml"));
        QCOMPARE(OfficeTools::texts(chart, QStringLiteral("c:f")).filter(QStringLiteral("!$B$")),
                 (QStringList{u'\'' + sheet.name + QStringLiteral("'!$B$3:$D$3"),
                              u'\'' + sheet.name + QStringLiteral("'!$B$4:$D$4"),
                              u'\'' + sheet.name + QStringLiteral("'!$B$3:$D$3"),
                              u'\'' + sheet.name + QStringLiteral("'!$B$5:$D$5")}));
        QCOMPARE(sheet.text("B3"), QStringLiteral("一季度"));
        QCOMPARE(sheet.text("B4"), QStringLiteral("91.66"));
        QCOMPARE(sheet.type("B4"), QString());
        QCOMPARE(sheet.text("C4"), QString()); // nothing known, nothing drawn
        // A gap is what a program draws there unless it is told otherwise.
        QVERIFY(!chart.contains("dispBlanksAs") || chart.contains("<c:dispBlanksAs val=\"gap\"/>"));
        QCOMPARE(OfficeTools::brokenParts(m_charts[3]), QStringList());
        const QString printed = PdfTools::withoutSpace(PdfTools::text(m_printedCharts[3]));
        QCOMPARE(printed.count(QStringLiteral("=本支部")), 2); // in its cell and beside its line
    }

private:
    PdfTools m_tools;
    OfficeTools m_office;
    QStringList m_files;       ///< docx, odt, html with the photograph
    QStringList m_photographs; ///< our PDF, and what LibreOffice prints of them
    QStringList m_charts;      ///< docx, odt, html, xlsx
    QStringList m_printedCharts;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
