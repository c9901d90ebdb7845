// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzedpaper.h"
#include "officetools.h"
#include "writers/exceltext.h"
#include "writers/office/xmlpart.h"

using namespace xf;

namespace {

constexpr int seeds = 3;

/// The fields of a CSV file as RFC 4180 reads it.
QStringList csvFields(const QString& csv)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == u'"' && isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"')
            fields.last() += csv[i++];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u'\n'))
            fields.append(QString());
        else if (isQuoted || c != u'\r')
            fields.last() += c;
    }
    return fields;
}

/// What of a text a page shows: neither spaces nor what is invisible.
QString onPaper(const QString& text)
{
    QString shown = PdfTools::withoutSpace(office::xmlText(text));
    shown.remove(QChar(0xFEFF)).remove(QChar(0xAD)).remove(QChar(0x200B));
    return shown;
}

QStringList missingSigns(const QString& found, const FuzzedPaper& paper, bool withDrawn = true)
{
    QStringList missing;
    for (const FuzzedText& text : paper.texts()) {
        if ((withDrawn || !text.isDrawn) && !found.contains(text.sign))
            missing.append(text.text.left(60));
    }
    return missing;
}

} // namespace

class TestFuzzedPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(OfficeTools::hasLibreOffice(), "soffice is missing: scripts/setup test installs it");
        QStringList opened;
        for (unsigned seed = 0; seed < seeds; ++seed) {
            m_papers.emplace_back(seed);
            for (const QString& suffix : writableSuffixes()) {
                const QString path = m_tools.write(m_papers.back().document(), suffix);
                QVERIFY2(!path.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(suffix)));
                m_files[seed].insert(suffix, path);
            }
            for (const char* suffix : {"docx", "odt", "html", "xlsx"})
                opened.append(m_files[seed].value(QLatin1String(suffix)));
        }
        m_printed = m_office.toPdf(opened);
        m_lists = m_office.convert({m_files[0].value(QStringLiteral("csv"))}, QStringLiteral("xlsx"));
    }
    void thePdfShowsEveryTextAndLeadsNowhere()
    {
        for (const FuzzedPaper& paper : m_papers) {
            const QString path = file(paper, "pdf");
            const QString text = PdfTools::withoutSpace(PdfTools::text(path, {QStringLiteral("-raw")}));
            QCOMPARE(missingSigns(text, paper), QStringList());
            for (const QString& fragment : plainFragments())
                QVERIFY2(text.contains(PdfTools::withoutSpace(fragment)), qPrintable(fragment));
            QVERIFY(text.contains(onPaper(paper.longest().text).right(40)));
            const QString objects = PdfTools::run(
                QStringLiteral("qpdf"),
                {QStringLiteral("--qdf"), QStringLiteral("--stream-data=preserve"), path, QStringLiteral("-")});
            QVERIFY(objects.contains(QStringLiteral("/Catalog")));
            for (const char* active : {"/URI", "/Annot", "/Link", "/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA",
                                       "/EmbeddedFiles", "/GoToR", "/AcroForm"})
                QVERIFY2(!objects.contains(QRegularExpression(QLatin1String(active) + QStringLiteral("\\b"))), active);
        }
    }
    void theDocxHoldsEveryTextAndLeadsNowhere()
    {
        for (const FuzzedPaper& paper : m_papers) {
            const QString path = file(paper, "docx");
            QCOMPARE(OfficeTools::brokenParts(path), QStringList());
            for (const QString& part : OfficeTools::parts(path).filter(QStringLiteral(".rels"))) {
                const QByteArray links = OfficeTools::part(path, part);
                QVERIFY(OfficeTools::values(links, {}, QStringLiteral("TargetMode")).isEmpty());
            }
            const QByteArray body = OfficeTools::part(path, QStringLiteral("word/document.xml"));
            const QStringList told = OfficeTools::values(body, QStringLiteral("wp:docPr"), QStringLiteral("descr"));
            QCOMPARE(missing(OfficeTools::texts(body, QStringLiteral("w:p")) + told, paper, {u'\n', u'\t'}),
                     QStringList());
            for (const QString& each : OfficeTools::texts(body, QStringLiteral("w:instrText")))
                QVERIFY(each.startsWith(QStringLiteral(" TOC ")) || each.startsWith(QStringLiteral(" PAGEREF b")));
        }
    }
    void theOdtHoldsEveryTextAndLeadsNowhere()
    {
        for (const FuzzedPaper& paper : m_papers) {
            const QString path = file(paper, "odt");
            QCOMPARE(OfficeTools::brokenParts(path), QStringList());
            const QByteArray body = OfficeTools::part(path, QStringLiteral("content.xml"));
            QCOMPARE(missing(OfficeTools::texts(body, QStringLiteral("text:p")) +
                                 OfficeTools::texts(body, QStringLiteral("text:h")) +
                                 OfficeTools::texts(body, QStringLiteral("svg:desc")),
                             paper, {u'\n', u'\t', u' '}),
                     QStringList());
            for (const QString& target : OfficeTools::values(body, {}, QStringLiteral("xlink:href")))
                QVERIFY2(target.startsWith(QStringLiteral("#b")) || target.startsWith(QStringLiteral("Pictures/")),
                         qPrintable(target));
        }
    }
    void theWebPageShowsEveryTextAndLoadsNothing()
    {
        for (const FuzzedPaper& paper : m_papers) {
            QByteArray html = PdfTools::bytes(file(paper, "html"));
            html.replace("<!DOCTYPE html>", "");
            html.replace("<meta charset=\"utf-8\">", "");
            html.replace("style-src 'unsafe-inline'\">", "style-src 'unsafe-inline'\"/>");
            html.replace("\"></p>\n<figcaption>", "\"/></p>\n<figcaption>"); // ends an <img>
            html.replace("\"></p>\n</figure>", "\"/></p>\n</figure>");
            QCOMPARE(OfficeTools::xmlError(html), QString());
            QStringList shown = OfficeTools::values(html, QStringLiteral("img"), QStringLiteral("alt"));
            for (const char* tag : {"h1", "h2", "h3", "h4", "p", "td", "th", "div", "caption", "figcaption"})
                shown += OfficeTools::texts(html, QLatin1String(tag));
            QCOMPARE(missing(shown, paper, {}), QStringList());
            for (const QString& target : OfficeTools::values(html, {}, QStringLiteral("href")))
                QVERIFY2(target.startsWith(QStringLiteral("#b")), qPrintable(target));
            for (const QString& source : OfficeTools::values(html, {}, QStringLiteral("src")))
                QVERIFY2(source.startsWith(QStringLiteral("data:image/png;base64,")), qPrintable(source.left(60)));
            QVERIFY(OfficeTools::values(html, {}, QStringLiteral("onerror")).isEmpty());
            QVERIFY(OfficeTools::texts(html, QStringLiteral("script")).isEmpty());
        }
    }
    void theWorkbookHoldsEveryTextAndNoFormula()
    {
        for (const FuzzedPaper& paper : m_papers) {
            const QString path = file(paper, "xlsx");
            QCOMPARE(OfficeTools::brokenParts(path), QStringList());
            QStringList cells;
            for (const QString& part : OfficeTools::parts(path)) {
                const QByteArray xml = OfficeTools::part(path, part);
                cells += OfficeTools::texts(xml, QStringLiteral("t"));
                QVERIFY2(OfficeTools::texts(xml, QStringLiteral("f")).isEmpty(), qPrintable(part));
                QVERIFY2(!xml.contains("<hyperlink") && !xml.contains("TargetMode"), qPrintable(part));
            }
            QVERIFY(OfficeTools::parts(path).filter(QStringLiteral("external")).isEmpty());
            for (const FuzzedText& text : paper.texts()) {
                if (text.isPlain)
                    QVERIFY2(!cells.filter(QString::fromUtf8(excel::bytesOf(text.text))).isEmpty(),
                             qPrintable(text.text.left(60)));
            }
            QCOMPARE(missingSigns(cells.join(u' '), paper), QStringList());
        }
    }
    void theListHoldsNothingThatBeginsAFormula()
    {
        for (const FuzzedPaper& paper : m_papers) {
            const QString csv =
                QString::fromUtf8(PdfTools::bytes(file(paper, "csv"))); // the mark at its beginning is not read
            for (const QString& field : csvFields(csv)) {
                bool isNumber = false;
                field.toDouble(&isNumber);
                QVERIFY2(isNumber || field.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(field.front()),
                         qPrintable(field.left(60)));
                QVERIFY(!field.contains(QChar(u'\0')));
            }
        }
        // As an office program reads it: no cell is a formula.
        for (const QString& part : OfficeTools::parts(m_lists[0]).filter(QStringLiteral("worksheets"))) {
            const QByteArray sheet = OfficeTools::part(m_lists[0], part);
            QVERIFY(sheet.contains("<row"));
            QVERIFY(OfficeTools::texts(sheet, QStringLiteral("f")).isEmpty());
        }
    }
    void libreOfficeOpensEveryFileAndShowsEveryText()
    {
        for (qsizetype i = 0; i < m_printed.size(); ++i) {
            const FuzzedPaper& paper = m_papers[size_t(i / 4)];
            const QString text = PdfTools::withoutSpace(PdfTools::text(m_printed[i], {QStringLiteral("-raw")}));
            const QString which = QFileInfo(m_printed[i]).fileName() + u' ';
            QVERIFY2(!text.isEmpty(), qPrintable(which));
            const bool isBook = i % 4 == 3; // whose charts are no pictures
            QString lost = missingSigns(text, paper, isBook).join(u'\n');
            if (lost == paper.longest().text.left(60) && isBook)
                lost.clear(); // a spreadsheet's row is never as high as that: it is read in the cell
            QVERIFY2(lost.isEmpty(), qPrintable(which + lost));
            for (const QString& fragment : plainFragments())
                QVERIFY2(text.contains(PdfTools::withoutSpace(fragment)), qPrintable(which + fragment));
        }
    }

