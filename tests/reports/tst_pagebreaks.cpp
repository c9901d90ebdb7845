// SPDX-License-Identifier: GPL-3.0-or-later
// What stands together on a page: rows of tables, notes, lists of attachments, signatures; on our own pages and on
// those that LibreOffice makes of DOCX and ODT.
#include "officetools.h"
#include "writers/laidoutdocument.h"
#include "writers/pagestyle.h"
#include "writers/tablewidths.h"

using namespace xf;

namespace {

constexpr int linesOfAPage = 22;

/// Row 3 says 行3。 and, where rows are to be high, much more.
paper::Table tableOf(int rows, int charactersMore = 0)
{
    paper::Table table;
    table.columns = {{QStringLiteral("事项"), 1}, {QStringLiteral("说明"), 3}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({QStringLiteral("行%1。").arg(row), QStringLiteral("详").repeated(charactersMore)});
    return table;
}

/// Dates in columns that they are too long for, beside a text that has not enough room to give.
paper::Table dated()
{
    paper::Table table;
    table.columns = {{QStringLiteral("说明"), 1}};
    table.rows = {{QStringLiteral("详").repeated(80)}};
    for (int i = 0; i < 4; ++i) {
        table.columns.push_back({QStringLiteral("日期"), 0, 22});
        table.rows.front().push_back(QStringLiteral("2025年7月1日"));
    }
    return table;
}

/// Lines of text, and what comes below them.
paper::Document below(int lines, const std::vector<paper::Block>& blocks)
{
    paper::Document document;
    for (int line = 0; line < lines; ++line)
        document.add(paper::Paragraph{QStringLiteral("前")});
    for (const paper::Block& block : blocks)
        document.add(block);
    return document;
}

paper::Paragraph note(const QString& text)
{
    return {text, paper::ParagraphStyle::Note};
}

paper::Signature signature()
{
    return {QStringLiteral("某支部"), QDate(2026, 9, 30)};
}

/// 附件：1.… 2.… and so on, as a summary lists them.
std::vector<paper::Block> listOfAttachments(int count)
{
    std::vector<paper::Block> list;
    for (int i = 1; i <= count; ++i)
        list.push_back(paper::Paragraph{QStringLiteral("清单%1。").arg(i), paper::ParagraphStyle::Body, {}, true});
    list.push_back(signature());
    return list;
}

/// What our own pages say, each as one text.
QStringList pagesOf(const paper::Document& document)
{
    const LaidOutDocument laid = layOut(document);
    QStringList pages;
    for (const LaidOutPage& page : laid.pages) {
        std::u32string words;
        for (const GlyphSpan& span : page.text.spans) {
            for (auto i = size_t(span.first); i < size_t(span.first + span.count); ++i)
                words += laid.fonts->character(span.face, page.text.glyphs[i]);
        }
        pages << QString::fromStdU32String(words);
    }
    return pages;
}

/// On how many pages something stands.
qsizetype pagesWith(const QStringList& pages, QStringView what)
{
    return std::count_if(pages.begin(), pages.end(), [&](const QString& page) { return page.contains(what); });
}

} // namespace

class TestPageBreaks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastRowStandsWithTheOneBeforeAlsoWhereRowsAreHigh()
    {
        for (int rows = 4; rows < 12; ++rows) {
            for (const int characters : {60, 120, 200}) { // up to a quarter of a page
                const QStringList pages = pagesOf(below(0, {tableOf(rows, characters)}));
                QVERIFY2(pages.size() == 1 || pages.last().count(u'行') >= 2, qPrintable(pages.last()));
            }
        }
    }
    void rowsAsLongAsParagraphsAreSetInSmallLetters()
    {
        QCOMPARE(tableTextSize(tableOf(10, 60)), page::tableSize);
        QCOMPARE(tableTextSize(tableOf(10, 100)), page::smallSize);
        paper::Table mixed = tableOf(10, 20);
        mixed.rows.front() = tableOf(1, 300).rows.front(); // one long row among short ones
        QCOMPARE(tableTextSize(mixed), page::tableSize);
        for (size_t row = 0; row < 4; ++row) // a comparison, with a row of its own for each small matter
            mixed.rows[row] = tableOf(1, 100).rows.front();
        QCOMPARE(tableTextSize(mixed), page::smallSize);
    }
    void aShortTableIsOnlyCutWhereMoreThanAThirdOfThePageWouldStayEmpty()
    {
        constexpr int rows = 15; // somewhat more than half a page
        int cut = 0;
        for (int lines = 0; lines <= linesOfAPage; ++lines) {
            const bool isCut = pagesWith(pagesOf(below(lines, {tableOf(rows)})), u"行") > 1;
            cut += isCut;
            QVERIFY2(!isCut || linesOfAPage - lines > linesOfAPage / 3, qPrintable(QString::number(lines)));
        }
        QVERIFY(cut > 0);                                                       // where it would, it is cut
        QVERIFY(pagesWith(pagesOf(below(16, {tableOf(rows + 1)})), u"行") > 1); // a longer one begins anywhere
    }
    void whatASignatureTakesAlongDoesNotTearATableOfTwoRows()
    {
        for (int lines = 8; lines <= linesOfAPage; ++lines) {
            const QStringList pages =
                pagesOf(below(lines, {tableOf(2, 120), paper::Paragraph{QStringLiteral("以上情况。")}, signature()}));
            QVERIFY2(pagesWith(pages, u"行") == 1, qPrintable(QString::number(lines)));
        }
    }
    void aSignatureTakesTheLastRowsOfATableAlongAndNotAllOfThem()
    {
        int begun = 0;
        for (int lines = 6; lines <= linesOfAPage; ++lines) {
            const QStringList pages =
                pagesOf(below(lines, {tableOf(6), paper::Paragraph{QStringLiteral("以上情况。")}, signature()}));
            QVERIFY2(pages.last().count(u'行') >= 2, qPrintable(pages.last()));
            begun += pagesWith(pages, u"行") > 1;
        }
        QVERIFY(begun > 0);
    }
    void neitherAHeadingNorAFewLastWordsStandAlone()
    {
        const paper::Heading heading{1, 1, QStringLiteral("情况")};
        const auto words = [](int count) { return paper::Paragraph{QStringLiteral("字").repeated(count)}; };
        constexpr int indent = 2;
        // 20 lines, the heading, and the 22nd line: the next page begins with the heading.
        const QStringList pages = pagesOf(below(20, {heading, words(40)}));
        QCOMPARE(pages.size(), 2);
        QVERIFY2(pages.last().contains(QStringLiteral("情况")), qPrintable(pages.last()));
        QVERIFY(pagesOf(below(20, {heading, words(20)})).size() == 1); // one line is all there is
        for (const auto& [last, together] : {std::pair(9, true), std::pair(10, false)}) {
            const QStringList turned = pagesOf(below(20, {words(2 * page::charactersPerLine - indent + last)}));
            QCOMPARE(turned.size(), 2);
            QCOMPARE(turned.last().count(u'字'), together ? page::charactersPerLine + last : last);
        }
    }
    void betweenTablesNoLineIsLostToTheGrid()
    {
        const paper::Heading heading{1, 1, QStringLiteral("情况")};
        const LaidOutDocument laid = layOut(below(1, {tableOf(1), heading, tableOf(1), note(QStringLiteral("注。")),
                                                      signature(), heading, paper::Paragraph{QStringLiteral("后")}}));
        const auto& anchors = laid.pages.front().anchors;
        QCOMPARE(anchors.size(), size_t(8));
        const auto apart = [&](size_t block) { return anchors.at(block).y - anchors.at(block - 1).y; };
        constexpr double row = page::tableSize * page::tableLine + 2 * page::cellPaddingY;
        constexpr double gap = 2 * page::cellPaddingY;
        QCOMPARE(apart(2), 2 * row + gap); // the head, the row, and the room below a table
        QCOMPARE(apart(3), page::pitch);
        QCOMPARE(apart(5), page::notePitch);
        const auto lineOf = [&](size_t block) { return (anchors.at(block).y - page::top) / page::pitch; };
        QVERIFY(qAbs(lineOf(6) - qRound(lineOf(6))) < 0.001); // no table follows: text, on its line again
    }

