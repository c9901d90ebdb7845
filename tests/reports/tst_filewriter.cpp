// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/filewriter.h"

#include "pdftools.h"
#include "samplepaper.h"

using namespace xf;

class TestFileWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEndingChoosesTheFormat()
    {
        PdfTools tools;
        QVERIFY(PdfTools::bytes(tools.write(samplePaper(), QStringLiteral("PDF"))).startsWith("%PDF-"));
        QVERIFY(PdfTools::bytes(tools.write(samplePaper(), QStringLiteral("html"))).startsWith("<!DOCTYPE html>"));
    }
    void aDialogNamesEveryFormatOnceAndTheProposedOneFirst()
    {
        const QStringList filters = formatFilter(QStringLiteral("docx")).split(QStringLiteral(";;"));
        QCOMPARE(filters.first(), QStringLiteral("Word document (*.docx)"));
        QCOMPARE(filters.filter(QStringLiteral("(*.html *.htm)")).size(), 1);
        for (const QString& suffix : writableSuffixes())
            QCOMPARE(filters.join(u' ').count(QRegularExpression(QStringLiteral("\\*\\.%1\\b").arg(suffix))), 1);
    }
    void anUnknownEndingIsRefusedWithTheKnownOnes()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("paper.xyz"));
        const Result<void> written = writeFile(path, samplePaper());
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains(QStringLiteral("paper.xyz")));
        QVERIFY(written.error().sentence.contains(QStringLiteral("pdf")));
        QVERIFY(!QFile::exists(path));
    }
    void aFolderThatIsNotThereIsSaidSoWithoutItsPath()
    {
        QTemporaryDir dir;
        const Result<void> written = writeFile(dir.filePath(QStringLiteral("missing/paper.html")), samplePaper());
        QVERIFY(!written);
        QVERIFY(!written.error().sentence.contains(dir.path()));
        QVERIFY(!written.error().detail.isEmpty());
    }
};

QTEST_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