private:
    QString file(const FuzzedPaper& paper, const char* suffix) const
    {
        return m_files[size_t(&paper - m_papers.data())].value(QLatin1String(suffix));
    }
    /// Texts that are in no element as they were typed; these characters are elements of their own there.
    static QStringList missing(const QStringList& found, const FuzzedPaper& paper, const QList<QChar>& asElements)
    {
        const auto without = [&](QString text) {
            for (const QChar each : asElements)
                text.remove(each);
            return text;
        };
        QStringList all;
        for (const QString& each : found)
            all.append(without(each));
        QStringList missing;
        for (const FuzzedText& text : paper.texts()) {
            QString expected = office::xmlText(text.text);
            if (expected.contains(u'\n') || !text.isPlain) { // may be on several lines: a sign for it
                if (all.filter(text.sign).isEmpty())
                    missing.append(text.text.left(60));
            } else if (all.filter(without(expected)).isEmpty()) {
                missing.append(text.text.left(60));
            }
        }
        return missing;
    }

    PdfTools m_tools;
    OfficeTools m_office;
    std::vector<FuzzedPaper> m_papers;
    std::array<QMap<QString, QString>, seeds> m_files;
    QStringList m_printed; ///< docx, odt, html, xlsx of each paper
    QStringList m_lists;
};

QTEST_MAIN(TestFuzzedPapers)
#include "tst_fuzzedpapers.moc"