    void anEmptyParagraphIsABlankLine()
    {
        // One line less fits on the page.
        const auto pages = [](int lines, bool isApart) {
            paper::Document document = below(lines, {});
            if (isApart)
                document.add(paper::Paragraph{});
            document.add(paper::Paragraph{QStringLiteral("末。")});
            return pagesOf(document).size();
        };
        int apart = 0;
        for (int lines = linesOfAPage - 6; lines <= linesOfAPage; ++lines)
            apart += pages(lines, true) > pages(lines, false);
        QCOMPARE(apart, 1);
    }
    void aTableTooHighForAPageBeginsWhereItStands()
    {
        const QStringList pages = pagesOf(below(12, {tableOf(12, 120)}));
        QVERIFY(pages.first().contains(QStringLiteral("行1。")));
    }
    void theListOfAttachmentsStandsWholeBeforeTheSignature()
    {
        for (int lines = 10; lines <= linesOfAPage; ++lines) {
            const QStringList pages = pagesOf(below(lines, listOfAttachments(6)));
            QCOMPARE(pagesWith(pages, u"清单"), 1);
            QVERIFY(pages.last().contains(QStringLiteral("清单1。")) &&
                    pages.last().contains(QStringLiteral("某支部")));
        }
    }
    void theListOfAttachmentsTakesTextAlong()
    {
        int turned = 0;
        for (int lines = 10; lines <= linesOfAPage; ++lines) {
            const QStringList pages = pagesOf(below(lines, listOfAttachments(6)));
            QVERIFY2(pages.last().count(u'前') >= 2, qPrintable(pages.last()));
            turned += pages.size() == 2;
        }
        QVERIFY(turned > 4);
    }
    void aTableThatFitsInOneLineARowIsNotBroken()
    {
        constexpr double width = page::textWidth;
        paper::Table table;
        table.columns = {{QStringLiteral("日期"), 0, 15}, {QStringLiteral("走访人"), 1}};
        table.rows = {{QStringLiteral("2025年12月31日"), QStringLiteral("张某某")}};
        const std::vector<double> fitted = columnWidths(table, width);
        QVERIFY(fitted[0] > 7 * page::tableSize + 2 * page::cellPadding);
        QVERIFY(std::abs(fitted[0] + fitted[1] - width) < 1);
        table.rows.push_back(
            {QString(), QStringLiteral("详").repeated(60)}); // what has to wrap leaves room for the day
        const double narrower = columnWidths(table, width)[0];
        QVERIFY(narrower >= 5.31 * tableTextSize(table) + 2 * page::cellPadding - 1);
        QVERIFY(narrower < 7 * tableTextSize(table) + 2 * page::cellPadding); // the year breaks
    }
    void aDateThatIsBrokenIsOneTextAllTheSame()
    {
        QVERIFY(pagesOf(below(0, {dated()})).first().contains(QStringLiteral("2025年7月1日"))); // as one text
        for (const char* format : {"docx", "odt"}) {
            const QString file = m_tools.write(below(0, {dated()}), QString::fromLatin1(format));
            const char* part = std::strcmp(format, "odt") == 0 ? "content.xml" : "word/document.xml";
            QVERIFY2(!OfficeTools::part(file, QString::fromLatin1(part)).contains("2025年7月"), format);
        }
    }
    void aLongTextGivesRoomToShortOnes()
    {
        paper::Table table;
        // A goal of ten characters would want more than there is to give, and goes without.
        table.columns = {{QStringLiteral("日期"), 0, 16}, {QStringLiteral("目标"), 0, 12}, {QStringLiteral("说明"), 1}};
        table.rows = {
            {QStringLiteral("12月31日"), QStringLiteral("不少于十二个县市"), QStringLiteral("详").repeated(80)}};
        const std::vector<double> widths = columnWidths(table, page::textWidth);
        // In the widest figures that an office program may take, with its gaps: 4 × 0.64 + 2 + 3 × 0.25.
        QVERIFY(widths[0] >= 5.31 * tableTextSize(table) + 2 * page::cellPadding - 1);
        QVERIFY(std::abs(widths[1] - 12 * page::mm) < 1);
        table.rows.push_back(table.rows.front()); // a day of another year breaks behind the year, and wants no more
        table.rows.back()[0] = QStringLiteral("2027年12月31日");
        QCOMPARE(columnWidths(table, page::textWidth), widths);
        QVERIFY(std::abs(widths[0] + widths[1] + widths[2] - page::textWidth) < 1);
    }
    void aTableWithoutALongColumnFillsThePage()
    {
        paper::Table table;
        table.columns = {{QStringLiteral("日期"), 0, 15}, {QStringLiteral("资金"), 0, 30}};
        table.rows = {{QStringLiteral("5日"), QStringLiteral("300")}};
        const std::vector<double> widths = columnWidths(table, page::textWidth);
        QVERIFY(std::abs(widths[0] + widths[1] - page::textWidth) < 1);
        QVERIFY(std::abs(widths[1] - 2 * widths[0]) < 1);
    }
    void notesStandWithTheTableThatTheyExplain()
    {
        for (int rows = 16; rows < 40; ++rows) {
            const QStringList pages = pagesOf(below(
                0, {tableOf(rows), note(QStringLiteral("注：一。")), note(QStringLiteral("注：二。")), signature()}));
            QVERIFY2(pages.last().contains(u'行') && pagesWith(pages, u"注：") == 1, qPrintable(pages.last()));
        }
    }

