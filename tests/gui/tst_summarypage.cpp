// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "branch/finalised.h"
#include "branch/summarytext.h"
#include "branchfixture.h"
#include "fields/longtextfield.h"
#include "papers/paperpreview.h"
#include "quarterchooser.h"
#include "summary/summarypage.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace xf;

namespace {

QString key(const char* text)
{
    return QLatin1String(text);
}

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(key("pdftotext"), {key("-layout"), pdf, key("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesOf(const QString& pdf)
{
    QProcess process;
    process.start(key("pdfinfo"), {pdf});
    process.waitForFinished();
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        if (line.startsWith(key("Pages:")))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

} // namespace

class TestSummaryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchFixture> m_branch;
    Answers m_answers;
    std::unique_ptr<SummaryPage> m_page;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void open()
    {
        m_page = std::make_unique<SummaryPage>(*m_branch->session, m_answers);
        m_page->resize(1176, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        m_page->arrive();
    }
    void choose(const char* section)
    {
        auto* list = widget<QListWidget>("sections");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == key(section))
                return list->setCurrentRow(row);
        }
        QFAIL("no such section");
    }
    QPlainTextEdit* text() { return widget<LongTextField>("sectionText")->edit(); }
    std::vector<SummaryText> stored() { return m_branch->all<SummaryText>(summaryTextKind()); }
    void typeOver(const char* words)
    {
        text()->setFocus();
        QTest::keySequence(text(), QKeySequence::SelectAll);
        QTest::keyClicks(text(), key(words));
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_branch->add("member", {{key("name"), QStringLiteral("张三")}});
        m_answers.saved.clear();
        m_answers.printed.clear();
    }
    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void thePreviewIsThePaper()
    {
        open();
        auto* preview = widget<PaperPreview>("preview");
        QTRY_VERIFY(preview->pageCount() > 1);
        QCOMPARE(preview->page(), 0);
        widget<QToolButton>("nextPage")->click();
        QCOMPARE(preview->page(), 1);
        QCOMPARE(widget<QLineEdit>("pageNumber")->text(), key("2"));
        QTest::keyClick(preview, Qt::Key_PageUp);
        QCOMPARE(preview->page(), 0);
        const int fitted = preview->zoom();
        widget<QToolButton>("zoomIn")->click();
        QCOMPARE(preview->zoom(), fitted + 20);
        const QImage picture = preview->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 90 ? 1 : 0;
        }
        QVERIFY2(dark > 200, "nothing is written on the page");
    }

    void theChosenSectionIsTurnedTo()
    {
        open();
        auto* preview = widget<PaperPreview>("preview");
        QTRY_VERIFY(preview->pageCount() > 1);
        auto* outline = widget<QComboBox>("outline");
        choose("next");
        QVERIFY2(outline->currentText().contains(QStringLiteral("下一步打算")), qPrintable(outline->currentText()));
        QVERIFY(preview->page() > 0);
        QCOMPARE(widget<QLineEdit>("pageNumber")->text(), QString::number(preview->page() + 1));
        choose("lead");
        QCOMPARE(preview->page(), 0);
        QCOMPARE(outline->currentIndex(), 0);
    }

    void aFigureLeadsToItsRecords()
    {
        std::vector<Id> pledges;
        for (const char* title : {"a", "b"}) {
            pledges.push_back(m_branch->add("pledge", {{key("title"), key(title)}, {key("owner"), key("branch")}}));
        }
        open();
        auto* preview = widget<PaperPreview>("preview");
        choose("pledge");
        const auto places = preview->sources();
        const auto both = std::find_if(places.begin(), places.end(), [](const SourcePlace& each) {
            return each.source->parts.front().kind == key("pledge") && each.source->count() == 2;
        });
        QVERIFY(both != places.end());
        QString page;
        PageRequest request;
        connect(m_page.get(), &Page::go, this, [&](const QString& to, const PageRequest& asked) {
            page = to;
            request = asked;
        });
        const double scale = preview->zoom() * preview->logicalDpiX() / 100.0 / 7200;
        const QRectF box(both->box.topLeft() * scale, both->box.size() * scale);
        preview->verticalScrollBar()->setValue(qRound(box.top())); // it may stand above the heading gone to
        const double left =
            std::max(12.0, (preview->viewport()->width() - preview->document().pages[0].size.width() * scale) / 2);
        const QPoint at = (box.center() + QPointF(left, 12 - preview->verticalScrollBar()->value())).toPoint();
        QTest::mouseMove(preview->viewport(), at + QPoint(0, 60)); // a pointer comes from somewhere
        QTest::qWait(20);
        QTest::mouseMove(preview->viewport(), at);
        QTRY_COMPARE(preview->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(page, key("pledge"));
        QVERIFY(std::is_permutation(request.among.begin(), request.among.end(), pledges.begin(), pledges.end()));
        QVERIFY(!request.why.isEmpty());

        // The keyboard chooses among the figures of the page.
        page.clear();
        preview->setFocus();
        QTimer::singleShot(0, this, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QVERIFY(!menu->actions().isEmpty());
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(preview, Qt::Key_Return);
        QVERIFY(!page.isEmpty());
    }

    void aParagraphIsEditedWhereItStands()
    {
        m_branch->add("pledge", {{key("title"), key("a")}, {key("owner"), key("branch")}});
        open();
        auto* preview = widget<PaperPreview>("preview");
        QTRY_VERIFY(preview->pageCount() > 1);
        auto* editor = widget<QWidget>("paragraphEditor");
        auto* words = widget<QPlainTextEdit>("paragraphText");
        const auto openFirst = [&] { // block 1 is the first paragraph, below the title
            QTest::mouseDClick(preview->viewport(), Qt::LeftButton, {}, preview->placeOf(1).center());
            return editor->isVisible() && words->hasFocus();
        };
        QVERIFY(openFirst());
        const QString before = words->toPlainText();
        QVERIFY(before.contains(QStringLiteral("小结如下")));
        QVERIFY(editor->geometry().intersects(preview->placeOf(1)));
        QTest::keyClicks(words, key(" more"));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QVERIFY(stored().empty());

        QVERIFY(openFirst());
        QCOMPARE(words->toPlainText(), before);
        QTest::keySequence(words, QKeySequence::SelectAll);
        QTest::keyClicks(words, key("our own words"));
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor->isVisible());
        QCOMPARE(stored().size(), size_t(1));
        QCOMPARE(stored().front().section, key("lead"));
        QCOMPARE(stored().front().text, key("our own words"));
        choose("lead");
        QCOMPARE(text()->toPlainText(), key("our own words"));
        QTRY_VERIFY(!findText(preview->document(), u"our own words").empty());

        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(stored().empty());
        QTRY_VERIFY(findText(preview->document(), u"our own words").empty());

        // F2 and leaving do the same by hand of the keyboard; a title is no text of a section.
        QString told;
        connect(m_branch->session.get(), qOverload<const QString&>(&Session::told), this,
                [&](const QString& sentence) { told = sentence; });
        QTest::mouseDClick(preview->viewport(), Qt::LeftButton, {}, preview->placeOf(0).center());
        QVERIFY(!editor->isVisible());
        QVERIFY(!told.isEmpty());
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_F2);
        QVERIFY(editor->isVisible());
        QTest::keyClicks(words, key(" and more"));
        m_page->leave();
        QVERIFY(!editor->isVisible());
        QCOMPARE(stored().size(), size_t(1));
        QVERIFY(stored().front().text.contains(key(" and more")));
    }

    void gapsLeadToWhereTheyAreFilled()
    {
        const Id late = m_branch->add("regulation", {{key("title"), key("r")}, {key("due"), key("2026-09-01")}});
        open();
        QMultiHash<QString, Id> reached;
        connect(m_page.get(), &Page::go, this,
                [&](const QString& page, const PageRequest& request) { reached.insert(page, request.record); });
        auto* gaps = widget<QListWidget>("gaps");
        QVERIFY(gaps->count() >= 4);
        gaps->setFocus();
        for (int row = 0; row < gaps->count(); ++row) {
            gaps->setCurrentRow(row);
            QTest::keyClick(gaps, Qt::Key_Return);
        }
        QCOMPARE(reached.size(), gaps->count());
        QVERIFY(reached.contains(key("regulation"), late));
        QVERIFY(reached.contains(key("fivegoods")));
        QVERIFY(reached.contains(key("fiveleads")));
        QVERIFY(reached.contains(key("research")));
    }

    void anEditedSectionIsKeptAndPrinted()
    {
        open();
        choose("basics");
        typeOver("Our own words");
        choose("next");
        QCOMPARE(stored().size(), std::size_t(1));
        QCOMPARE(stored()[0].section, key("basics"));
        QCOMPARE(stored()[0].quarter, key("2026Q3"));
        QCOMPARE(stored()[0].text, key("Our own words"));
        QVERIFY(!stored()[0].drafted.isEmpty() && stored()[0].drafted != stored()[0].text);
        choose("basics");
        QCOMPARE(text()->toPlainText(), key("Our own words"));
        m_answers.saved = m_branch->folder.filePath(key("s.pdf"));
        widget<QPushButton>("exportPdf")->click();
        QVERIFY(m_answers.suggested.endsWith(QStringLiteral("小结.pdf")));
        const QString printed = textOf(m_answers.saved);
        QVERIFY2(printed.contains(key("Our own words")), qPrintable(printed.left(2000)));
    }

    void changedFiguresArePointedOutAndTheNewDraftCanBeTaken()
    {
        open();
        choose("basics");
        typeOver("Mine");
        m_page->leave();
        auto* note = widget<QLabel>("sectionNote");
        QTRY_VERIFY(widget<QPushButton>("takeDraft")->isVisible());
        QVERIFY(!widget<QPushButton>("keepText")->isVisible());
        m_branch->add("member", {{key("name"), QStringLiteral("李四")}});
        QTRY_VERIFY(widget<QPushButton>("keepText")->isVisible());
        QVERIFY2(note->text().contains(key("Draft then: ")) && note->text().contains(key("Draft now: ")),
                 qPrintable(note->text()));
        QCOMPARE(text()->toPlainText(), key("Mine"));
        widget<QPushButton>("takeDraft")->click();
        QVERIFY(stored().empty());
        QVERIFY(text()->toPlainText() != key("Mine"));
        QVERIFY(m_branch->session->editor().undo().ok());
        QTRY_COMPARE(text()->toPlainText(), key("Mine"));
    }

    void keepingTheTextSilencesTheWarning()
    {
        open();
        choose("basics");
        typeOver("Mine");
        m_page->leave();
        m_branch->add("member", {{key("name"), QStringLiteral("李四")}});
        auto* keep = widget<QPushButton>("keepText");
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        QVERIFY(!keep->isVisible());
        QCOMPARE(stored()[0].text, key("Mine"));
    }

    void aVisitWithoutAChangeStoresNothing()
    {
        open();
        for (const char* section : {"basics", "pledge", "next"})
            choose(section);
        m_page->leave();
        QVERIFY(stored().empty());
    }

    void whatWasRecordedElsewhereIsInThePaperOnReturn()
    {
        open();
        const auto isTold = [this](const QString& name) {
            const auto texts = widget<QListWidget>("gaps")->findItems(name, Qt::MatchContains);
            return !texts.isEmpty();
        };
        QVERIFY(!isTold(QStringLiteral("李四")));
        m_page->hide();
        m_branch->add("member", {{key("name"), QStringLiteral("李四")}});
        m_page->QWidget::show();
        m_page->arrive();
        QVERIFY(isTold(QStringLiteral("李四")));
        QVERIFY(m_branch->session->editor().undo(1));
        m_page->arrive();
        QVERIFY(!isTold(QStringLiteral("李四")));
    }

    void printingPrintsEveryPageAsItLies()
    {
        open();
        m_answers.printed = m_branch->folder.filePath(key("printed.pdf"));
        widget<QPushButton>("print")->click();
        QCOMPARE(pagesOf(m_answers.printed), widget<PaperPreview>("preview")->pageCount());
    }

    void htmlIsWrittenUnderTheChosenName()
    {
        open();
        m_answers.saved = m_branch->folder.filePath(key("s"));
        widget<QPushButton>("exportHtml")->click();
        QFile file(m_branch->folder.filePath(key("s.html")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(QStringLiteral("创先争优活动小结").toUtf8()));
    }

    void wordIsProposedAndAnotherEndingIsTakenAtItsWord()
    {
        open();
        widget<QPushButton>("exportDocx")->click();
        QVERIFY(m_answers.suggested.endsWith(QStringLiteral(".docx")));
        QVERIFY(QFileInfo(m_answers.path(m_answers.suggested)).size() > 0);
        m_answers.saved = m_branch->folder.filePath(key("s.odt"));
        widget<QPushButton>("exportDocx")->click();
        QFile file(m_answers.saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(80).contains("opendocument"));
    }

    void aQuarterThatStillRunsIsNotFinalised()
    {
        open();
        QVERIFY(widget<QPushButton>("finalise")->isVisible());
        QVERIFY(!widget<QPushButton>("finalise")->isEnabled());
    }

    void aFinalisedQuarterIsPrintedAsKeptAndItsCorrectionsAreListed()
    {
        open();
        widget<QuarterChooser>("quarterChooser")->setQuarter({2026, 2});
        auto* finalise = widget<QPushButton>("finalise");
        QTRY_VERIFY(finalise->isEnabled());
        m_answers.saved = m_branch->folder.filePath(key("before.pdf"));
        widget<QPushButton>("exportPdf")->click();
        const QByteArray before = bytesOf(m_answers.saved);
        finalise->click();
        QVERIFY(!finalise->isVisible());
        QVERIFY(text()->isReadOnly());
        auto* corrections = widget<QListWidget>("corrections");
        QCOMPARE(corrections->count(), 0);
        m_branch->add("member", {{key("name"), QStringLiteral("李四")}});
        QTRY_VERIFY(corrections->count() > 0);
        QVERIFY2(corrections->item(0)->text().contains(QStringLiteral("更正：原为")),
                 qPrintable(corrections->item(0)->text()));
        m_answers.saved = m_branch->folder.filePath(key("after.pdf"));
        widget<QPushButton>("exportPdf")->click();
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytesOf(m_answers.saved), before);
    }

    void theFinalisationIsTakenBackAndUndoBringsItBack()
    {
        open();
        widget<QuarterChooser>("quarterChooser")->setQuarter({2026, 2});
        auto* finalise = widget<QPushButton>("finalise");
        QTRY_VERIFY(finalise->isEnabled());
        finalise->click();
        widget<QPushButton>("takeFinalisationBack")->click();
        QVERIFY(finalise->isVisible());
        QVERIFY(!text()->isReadOnly());
        QVERIFY(m_branch->session->editor().undo().ok());
        QTRY_VERIFY(!finalise->isVisible());
        QVERIFY(m_branch->session->editor().undo().ok());
        QTRY_VERIFY(finalise->isVisible());
        QVERIFY(m_branch->all<Finalised>(finalisedKind()).empty());
    }

    void theQuarterIsComparedWithAnotherOnThePageOfPapers()
    {
        open();
        QString page;
        connect(m_page.get(), &Page::go, this, [&](const QString& key, const PageRequest&) { page = key; });
        widget<QPushButton>("compareQuarters")->click();
        QCOMPARE(page, key("papers"));
    }

    void anotherQuarterIsAnotherPaper()
    {
        open();
        widget<QuarterChooser>("quarterChooser")->setQuarter({2026, 2});
        QTRY_VERIFY(widget<PaperPreview>("preview")->document().metadata.title.contains(QStringLiteral("第二季度")));
    }
};

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
