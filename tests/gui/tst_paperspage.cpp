// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "content/papers/papermaker.h"
#include "newbranch.h"
#include "papers/paperpreview.h"
#include "papers/paperspage.h"
#include "papers/writechoice.h"
#include "periodchooser.h"
#include "preferences.h"
#include "session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace xf;

namespace {

QString key(const char* text)
{
    return QLatin1String(text);
}

} // namespace

/// The page on the sample branch, as of the day on which its third quarter is still running.
class TestPapersPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Answers m_answers;
    std::unique_ptr<PapersPage> m_page;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    PaperPreview* preview() { return widget<PaperPreview>("preview"); }
    QString title() { return preview()->document().metadata.title; }
    void choose(const char* paper)
    {
        auto* list = widget<QListWidget>("papers");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == key(paper))
                return list->setCurrentRow(row);
        }
        QFAIL("no such paper");
    }
    void publicEdition() { widget<QComboBox>("paperEdition")->setCurrentIndex(1); }
    QString textOfPages()
    {
        QString text;
        const LaidOutDocument& document = preview()->document();
        for (const LaidOutPage& page : document.pages) {
            for (const GlyphSpan& span : page.text.spans) {
                for (qsizetype i = span.first; i < span.first + span.count; ++i) {
                    const char32_t character =
                        document.fonts->character(span.face, page.text.glyphs[static_cast<size_t>(i)]);
                    text += QString::fromUcs4(&character, 1);
                }
            }
        }
        return text;
    }
    bool hides(const QString& what)
    {
        return !widget<QListWidget>("hidden")->findItems(what, Qt::MatchContains).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("s%1.xianfeng").arg(QTest::currentTestFunction()));
        auto file = createSampleBranch(path);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().sentence));
        m_session = std::make_unique<Session>(std::move(*file), QDate(2026, 9, 20));
        m_answers.saved.clear();
        m_answers.printed.clear();
        Preferences::setWord(key("paperFonts"), {});
        Preferences::setWord(key("archivalPdf"), {});
        m_page = std::make_unique<PapersPage>(*m_session, m_answers);
        m_page->resize(1176, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        m_page->arrive();
        choose("quarterly-summary");
        QTRY_VERIFY(preview()->pageCount() > 0);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void everyPaperOfTheListShowsItsFirstPage()
    {
        auto* list = widget<QListWidget>("papers");
        QCOMPARE(list->count(), static_cast<int>(papers().size()));
        for (const Paper& each : papers()) {
            choose(each.key);
            const auto sources = m_session->paperSources(widget<PeriodChooser>("periodChooser")->period(), 4);
            QVERIFY(sources.ok());
            const auto made = makePaper(each, *sources);
            QVERIFY2(made.ok(), each.key);
            QCOMPARE(widget<PeriodChooser>("periodChooser")->period().length(), each.length);
            QVERIFY2(preview()->pageCount() > 0, each.key);
            QCOMPARE(title(), made->document.metadata.title);
            QVERIFY2(!preview()->document().pages.front().text.glyphs.empty(), each.key);
            QCOMPARE(widget<QComboBox>("paperSubject")->isVisible(), each.subjects != nullptr);
        }
    }

    void aHeadingOrAPageIsGoneToHoweverFarBack()
    {
        choose("year-book");
        auto* outline = widget<QComboBox>("outline");
        QVERIFY(outline->count() > 10);
        QCOMPARE(outline->currentIndex(), 0);
        // The last heading: the paper is set as far as it takes.
        outline->setFocus();
        QTest::keyClick(outline, Qt::Key_End);
        const LaidOutPage& last = preview()->document().pages.at(static_cast<size_t>(preview()->page()));
        QVERIFY(!last.anchors.empty());
        QVERIFY2(preview()->page() > 5, qPrintable(QString::number(preview()->page())));
        QCOMPARE(outline->currentIndex(), outline->count() - 1);

        auto* number = widget<QLineEdit>("pageNumber");
        const auto goTo = [&](const char* page) {
            number->setFocus();
            number->selectAll();
            QTest::keyClicks(number, key(page));
            QTest::keyClick(number, Qt::Key_Return);
        };
        goTo("3");
        QCOMPARE(preview()->page(), 2);
        goTo("9999"); // the end, said so
        QCOMPARE(preview()->page(), preview()->pageCount() - 1);
        QCOMPARE(number->text(), QString::number(preview()->pageCount()));
        QVERIFY2(number->accessibleDescription().contains(QString::number(preview()->pageCount())),
                 qPrintable(number->accessibleDescription()));
        goTo("0");
        QCOMPARE(preview()->page(), 0);
        // Another paper is read from its beginning.
        goTo("3");
        choose("pledge-booklet");
        QCOMPARE(preview()->page(), 0);
    }

    void aTextIsFoundThroughTheWholePaper()
    {
        auto* field = m_page->filterField(); // Ctrl+F
        QVERIFY(field);
        field->setFocus();
        auto* edit = widget<QLineEdit>("findInPaper");
        edit->setText(QStringLiteral("支部"));
        const auto count = preview()->found().size();
        QVERIFY2(count > 10, qPrintable(QString::number(count)));
        QCOMPARE(preview()->currentFound(), 0);
        QCOMPARE(widget<QLabel>("foundPlaces")->text(), key("1/%1").arg(count));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(preview()->currentFound(), 1);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier); // from the first to the last
        QCOMPARE(widget<QLabel>("foundPlaces")->text(), key("%1/%1").arg(count));
        QCOMPARE(preview()->page(), preview()->found().back().parts.front().page);
        QVERIFY(preview()->page() > 0);
        // The place in view is marked on the page.
        const QImage picture = preview()->viewport()->grab().toImage();
        int marked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                marked += picture.pixel(x, y) == 0xfff2a65a ? 1 : 0;
        }
        QVERIFY2(marked > 50, qPrintable(QString::number(marked)));
        edit->setText(QStringLiteral("没有这样的词"));
        QVERIFY(preview()->found().empty());
        QVERIFY(!widget<QLabel>("foundPlaces")->text().isEmpty());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!widget<QWidget>("finder")->isVisible());
        QVERIFY(preview()->hasFocus());
    }

    void theFontsThatWereReallyUsedAreTold()
    {
        QTRY_VERIFY(!widget<QLabel>("fontLine")->text().isEmpty());
        const QString line = widget<QLabel>("fontLine")->text();
        for (const FontReport::Role& each : preview()->document().fonts->report().roles) {
            if (!each.asWanted)
                QVERIFY2(line.contains(each.wanted) && line.contains(each.used), qPrintable(line));
        }
        QString told;
        connect(m_session.get(), qOverload<const QString&>(&Session::told), this, [&](const QString& s) { told = s; });
        m_answers.saved = m_folder.filePath(key("fonts.pdf"));
        widget<QPushButton>("export")->click();
        QVERIFY2(told.contains(line), qPrintable(told));
        m_answers.saved = m_folder.filePath(key("fonts.docx"));
        widget<QPushButton>("export")->click();
        QVERIFY2(told.contains(key("WPS")) && !told.contains(line), qPrintable(told));
    }

    void thePublicEditionListsWhatItHidesBeforeAnythingIsWritten()
    {
        QVERIFY(!widget<QWidget>("hiddenPanel")->isVisible());
        choose("aid-ledger");
        const QString internal = textOfPages();
        QVERIFY(internal.contains(QStringLiteral("内部")));
        publicEdition();
        QVERIFY(widget<QWidget>("hiddenPanel")->isVisible());
        QVERIFY(widget<QLabel>("readAgain")->isVisible());
        const auto sources = m_session->paperSources(widget<PeriodChooser>("periodChooser")->period(), 0);
        PaperOptions options;
        options.edition = Edition::Public;
        const auto made = makePaper(*paperNamed(u"aid-ledger"), *sources, options);
        QVERIFY(!made->hidden.empty());
        QCOMPARE(widget<QListWidget>("hidden")->count(), static_cast<int>(made->hidden.size()));
        for (const Hidden& each : made->hidden) {
            QVERIFY2(hides(each.what), qPrintable(each.what));
            QVERIFY(hides(QString::number(each.places)));
        }
        choose("quarterly-summary"); // the edition stays, for another paper as well
        QVERIFY(widget<QWidget>("hiddenPanel")->isVisible());
        widget<QComboBox>("paperEdition")->setCurrentIndex(0);
        QVERIFY(!widget<QWidget>("hiddenPanel")->isVisible());
    }

    void aComparisonAsksForTheOtherQuarter()
    {
        auto* other = widget<QComboBox>("comparedQuarter");
        QVERIFY(!other->isVisible());
        choose("comparison");
        QVERIFY(other->isVisible());
        QVERIFY2(title().contains(QStringLiteral("第二季度与2026年第三季度")), qPrintable(title()));
        other->setCurrentIndex(other->findData(key("2025Q4")));
        QVERIFY2(title().contains(QStringLiteral("2025年第四季度与2026年第三季度")), qPrintable(title()));
        other->setCurrentIndex(0); // which is not finalised
        QVERIFY(widget<QLabel>("noPaper")->isVisible());
    }
    void anotherPageMayAskForAPaper()
    {
        PapersPage::showNext(key("comparison"), {2026, 2});
        m_page->arrive();
        QVERIFY2(title().contains(QStringLiteral("2026年第一季度与2026年第二季度")), qPrintable(title()));
        choose("quarterly-summary");
        m_page->arrive(); // the wish was for once
        QVERIFY(!title().contains(QStringLiteral("对照")));
    }

    void onePersonsPaperIsChosenByName()
    {
        choose("member-card");
        auto* subject = widget<QComboBox>("paperSubject");
        const auto people = m_session->currentMembers();
        QCOMPARE(subject->count(), static_cast<int>(people.size()) + 1);
        QTRY_COMPARE(preview()->pageCount() >= static_cast<int>(people.size()), true);
        const QString whole = title();
        const int row = subject->findText(people.front().name);
        QVERIFY(row > 0);
        subject->setCurrentIndex(row);
        QVERIFY(title() != whole);
        QVERIFY(preview()->pageCount() < static_cast<int>(people.size()));
        choose("pledge-sheet");
        QCOMPARE(subject->currentText(), people.front().name); // the person stays where the papers are about people
    }

    void thePeriodFollowsTheLengthOfThePaperAndKeepsItsPlace()
    {
        auto* period = widget<PeriodChooser>("periodChooser");
        QCOMPARE(period->period().key(), key("2026Q3"));
        choose("pledge-booklet");
        QCOMPARE(period->period().key(), key("2026"));
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Left);
        QCOMPARE(period->period().key(), key("2025"));
        choose("quarterly-summary");
        QCOMPARE(period->period().key(), key("2025Q4"));
        QTest::keyClick(period, Qt::Key_Home);
        QCOMPARE(period->period().key(), key("2026Q3"));
        QVERIFY2(title().contains(QStringLiteral("第三季度")), qPrintable(title()));
    }

    void theSignatureBearsTheCutOffDayOrTheOneSet()
    {
        auto* line = widget<QWidget>("paperDate")->findChild<QLineEdit*>();
        QCOMPARE(line->text(), key("2026-09-20"));
        QVERIFY(textOfPages().contains(QStringLiteral("2026年9月20日")));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, key("2026-09-28"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(textOfPages().contains(QStringLiteral("2026年9月28日")));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(line->text(), key("2026-09-20"));
    }

    void whatCannotBeMadeSaysWhatToDo()
    {
        choose("pledge-sheet");
        widget<PeriodChooser>("periodChooser")->setPeriod(*Period::fromKey(u"1999"));
        auto* empty = widget<QLabel>("noPaper");
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(key("choose another period")), qPrintable(empty->text()));
        QVERIFY(!widget<QPushButton>("export")->isEnabled());
        QVERIFY(!widget<QPushButton>("print")->isEnabled());
        choose("quarterly-summary");
        QVERIFY(!empty->isVisible());
        QVERIFY(widget<QPushButton>("export")->isEnabled());
    }

    void theChosenFileIsWritten()
    {
        choose("pledge-ledger");
        m_answers.saved = m_answers.path(key("ledger.xlsx"));
        QStringList told;
        connect(m_session.get(), &Session::told, this, [&](const QString& sentence) { told << sentence; });
        widget<QPushButton>("export")->click();
        QTRY_VERIFY(QFileInfo::exists(m_answers.saved));
        QFile file(m_answers.saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told.front().contains(key("ledger.xlsx")), qPrintable(told.front()));
    }

    void theFontsAndPdfForArchivesAreChosenAndRemembered()
    {
        auto* fonts = widget<FontsChoice>("paperFonts");
        auto* archival = widget<ArchivalChoice>("archivalPdf");
        QCOMPARE(fonts->currentIndex(), 0); // those of WPS and Word, unless another choice is made
        QVERIFY(!archival->isChecked());
        const auto isOpen = [this] {
            const auto roles = preview()->document().fonts->report().roles;
            return std::all_of(roles.begin(), roles.end(), [](const auto& role) {
                return role.asWanted && (role.used.startsWith(key("Noto")) || role.used.startsWith(key("AR PL")));
            });
        };
        QVERIFY(!isOpen());
        fonts->setFocus();
        QTest::keyClick(fonts, Qt::Key_Down);
        QTRY_VERIFY(isOpen());
        archival->click();
        m_answers.saved = m_folder.filePath(key("archive.pdf"));
        QString refused;
        connect(m_session.get(), &Session::refused, this,
                [&](const Error& error) { refused = error.sentence + error.detail; });
        QTRY_VERIFY(widget<QPushButton>("export")->isEnabled());
        widget<QPushButton>("export")->click();
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        QFile pdf(m_answers.saved);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("<pdfaid:part>1</pdfaid:part>"));
        PapersPage another(*m_session, m_answers);
        QCOMPARE(another.findChild<FontsChoice*>()->currentIndex(), 1);
        QVERIFY(another.findChild<ArchivalChoice*>()->isChecked());
        // Chosen in the settings meanwhile.
        Preferences::setWord(key("paperFonts"), {});
        QEvent activated(QEvent::ActivationChange);
        QCoreApplication::sendEvent(fonts->parentWidget(), &activated);
        QCOMPARE(fonts->currentIndex(), 0);
        archival->click();
    }

    void aTargetThatCannotBeWrittenGetsASentence()
    {
        m_answers.saved = m_folder.filePath(key("missing/s.pdf"));
        QString sentence;
        connect(m_session.get(), &Session::refused, this, [&](const Error& error) { sentence = error.sentence; });
        widget<QPushButton>("export")->click();
        QTRY_VERIFY2(sentence.contains(key("not there any more")), qPrintable(sentence));
    }

    void thePrinterGetsEveryPage()
    {
        m_answers.printed = m_answers.path(key("printed.pdf"));
        widget<QPushButton>("print")->click();
        QTRY_VERIFY(QFileInfo(m_answers.printed).size() > 1000);
    }

    void anEditShowsInThePaper()
    {
        choose("member-card");
        auto added = std::make_shared<Member>();
        added->name = QStringLiteral("欧阳修远");
        QVERIFY(m_session->editor().add(memberKind(), added).ok());
        QTRY_VERIFY(widget<QComboBox>("paperSubject")->findText(added->name) > 0);
    }
};

QTEST_MAIN(TestPapersPage)
#include "tst_paperspage.moc"
