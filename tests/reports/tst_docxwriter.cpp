// SPDX-License-Identifier: GPL-3.0-or-later
#include "officechecks.h"
#include "officepapers.h"
#include "officetools.h"
#include "samplepaper.h"
#include "writers/laidoutdocument.h"

using namespace xf;

namespace {

const QString docx = QStringLiteral("docx");

// The children of these elements in the order of ECMA-376; what is not listed is not used.
struct Order {
    QString element;
    QStringList children;
};

std::vector<Order> schemaOrders()
{
    const auto names = [](const char* list) {
        QStringList all = QString::fromLatin1(list).split(u' ');
        for (QString& name : all)
            name.prepend(QStringLiteral("w:"));
        return all;
    };
    return {{QStringLiteral("w:pPr"),
             names("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
                   "tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
                   "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
                   "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr")},
            {QStringLiteral("w:rPr"),
             names("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
                   "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
                   "fitText vertAlign rtl cs em lang")},
            {QStringLiteral("w:tblPr"),
             names("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
                   "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription")},
            {QStringLiteral("w:tblBorders"), names("top left bottom right insideH insideV")},
            {QStringLiteral("w:tblCellMar"), names("top left bottom right")},
            {QStringLiteral("w:tbl"), names("tblPr tblGrid tr")},
            {QStringLiteral("w:tc"), names("tcPr p")},
            {QStringLiteral("w:tcPr"),
             names("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign")},
            {QStringLiteral("w:sectPr"),
             names("headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
                   "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid")},
            {QStringLiteral("w:style"),
             names("name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
                   "locked pPr rPr tblPr")},
            {QStringLiteral("w:settings"), names("zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat "
                                                 "themeFontLang")}};
}

} // namespace

class TestDocxWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(OfficeTools::hasLibreOffice(), "soffice is missing: scripts/setup test installs it");
        const QStringList printed = m_office.toPdf({m_tools.write(samplePaper(), docx),
                                                    m_tools.write(gridPaper(), docx), m_tools.write(bookPaper(), docx),
                                                    m_tools.write(paperOfNothingBut(hostileTexts()[0].text), docx),
                                                    m_tools.write(paperOfNothingBut(hostileTexts()[7].text), docx)});
        m_sample = printed[0];
        m_grid = printed[1];
        m_book = printed[2];
        m_hostile = {printed[3], printed[4]};
    }
    /// An office program would take a long paragraph to the next page as a whole, and leave half of this one empty.
    void aLongTextIsNotKeptWithTheWordsThatLeadOn()
    {
        const auto kept = [this](int characters) {
            paper::Document document;
            document.add(paper::Paragraph{QStringLiteral("前").repeated(300)});
            document.add(paper::Paragraph{QStringLiteral("整").repeated(characters)});
            paper::Paragraph lead{QStringLiteral("尚在整改的问题：")};
            lead.keepsNext = true;
            document.add(lead);
            document.add(paper::Paragraph{QStringLiteral("1.会商不够。")});
            return OfficeTools::part(m_tools.write(document, docx), QStringLiteral("word/document.xml"))
                .count("<w:keepNext/>");
        };
        QCOMPARE(kept(40), 2);
        QCOMPARE(kept(400), 1);
    }
    void everyPartIsWellFormedAndHasItsType()
    {
        const QString path = m_tools.write(bookPaper(), docx);
        const QStringList parts = OfficeTools::parts(path);
        const QByteArray types = OfficeTools::part(path, QStringLiteral("[Content_Types].xml"));
        const QStringList named = OfficeTools::values(types, QStringLiteral("Override"), QStringLiteral("PartName"));
        const QStringList endings = OfficeTools::values(types, QStringLiteral("Default"), QStringLiteral("Extension"));
        QCOMPARE(parts.first(), QStringLiteral("[Content_Types].xml"));
        QCOMPARE(OfficeTools::brokenParts(path), QStringList());
        for (const QString& name : parts)
            QVERIFY2(named.contains(u'/' + name) || endings.contains(QFileInfo(name).suffix()), qPrintable(name));
        for (const QString& name : named)
            QVERIFY2(parts.contains(name.mid(1)), qPrintable(name));
    }
    void everyLinkLeadsToAPart()
    {
        const QString path = m_tools.write(bookPaper(), docx);
        const QByteArray links = OfficeTools::part(path, QStringLiteral("word/_rels/document.xml.rels"));
        const QStringList targets =
            OfficeTools::values(links, QStringLiteral("Relationship"), QStringLiteral("Target"));
        QVERIFY(!links.contains("TargetMode"));
        for (const QString& target : targets)
            QVERIFY2(OfficeTools::parts(path).contains(QStringLiteral("word/") + target), qPrintable(target));
        const QStringList ids = OfficeTools::values(links, QStringLiteral("Relationship"), QStringLiteral("Id"));
        const QByteArray body = OfficeTools::part(path, QStringLiteral("word/document.xml"));
        const QStringList used = OfficeTools::values(body, {}, QStringLiteral("r:id")) +
                                 OfficeTools::values(body, {}, QStringLiteral("r:embed"));
        QVERIFY(used.size() > 4);
        for (const QString& id : used)
            QVERIFY2(ids.contains(id), qPrintable(id));
    }
    void everyStyleThatIsUsedExists()
    {
        const QString path = m_tools.write(bookPaper(), docx);
        const QStringList known = OfficeTools::values(OfficeTools::part(path, QStringLiteral("word/styles.xml")),
                                                      QStringLiteral("w:style"), QStringLiteral("w:styleId"));
        QSet<QString> used;
        for (const QString& part : OfficeTools::parts(path)) {
            const QStringList styles =
                OfficeTools::values(OfficeTools::part(path, part), QStringLiteral("w:pStyle"), QStringLiteral("w:val"));
            used.unite(QSet<QString>(styles.begin(), styles.end()));
        }
        QVERIFY(used.contains(QStringLiteral("Heading1")) && used.contains(QStringLiteral("TOC1")));
        for (const QString& style : used)
            QVERIFY2(known.contains(style), qPrintable(style));
    }
    void elementsStandInTheOrderOfTheSchema()
    {
        for (const paper::Document& document : {samplePaper(), bookPaper()}) {
            const QString path = m_tools.write(document, docx);
            for (const QString& part : OfficeTools::parts(path)) {
                for (const Order& order : schemaOrders()) {
                    const QString wrong =
                        OfficeTools::misplaced(OfficeTools::part(path, part), order.element, order.children);
                    QVERIFY2(wrong.isEmpty(), qPrintable(part + u' ' + order.element + u' ' + wrong));
                }
            }
        }
    }
    void whatUsersTypeIsShownAsItIs_data() { addHostileRows(); }
    void whatUsersTypeIsShownAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const QString path = m_tools.write(paperOfNothingBut(text), docx);
        QCOMPARE(OfficeTools::brokenParts(path), QStringList());
        const QByteArray body = OfficeTools::part(path, QStringLiteral("word/document.xml"));
        const QStringList paragraphs = OfficeTools::texts(body, QStringLiteral("w:p"));
        QVERIFY(paragraphs.filter(shown).size() >= 17);
        QVERIFY(!OfficeTools::values(body, QStringLiteral("w:hyperlink"), QStringLiteral("w:anchor")).isEmpty());
        for (const QString& instruction : OfficeTools::texts(body, QStringLiteral("w:instrText")))
            QVERIFY(instruction.startsWith(QStringLiteral(" PAGEREF b")));
        const QByteArray core = OfficeTools::part(path, QStringLiteral("docProps/core.xml"));
        QCOMPARE(OfficeTools::texts(core, QStringLiteral("dc:title")), QStringList{shown});
        QCOMPARE(OfficeTools::texts(OfficeTools::part(path, QStringLiteral("word/header1.xml")), QStringLiteral("w:p")),
                 QStringList{shown});
    }
    void theSamePaperGivesTheSameBytes()
    {
        const QByteArray once = PdfTools::bytes(m_tools.write(bookPaper(), docx));
        QTest::qWait(2100); // an archive's clock ticks every two seconds
        qputenv("TZ", "Asia/Shanghai");
        QCOMPARE(PdfTools::bytes(m_tools.write(bookPaper(), docx)), once);
        qunsetenv("TZ");
        QVERIFY(once.startsWith("PK"));
    }
    void coverAndContentsHaveNoNumberAndTheRestCountsFromOne()
    {
        const QString path = m_tools.write(bookPaper(), docx);
        const QByteArray body = OfficeTools::part(path, QStringLiteral("word/document.xml"));
        QCOMPARE(OfficeTools::values(body, QStringLiteral("w:pgNumType"), QStringLiteral("w:start")),
                 QStringList{QStringLiteral("1")});
        QCOMPARE(OfficeTools::values(body, QStringLiteral("w:type"), QStringLiteral("w:val")),
                 (QStringList{QStringLiteral("nextPage"), QStringLiteral("nextPage"), QStringLiteral("continuous"),
                              QStringLiteral("continuous")}));
        QCOMPARE(OfficeTools::values(body, QStringLiteral("w:cols"), QStringLiteral("w:num")),
                 QStringList{QStringLiteral("2")});
    }
    void aNewPageIsBegunAlsoWhereColumnsBegin()
    {
        const auto breaks = [this](const paper::Block& asked) {
            paper::Document document;
            document.add(paper::Paragraph{QStringLiteral("前")});
            document.add(paper::PageBreak{});
            document.add(asked);
            document.add(paper::Paragraph{QStringLiteral("后")});
            return OfficeTools::part(m_tools.write(document, docx), QStringLiteral("word/document.xml"))
                .count("<w:pageBreakBefore/>");
        };
        QCOMPARE(breaks(paper::Section{paper::Orientation::Portrait, 2}), 1);
        QCOMPARE(breaks(paper::Section{paper::Orientation::Landscape}), 0); // a turn is a new page already
        QCOMPARE(breaks(paper::PageBreak{}), 1);
    }
    /// Whatever the number of rows, LibreOffice leaves the last of them beside the signature.
    void aSignatureNeverStandsAloneAfterATable()
    {
        constexpr int fewest = 20;
        constexpr int most = 36; // from well within a page to well over one
        QStringList files;
        for (int rows = fewest; rows <= most; ++rows) {
            paper::Document document;
            paper::Table table;
            table.columns = {{QStringLiteral("事项")}, {QStringLiteral("时限")}};
            for (int row = 1; row <= rows; ++row)
                table.rows.push_back({QStringLiteral("行%1").arg(row), QStringLiteral("年底")});
            document.add(std::move(table));
            document.add(paper::Signature{QStringLiteral("某支部"), QDate(2026, 9, 30)});
            files << m_tools.write(document, docx);
        }
        int ofTwoPages = 0;
        for (const QString& printed : m_office.toPdf(files)) {
            const QStringList pages = PdfTools::pages(printed);
            const QString& last = pages.last();
            QVERIFY2(last.contains(QStringLiteral("某支部")) && last.contains(QStringLiteral("行")), qPrintable(last));
            ofTwoPages += pages.size() == 2;
        }
        QVERIFY(ofTwoPages > 2 && ofTwoPages < most - fewest);
    }
    void thePicturesAreInTheFileAndNoWiderThanTheText()
    {
        const QString path = m_tools.write(bookPaper(), docx);
        QCOMPARE(OfficeTools::part(path, QStringLiteral("word/media/image1.png")), drawnPicture("png"));
        QCOMPARE(OfficeTools::part(path, QStringLiteral("word/media/image2.jpeg")), drawnPicture("jpeg"));
        QCOMPARE(OfficeTools::parts(path).filter(QStringLiteral("media")).size(), 3); // and the chart
        const QByteArray body = OfficeTools::part(path, QStringLiteral("word/document.xml"));
        const QStringList widths = OfficeTools::values(body, QStringLiteral("wp:extent"), QStringLiteral("cx"));
        const QStringList heights = OfficeTools::values(body, QStringLiteral("wp:extent"), QStringLiteral("cy"));
        QCOMPARE(widths, (QStringList{QString::number(80 * 36000), QString::number(156 * 36000),
                                      QString::number(156 * 36000)}));
        QCOMPARE(heights.first(2), (QStringList{QString::number(40 * 36000), QString::number(78 * 36000)}));
        QVERIFY(OfficeTools::texts(body, QStringLiteral("w:t")).contains(QStringLiteral("图3")));
    }
    /// Its pages are not ours: it leaves room between figures and characters, so that lines are broken earlier.
    void theContentsNamesThePagesAsLibreOfficeCountsThem()
    {
        constexpr int chapters = 8;
        paper::Document document;
        document.add(paper::Cover{QStringLiteral("汇编"), {}, QStringLiteral("某支部"), QDate(2026, 9, 30)});
        document.add(paper::Contents{});
        paper::Table table;
        table.columns = {{QStringLiteral("事项")}, {QStringLiteral("时限")}};
        for (int row = 0; row < 20; ++row) // one page of ours and more than one of LibreOffice's
            table.rows.push_back(
                {QStringLiteral("甲1乙2丙3丁4戊5己6庚7辛8壬9癸0").repeated(2), QStringLiteral("年底")});
        for (int i = 1; i <= chapters; ++i) {
            document.add(paper::PageBreak{});
            document.add(paper::Title{QStringLiteral("第%1章").arg(i)});
            document.add(table);
        }
        const QStringList pages = PdfTools::pages(m_office.toPdf({m_tools.write(document, docx)}).value(0));
        const QString contents = PdfTools::withoutSpace(pages.value(1));
        bool differs = false;
        const LaidOutDocument ours = layOut(document);
        for (int i = 1; i <= chapters; ++i) {
            const QString title = QStringLiteral("第%1章").arg(i);
            const QRegularExpression line(title + QStringLiteral("\\.+(\\d+)"));
            const int number = line.match(contents).captured(1).toInt();
            QVERIFY2(PdfTools::withoutSpace(pages.value(number + 1)).startsWith(title), qPrintable(contents));
            differs = differs || number != ours.pages[size_t(ours.pageOf(size_t(i * 3)))].number;
        }
        QVERIFY(differs); // the numbers that were written would have been wrong
    }
    void libreOfficeSets22LinesOf28Characters() { QCOMPARE(gridProblem(m_grid), QString()); }
    void libreOfficePrintsTheSameWordsOnAboutAsManyPages()
    {
        QCOMPARE(samplePrintProblem(m_sample, m_tools.write(samplePaper())), QString());
    }
    void libreOfficeShowsTheBookAsItIsBound() { QCOMPARE(bookPrintProblem(m_book), QString()); }
    void libreOfficeShowsMarkupAndFieldsLiterally()
    {
        QVERIFY(PdfTools::withoutSpace(PdfTools::text(m_hostile[0]))
                    .contains(QStringLiteral("file:///etc/passwd\">&amp;'\"")));
        QVERIFY(PdfTools::withoutSpace(PdfTools::text(m_hostile[1]))
                    .contains(QStringLiteral("{HYPERLINK\"http://example.org\"}")));
    }

private:
    PdfTools m_tools;
    OfficeTools m_office;
    QString m_sample;
    QString m_grid;
    QString m_book;
    QStringList m_hostile;
};

QTEST_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"
