// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the printer: the pages asked for, and not more of them once it is cancelled.
#include "papers/printpages.h"
#include "writers/papersetter.h"

#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

namespace {

LaidOutDocument pagesOf(int count)
{
    paper::Document document;
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            document.add(paper::PageBreak{});
        document.add(paper::Paragraph{QStringLiteral("第%1页").arg(page + 1), paper::ParagraphStyle::Body});
    }
    return *setPaper(document, {});
}

} // namespace

class TestPrintPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void thePagesAskedForArePrintedAndCounted()
    {
        const LaidOutDocument paper = pagesOf(7);
        QCOMPARE(paper.pages.size(), size_t{7});
        QPrinter printer;
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("a.pdf")));
        QCOMPARE(*printPages(paper, printer, {}), 7);
        printer.setFromTo(3, 5);
        std::vector<int> told;
        WriteOptions options;
        options.progress = [&](int percent) {
            told.push_back(percent);
            return true;
        };
        QCOMPARE(*printPages(paper, printer, options), 3);
        QCOMPARE(told.size(), size_t{3});
        printer.setFromTo(8, 9);
        QVERIFY(!printPages(paper, printer, {}).ok());
    }

    void aCancelledJobStopsAfterItsPage()
    {
        QPrinter printer;
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("b.pdf")));
        int told = 0;
        WriteOptions options;
        options.progress = [&](int) { return ++told < 2; };
        const auto done = printPages(pagesOf(7), printer, options);
        QVERIFY(!done.ok());
        QVERIFY(done.error().sentence.contains(QStringLiteral("Cancelled")));
        QCOMPARE(told, 2);
    }
};

QTEST_MAIN(TestPrintPages)
#include "tst_printpages.moc"
