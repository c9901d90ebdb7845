// SPDX-License-Identifier: GPL-3.0-or-later
#include "officechecks.h"
#include "officepapers.h"
#include "officetools.h"
#include "samplepaper.h"

using namespace xf;

namespace {

const QString odt = QStringLiteral("odt");

QByteArray content(const QString& path)
{
    return OfficeTools::part(path, QStringLiteral("content.xml"));
}

} // namespace

class TestOdtWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingStandsBetweenATableAndTheEndOfItsPage()
    {
        // Even the room after a table would take a page of its own where the table fills its page.
        paper::Document document;
        paper::Table table;
        table.columns = {{QStringLiteral("甲")}, {QStringLiteral("乙")}};
        table.rows = {{QStringLiteral("一"), qint64(1)}};
        document.add(table);
        document.add(paper::Section{}); // stands as before
        document.add(paper::AttachmentLabel{QStringLiteral("附件1")});
        document.add(table);
        document.add(paper::Section{paper::Orientation::Landscape});
        document.add(paper::Paragraph{QStringLiteral("完")});
        document.add(table);
        document.add(paper::Paragraph{QStringLiteral("注")});
        const QString xml = QString::fromUtf8(content(m_tools.write(document, odt)));
        QCOMPARE(xml.count(QStringLiteral("</table:table>")), 3);
        QCOMPARE(xml.count(QRegularExpression(QStringLiteral("</table:table><text:p [^>]*\"AfterTable\""))), 1);
        const QString word = QString::fromUtf8(
            OfficeTools::part(m_tools.write(document, QStringLiteral("docx")), QStringLiteral("word/document.xml")));
        const auto room = QStringLiteral("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/>");
        QCOMPARE(word.count(room), 2); // one of them ends its section, as low as a point
        QCOMPARE(word.count(room + QStringLiteral("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
                                                  "w:lineRule=\"exact\"/><w:sectPr>")),
                 1);
    }
    void theLineAfterATableThatEndsAPaperNeedsNoPage()
    {
        paper::Document document;
        paper::Table table;
        table.columns = {{QStringLiteral("栏")}};
        table.rows = {{QStringLiteral("一")}};
        document.add(table);
        const QString xml = QString::fromUtf8(content(m_tools.write(document, odt)));
        QVERIFY(
            xml.contains(QRegularExpression(QStringLiteral("</table:table><text:p [^>]*\"AfterLastTable\"[^>]*/>"))));
    }
    void initTestCase()
    {
        QVERIFY2(OfficeTools::hasLibreOffice(), "soffice is missing: scripts/setup test installs it");
        m_printed = m_office.toPdf({m_tools.write(samplePaper(), odt), m_tools.write(gridPaper(), odt),
                                    m_tools.write(bookPaper(), odt),
                                    m_tools.write(paperOfNothingBut(hostileTexts()[0].text), odt),
                                    m_tools.write(paperOfNothingBut(hostileTexts()[7].text), odt)});
    }
    void theTypeStandsFirstAndUnpacked()
    {
        const QString path = m_tools.write(bookPaper(), odt);
        QCOMPARE(OfficeTools::parts(path).first(), QStringLiteral("mimetype"));
        // A reader that knows nothing of archives finds the type at this place of the file.
        QCOMPARE(PdfTools::bytes(path).mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    }
    void everyPartIsWellFormedAndInTheManifest()
    {
        const QString path = m_tools.write(bookPaper(), odt);
        const QString manifest = QStringLiteral("META-INF/manifest.xml");
        const QStringList named =
            OfficeTools::values(OfficeTools::part(path, manifest), {}, QStringLiteral("manifest:full-path"));
        QStringList parts = OfficeTools::parts(path);
        QCOMPARE(OfficeTools::brokenParts(path), QStringList());
        parts.removeAll(manifest);
        parts.removeAll(QStringLiteral("mimetype"));
        parts.prepend(QStringLiteral("/"));
        QCOMPARE(QSet<QString>(named.begin(), named.end()), QSet<QString>(parts.begin(), parts.end()));
    }
    void everyStyleThatIsUsedExists()
    {
        const QString path = m_tools.write(bookPaper(), odt);
        const QByteArray styles = OfficeTools::part(path, QStringLiteral("styles.xml"));
        const QByteArray text = content(path);
        QSet<QString> known;
        for (const QByteArray& part : {styles, text}) {
            const QStringList names = OfficeTools::values(part, {}, QStringLiteral("style:name"));
            known.unite(QSet<QString>(names.begin(), names.end()));
        }
        QStringList used;
        for (const char* attribute :
             {"text:style-name", "text:visited-style-name", "table:style-name", "draw:style-name",
              "style:data-style-name", "style:parent-style-name", "style:master-page-name", "style:font-name-asian"})
            used += OfficeTools::values(styles, {}, QLatin1String(attribute)) +
                    OfficeTools::values(text, {}, QLatin1String(attribute));
        QVERIFY(used.contains(QStringLiteral("Heading_20_1")) && used.contains(QStringLiteral("Front")));
        for (const QString& style : used)
            QVERIFY2(known.contains(style), qPrintable(style));
    }
    void whatUsersTypeIsShownAsItIs_data() { addHostileRows(); }
    void whatUsersTypeIsShownAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const QString path = m_tools.write(paperOfNothingBut(text), odt);
        QCOMPARE(OfficeTools::brokenParts(path), QStringList());
        const QByteArray xml = content(path);
        const QStringList paragraphs =
            OfficeTools::texts(xml, QStringLiteral("text:p")) + OfficeTools::texts(xml, QStringLiteral("text:h"));
        QVERIFY(paragraphs.filter(shown).size() >= 17);
        const QStringList targets = OfficeTools::values(xml, {}, QStringLiteral("xlink:href"));
        QVERIFY(!targets.isEmpty());
        for (const QString& target : targets)
            QVERIFY2(target.startsWith(QStringLiteral("#b")) || OfficeTools::parts(path).contains(target),
                     qPrintable(target));
        QCOMPARE(OfficeTools::texts(OfficeTools::part(path, QStringLiteral("meta.xml")), QStringLiteral("dc:title")),
                 QStringList{shown});
    }
    void spacesTabsAndLineEndsAreCountedOut()
    {
        paper::Document document;
        paper::Table table;
        table.columns = {{QStringLiteral("甲")}};
        table.rows = {{QStringLiteral("  乙   丙\t丁\n 戊 ")}};
        document.add(table);
        QVERIFY(content(m_tools.write(document, odt))
                    .contains(QStringLiteral("><text:s/><text:s/>乙 <text:s/><text:s/>丙<text:tab/>丁<text:line-break/>"
                                             "<text:s/>戊<text:s/></text:p>")
                                  .toUtf8()));
    }
    void theSamePaperGivesTheSameBytes()
    {
        const QByteArray once = PdfTools::bytes(m_tools.write(bookPaper(), odt));
        QTest::qWait(2100); // an archive's clock ticks every two seconds
        QCOMPARE(PdfTools::bytes(m_tools.write(bookPaper(), odt)), once);
        QVERIFY(once.startsWith("PK"));
    }
    void datesAndFiguresAreTypedAndWordsAreWords()
    {
        paper::Document document;
        paper::Table table;
        table.columns = {
            {QStringLiteral("甲")}, {QStringLiteral("乙")}, {QStringLiteral("丙")}, {QStringLiteral("丁")}};
        table.rows = {{QDate(2026, 9, 3), qint64(7), paper::Number{91.666, 1}, QStringLiteral("2026-09-03")}};
        document.add(table);
        const QByteArray xml = content(m_tools.write(document, odt));
        QCOMPARE(OfficeTools::values(xml, {}, QStringLiteral("office:value-type")).mid(4),
                 (QStringList{QStringLiteral("date"), QStringLiteral("float"), QStringLiteral("float"),
                              QStringLiteral("string")}));
        QCOMPARE(OfficeTools::values(xml, {}, QStringLiteral("office:date-value")),
                 QStringList{QStringLiteral("2026-09-03")});
        QCOMPARE(OfficeTools::values(xml, {}, QStringLiteral("office:value")),
                 (QStringList{QStringLiteral("7"), QStringLiteral("91.666")}));
        QCOMPARE(OfficeTools::texts(xml, QStringLiteral("table:table-cell")).mid(4),
                 (QStringList{QStringLiteral("2026-09-03"), QStringLiteral("7"), QStringLiteral("91.7"),
                              QStringLiteral("2026-09-03")}));
    }
    void libreOfficeSets22LinesOf28Characters() { QCOMPARE(gridProblem(m_printed[1]), QString()); }
    void libreOfficePrintsTheSameWordsOnAboutAsManyPages()
    {
        QCOMPARE(samplePrintProblem(m_printed[0], m_tools.write(samplePaper())), QString());
    }
    void libreOfficeShowsTheBookAsItIsBound() { QCOMPARE(bookPrintProblem(m_printed[2]), QString()); }
    void libreOfficeShowsMarkupAndFieldsLiterally()
    {
        const auto words = [](const QString& pdf) { return PdfTools::withoutSpace(PdfTools::text(pdf)); };
        QVERIFY(words(m_printed[3]).contains(QStringLiteral("file:///etc/passwd\">&amp;'\"")));
        QVERIFY(words(m_printed[4]).contains(QStringLiteral("{HYPERLINK\"http://example.org\"}")));
    }

private:
    PdfTools m_tools;
    OfficeTools m_office;
    QStringList m_printed;
};

QTEST_MAIN(TestOdtWriter)
#include "tst_odtwriter.moc"
