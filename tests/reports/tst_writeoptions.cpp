// SPDX-License-Identifier: GPL-3.0-or-later
// One paper in the fonts of Word and WPS and in free ones; as PDF/A.
#include "officepapers.h"
#include "officetools.h"
#include "samplepaper.h"
#include "writers/laidoutdocument.h"

using namespace xf;

namespace {

const WriteOptions openFonts{FontNames::Open, false};
const WriteOptions archival{FontNames::Office, true};

QString objectsOf(const QString& pdf)
{
    return PdfTools::run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                                  QStringLiteral("--stream-data=preserve"), pdf, QStringLiteral("-")});
}

QStringList fontsOf(const QString& pdf)
{
    return PdfTools::run(QStringLiteral("pdffonts"), {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

/// The packet as it stands in the file: PDF/A wants it readable without unpacking.
QByteArray packetOf(const QString& pdf)
{
    const QByteArray bytes = PdfTools::bytes(pdf);
    const qsizetype begin = bytes.indexOf("<x:xmpmeta");
    const qsizetype end = bytes.indexOf("</x:xmpmeta>");
    return begin < 0 || end < 0 ? QByteArray() : bytes.mid(begin, end + 12 - begin);
}

} // namespace

class TestWriteOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void officeFilesNameTheFontsAskedFor_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("part");
        QTest::newRow("docx") << "docx"
                              << "word/styles.xml";
        QTest::newRow("odt") << "odt"
                             << "styles.xml";
        QTest::newRow("xlsx") << "xlsx"
                              << "xl/styles.xml";
    }
    void officeFilesNameTheFontsAskedFor()
    {
        QFETCH(QString, suffix);
        QFETCH(QString, part);
        const QString usual = QString::fromUtf8(OfficeTools::part(m_tools.write(samplePaper(), suffix), part));
        const QString open =
            QString::fromUtf8(OfficeTools::part(m_tools.write(samplePaper(), suffix, openFonts), part));
        for (const char* each : {"宋体", "黑体"}) {
            QVERIFY(usual.contains(QString::fromUtf8(each)));
            QVERIFY(!open.contains(QString::fromUtf8(each)));
        }
        for (const char* each : {"Noto Serif CJK SC", "Noto Sans CJK SC"}) {
            QVERIFY(open.contains(QLatin1String(each)));
            QVERIFY(!usual.contains(QLatin1String(each)));
        }
    }
    void everyFontThatIsUsedIsDeclaredOnce()
    {
        const QByteArray table = OfficeTools::part(m_tools.write(samplePaper(), QStringLiteral("docx"), openFonts),
                                                   QStringLiteral("word/fontTable.xml"));
        QCOMPARE(OfficeTools::values(table, QStringLiteral("w:font"), QStringLiteral("w:name")),
                 (QStringList{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"),
                              QStringLiteral("AR PL UKai CN")}));
        const QByteArray styles = OfficeTools::part(m_tools.write(samplePaper(), QStringLiteral("odt"), openFonts),
                                                    QStringLiteral("styles.xml"));
        QCOMPARE(OfficeTools::values(styles, QStringLiteral("style:font-face"), QStringLiteral("style:name")),
                 (QStringList{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"),
                              QStringLiteral("AR PL UKai CN")}));
    }
    void aPdfInFreeFontsHasNoOthers()
    {
        const QString pdf = m_tools.write(samplePaper(), QStringLiteral("pdf"), openFonts);
        const QStringList fonts = fontsOf(pdf);
        QVERIFY(fonts.size() >= 4);
        static const QRegularExpression free(QStringLiteral("NotoSerifCJK|NotoSansCJK|UKai|WenKai|Zhuque"),
                                             QRegularExpression::CaseInsensitiveOption);
        for (const QString& font : fonts)
            QVERIFY2(font.contains(free), qPrintable(font));
        for (const FontReport::Role& role : layOut(samplePaper(), FontNames::Open).fonts->report().roles)
            QVERIFY2(role.asWanted, qPrintable(role.wanted + role.used));
    }
    void anArchivalPdfHasWhatIsAskedOfIt()
    {
        for (const paper::Document& document : {samplePaper(), bookPaper()}) {
            const QString pdf = m_tools.write(document, QStringLiteral("pdf"), archival);
            QVERIFY(PdfTools::bytes(pdf).startsWith("%PDF-1.4\n%"));
            const QString objects = objectsOf(pdf);
            QVERIFY(objects.contains(QStringLiteral("/S /GTS_PDFA1")));
            QVERIFY(objects.contains(QStringLiteral("/DestOutputProfile")));
            QVERIFY(objects.contains(QStringLiteral("/ID [")));
            // Every subset says which glyphs it holds, and finds them without a map.
            const auto fontCount = fontsOf(pdf).size();
            QCOMPARE(objects.count(QStringLiteral("/CIDSet ")), fontCount);
            QCOMPARE(objects.count(QStringLiteral("/CIDToGIDMap /Identity")), fontCount);
            for (const char* forbidden : {"/ObjStm", "/Encrypt", "/JavaScript", "/LZWDecode", "/Transparency",
                                          "/Interpolate true", "/EmbeddedFiles", "/Launch"})
                QVERIFY2(!objects.contains(QLatin1String(forbidden)), forbidden);
            static const QRegularExpression mask(QStringLiteral("/SMask (?!/None)"));
            static const QRegularExpression faint(QStringLiteral("/(ca|CA) (?!1\\b)"));
            QVERIFY(!objects.contains(mask) && !objects.contains(faint));
            static const QRegularExpression embedded(QStringLiteral("Identity-H +yes yes yes"));
            for (const QString& font : fontsOf(pdf))
                QVERIFY2(font.contains(embedded), qPrintable(font));
        }
    }
    void itsMetadataSayTheSameAsTheRestOfIt()
    {
        paper::Document document = samplePaper();
        document.metadata.title = QStringLiteral("小结 <b>&amp;\x01 “2026”");
        document.metadata.author = QStringLiteral("第一支部");
        const QString pdf = m_tools.write(document, QStringLiteral("pdf"), archival);
        const QByteArray packet = packetOf(pdf);
        QCOMPARE(OfficeTools::xmlError(packet), QString());
        QCOMPARE(OfficeTools::texts(packet, QStringLiteral("pdfaid:part")), QStringList{QStringLiteral("1")});
        QCOMPARE(OfficeTools::texts(packet, QStringLiteral("pdfaid:conformance")), QStringList{QStringLiteral("B")});
        QCOMPARE(OfficeTools::texts(packet, QStringLiteral("rdf:li")),
                 QStringList{QStringLiteral("小结 <b>&amp; “2026”")});
        QCOMPARE(OfficeTools::texts(packet, QStringLiteral("xmp:CreateDate")),
                 QStringList{QStringLiteral("2026-09-30T00:00:00Z")});
        const QString info = PdfTools::run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), pdf});
        const auto fact = [&info](const char* name) {
            const QRegularExpression line(QStringLiteral("^%1: *(.*)$").arg(QLatin1String(name)),
                                          QRegularExpression::MultilineOption);
            return line.match(info).captured(1);
        };
        QCOMPARE(fact("Title"), QStringLiteral("小结 <b>&amp; “2026”"));
        QCOMPARE(QStringList{fact("Creator")}, OfficeTools::texts(packet, QStringLiteral("xmp:CreatorTool")));
        QCOMPARE(QStringList{fact("Producer")}, OfficeTools::texts(packet, QStringLiteral("pdf:Producer")));
        QCOMPARE(fact("CreationDate"), QStringLiteral("2026-09-30T00:00:00Z"));
    }
    void itReadsAsTheOrdinaryOneWhichIsNone()
    {
        const QString ordinary = m_tools.write(samplePaper());
        const QString pdf = m_tools.write(samplePaper(), QStringLiteral("pdf"), archival);
        QCOMPARE(PdfTools::text(pdf), PdfTools::text(ordinary));
        QVERIFY(packetOf(ordinary).isEmpty());
        QVERIFY(!objectsOf(ordinary).contains(QStringLiteral("OutputIntent")));
        QCOMPARE(PdfTools::bytes(m_tools.write(samplePaper(), QStringLiteral("pdf"), archival)), PdfTools::bytes(pdf));
    }

private:
    PdfTools m_tools;
};

QTEST_MAIN(TestWriteOptions)
#include "tst_writeoptions.moc"