    void initTestCase()
    {
        QVERIFY2(OfficeTools::hasLibreOffice(), "soffice is missing: scripts/setup test installs it");
        for (const QString& format : {QStringLiteral("docx"), QStringLiteral("odt")}) {
            for (int rows = 20; rows <= 32; rows += 1) // from within a page to over one
                order({"rows", rows, format}, below(0, {tableOf(rows), note(QStringLiteral("注：一。")),
                                                        note(QStringLiteral("注：二。")), signature()}));
            for (int rows = 44; rows <= 60; ++rows) // over a second page: what goes on there takes no row along
                order({"long", rows, format}, below(0, {tableOf(rows), note(QStringLiteral("注：一。"))}));
            for (int rows = 21; rows <= 28; ++rows)
                order({"sentence", rows, format},
                      below(0, {tableOf(rows), paper::Paragraph{QStringLiteral("请群众监督。")}, signature()}));
            for (int rows = 20; rows <= 28; ++rows) // as long as the two lines that a signature takes along
                order({"sentence", rows, format},
                      below(0, {tableOf(rows), paper::Paragraph{QStringLiteral("过").repeated(40)}, signature()}));
            for (int rows = 14; rows <= 20; ++rows) // a sentence of one line on a lying page
                order({"sentence", rows, format},
                      below(0, {paper::Section{paper::Orientation::Landscape}, tableOf(rows),
                                paper::Paragraph{QStringLiteral("查").repeated(34)}, signature()}));
            for (int lines = 14; lines <= linesOfAPage; ++lines)
                order({"short", lines, format}, below(lines, {tableOf(6), note(QStringLiteral("注：一。"))}));
            for (int lines = 12; lines <= linesOfAPage; lines += 2)
                order({"list", lines, format}, below(lines, listOfAttachments(6)));
        }
        const QStringList printed = m_office.toPdf(m_files);
        for (qsizetype i = 0; i < printed.size(); ++i) {
            for (const QString& page : PdfTools::pages(printed[i]))
                m_orders[size_t(i)].pages << PdfTools::withoutSpace(page);
        }
    }
    void inOfficesNotesAndSignaturesStandWithRowsOfTheirTable()
    {
        int ofTwoPages = 0;
        for (const Order& each : ordersOf("rows")) {
            QVERIFY2(each.pages.last().count(u'行') >= 2, qPrintable(each.name() + each.pages.last()));
            QCOMPARE(pagesWith(each.pages, u"注："), 1);
            ofTwoPages += each.pages.size() == 2;
        }
        QVERIFY(ofTwoPages > 4);
    }
    void inOfficesANoteStandsWithTheContinuedPartOfATable()
    {
        int longest = 0;
        for (const Order& each : ordersOf("long")) {
            QVERIFY2(each.pages.last().contains(u'行'), qPrintable(each.name() + each.pages.last()));
            longest = std::max(longest, int(each.pages.size()));
        }
        QCOMPARE(longest, 3); // a second page was full
    }
    void inOfficesTheNoteOfALongTableIsItsLastRow()
    {
        const QString text = QStringLiteral("注：一。");
        for (const int rows : {6, 60}) {
            const bool isRow = rows > 30;
            const paper::Document document = below(0, {tableOf(rows), note(text)});
            const auto holds = [&](const char* format, const char* part, const char* endOfTable, const char* spanned) {
                const QString xml = QString::fromUtf8(
                    OfficeTools::part(m_tools.write(document, QString::fromLatin1(format)), QString::fromLatin1(part)));
                return xml.contains(text) &&
                       (xml.indexOf(text) < xml.indexOf(QString::fromLatin1(endOfTable))) == isRow &&
                       xml.contains(QString::fromLatin1(spanned)) == isRow;
            };
            QVERIFY(holds("docx", "word/document.xml", "</w:tbl>", "<w:gridSpan w:val=\"2\"/>"));
            QVERIFY(holds("odt", "content.xml", "</table:table>", "table:number-columns-spanned=\"2\""));
        }
    }
    void inOfficesALastSentenceTakesARowAlong()
    {
        for (const Order& each : ordersOf("sentence"))
            QVERIFY2(each.pages.last().contains(u'行'), qPrintable(each.name() + each.pages.last()));
    }
    void inOfficesAShortTableIsNotCut()
    {
        int ofTwoPages = 0;
        for (const Order& each : ordersOf("short")) {
            QVERIFY2(pagesWith(each.pages, u"行") == 1, qPrintable(each.name() + each.pages.last()));
            ofTwoPages += each.pages.size() == 2;
        }
        QVERIFY(ofTwoPages > 4);
    }
    void inOfficesTheListOfAttachmentsStandsWhole()
    {
        for (const Order& each : ordersOf("list"))
            QVERIFY2(pagesWith(each.pages, u"清单") == 1 && each.pages.last().contains(QStringLiteral("清单1。")),
                     qPrintable(each.name() + each.pages.last()));
    }
    void inOfficesTheListOfAttachmentsTakesTextAlong()
    {
        for (const Order& each : ordersOf("list"))
            QVERIFY2(each.pages.last().contains(u'前'), qPrintable(each.name() + each.pages.last()));
    }

private:
    struct Order {
        const char* what;
        int count;
        QString format;
        QStringList pages = {}; ///< as LibreOffice prints them

        [[nodiscard]] QString name() const
        {
            return QStringLiteral("%1 %2 %3: ").arg(QLatin1String(what)).arg(count).arg(format);
        }
    };

    void order(Order order, const paper::Document& document)
    {
        m_files << m_tools.write(document, order.format);
        m_orders.push_back(std::move(order));
    }
    [[nodiscard]] std::vector<Order> ordersOf(const QByteArray& what) const
    {
        std::vector<Order> found;
        std::copy_if(m_orders.begin(), m_orders.end(), std::back_inserter(found),
                     [&](const Order& each) { return what == each.what; });
        return found;
    }

    PdfTools m_tools;
    OfficeTools m_office;
    QStringList m_files;
    std::vector<Order> m_orders;
};

QTEST_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
