// SPDX-License-Identifier: GPL-3.0-or-later
// Every page on the smallest screen the program is meant for, and dates in the largest type (QUALITY.md, Look).
#include "answers.h"
#include "fields/datefield.h"
#include "mainwindow.h"
#include "newbranch.h"
#include "pageregistry.h"
#include "papers/paperoutline.h"
#include "records/recordtable.h"
#include "theme.h"
#include "welcome/welcomepage.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionFrame>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTranslator>

using namespace xf;

namespace {

const QSize smallestScreen(1366, 768);
constexpr int usualType = 12;
constexpr int largestType = 20;
constexpr int scrollBarWidth = 16;

} // namespace

class TestPageRoom : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Answers m_answers;
    QTranslator m_chinese;
    std::unique_ptr<MainWindow> m_window;

    void open(int fontSize)
    {
        applyTheme(*qApp, Preferences::Theme::Light, fontSize);
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 30));
        m_window->resize(smallestScreen);
        m_window->openFile(m_folder.filePath(QStringLiteral("a.xianfeng")));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void visit(const QString& page)
    {
        m_window->workbench()->goTo(page);
        QTest::qWait(20); // layouts settle through posted events
    }

    QScrollArea* area() const { return m_window->findChild<QScrollArea*>(QStringLiteral("pageArea")); }

    void everyPageFits()
    {
        open(usualType);
        QCOMPARE(m_window->size(), smallestScreen);
        QStringList tooLarge;
        for (const PageEntry& entry : pageEntries()) {
            visit(entry.key);
            const int tall = area()->verticalScrollBar()->maximum();
            const int wide = area()->horizontalScrollBar()->maximum();
            if (tall > 0 || wide > 0)
                tooLarge << QStringLiteral("%1 +%2 +%3").arg(entry.key).arg(wide).arg(tall);
        }
        QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(QLatin1String(", "))));
    }

    /// What of a page's list and form is cut at this width, in a line each.
    QStringList cutOn(const QString& page)
    {
        QStringList cut;
        visit(page);
        const auto* table = shown<RecordTable>();
        if (table && table->horizontalScrollBar()->maximum() > 0)
            cut << QStringLiteral("%1: the list is %2 too wide").arg(page).arg(table->horizontalScrollBar()->maximum());
        if (table && table->viewport()->width() < table->leastWidth() - scrollBarWidth)
            cut << QStringLiteral("%1: the list has %2 of %3")
                       .arg(page)
                       .arg(table->viewport()->width())
                       .arg(table->leastWidth());
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->height() < button->minimumSizeHint().height())
                cut << QStringLiteral("%1: %2 is flat").arg(page, button->text());
        }
        for (const QComboBox* box : m_window->findChildren<QComboBox*>()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const int room =
                box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            const bool isOutline = qobject_cast<const PaperOutline*>(box); // long headings end in an ellipsis
            if (box->isVisible() && !isOutline && room < box->fontMetrics().horizontalAdvance(box->currentText()))
                cut << QStringLiteral("%1: %2").arg(page, box->currentText());
        }
        for (const QScrollArea* form : m_window->findChildren<QScrollArea*>()) {
            if (form->isVisible() && form->horizontalScrollBar()->maximum() > 0)
                cut << QStringLiteral("%1: the form is too wide").arg(page);
        }
        return cut;
    }

    /// Long texts whose lines are wider than the field shows, on the page that is opened first.
    QStringList cutTexts()
    {
        QStringList cut;
        for (QPlainTextEdit* edit : m_window->findChildren<QPlainTextEdit*>()) {
            const QTextBlock first = edit->document()->begin();
            const double width = edit->document()->documentLayout()->blockBoundingRect(first).width();
            if (edit->isVisible() && width > edit->viewport()->width())
                cut << QStringLiteral("%1 of %2").arg(edit->viewport()->width()).arg(width);
        }
        return cut;
    }

    template <class Widget>
    Widget* shown(const QString& name = {}) const
    {
        for (auto* each : m_window->findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QStringList cutMonths()
    {
        QStringList cut;
        visit(QStringLiteral("calendar"));
        const auto* months = m_window->findChild<QTableView*>(QStringLiteral("calendarMonths"));
        for (int month = 0; month < months->model()->columnCount(); ++month) {
            for (int row = 0; row < months->model()->rowCount(); ++row) {
                const QModelIndex cell = months->model()->index(row, month);
                if (months->sizeHintForIndex(cell).width() > months->columnWidth(month))
                    cut << QStringLiteral("calendar: ") + cell.data().toString();
            }
        }
        return cut;
    }

    void nothingIsCut(int fontSize)
    {
        open(fontSize);
        QStringList cut = cutMonths();
        for (const PageEntry& entry : pageEntries())
            cut << cutOn(entry.key);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("config")));
        QVERIFY(createSampleBranch(m_folder.filePath(QStringLiteral("a.xianfeng"))));
        QVERIFY(m_chinese.load(QStringLiteral(":/i18n/xianfeng_zh_CN.qm")));
    }
    void cleanup()
    {
        m_window.reset();
        QCoreApplication::removeTranslator(&m_chinese);
    }

    void everyPageFitsInChinese()
    {
        QCoreApplication::installTranslator(&m_chinese);
        everyPageFits();
    }

    /// In the largest type a page is read downwards, never sideways.
    void everyPageIsReadDownwardsInLargeType()
    {
        QCoreApplication::installTranslator(&m_chinese);
        open(largestType);
        QStringList tooWide;
        for (const PageEntry& entry : pageEntries()) {
            visit(entry.key);
            if (const int wide = area()->horizontalScrollBar()->maximum(); wide > 0)
                tooWide << QStringLiteral("%1 +%2").arg(entry.key).arg(wide);
        }
        QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(QLatin1String(", "))));
    }

    void everyPageFitsInEnglish() { everyPageFits(); }

    void listsAndFormsAreNotCutInChinese()
    {
        QCoreApplication::installTranslator(&m_chinese);
        nothingIsCut(usualType);
    }
    void listsAndFormsAreNotCutInEnglish() { nothingIsCut(usualType); }
    void listsAndFormsAreNotCutInLargeType()
    {
        QCoreApplication::installTranslator(&m_chinese);
        nothingIsCut(largestType);
    }

    /// The scroll bar that a long text gets when it is first shown takes its width from the lines.
    void longTextsWrapOnTheFirstPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"summary", "reading", "meeting"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void longTextsWrapOnTheFirstPage()
    {
        QFETCH(QString, page);
        QCoreApplication::installTranslator(&m_chinese);
        applyTheme(*qApp, Preferences::Theme::Light, largestType);
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 30));
        m_window->openFile(m_folder.filePath(QStringLiteral("a.xianfeng")));
        m_window->workbench()->goTo(page);
        m_window->resize(smallestScreen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTest::qWait(100);
        const QStringList cut = cutTexts();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1String(", "))));
    }

    /// A list beside the page's table would be cut at the right; it goes below the table.
    void homeIsReadDownwardsInLargeType()
    {
        QCoreApplication::installTranslator(&m_chinese);
        open(largestType);
        visit(QStringLiteral("home"));
        QCOMPARE(area()->horizontalScrollBar()->maximum(), 0);
        const auto* matrix = m_window->findChild<QWidget*>(QStringLiteral("overviewMatrix"));
        const auto* late = m_window->findChild<QWidget*>(QStringLiteral("lateList"));
        QVERIFY(late->mapTo(area()->widget(), QPoint()).y() >
                matrix->mapTo(area()->widget(), QPoint(0, matrix->height())).y());
    }

    /// The buttons below a list go into a menu before they take its rows away.
    void theListKeepsItsRowsInLargeType()
    {
        QCoreApplication::installTranslator(&m_chinese);
        open(largestType);
        visit(QStringLiteral("pledge"));
        const auto* table = shown<RecordTable>();
        QVERIFY(table);
        const int row = table->rowHeight(0);
        QVERIFY2(table->viewport()->height() >= 5 * row / 2,
                 qPrintable(QStringLiteral("%1 of rows of %2").arg(table->viewport()->height()).arg(row)));
        auto* more = shown<QPushButton>(QStringLiteral("moreActions"));
        QVERIFY(more);
        QMenu* menu = more->menu();
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction* each : menu->actions())
            names << each->text();
        QVERIFY2(names.contains(QStringLiteral("导入…")), qPrintable(names.join(u'，')));
        QVERIFY(shown<QPushButton>(QStringLiteral("recordAdd")));
        QVERIFY(shown<QPushButton>(QStringLiteral("recordRemove")));
        // With room, or in small type, they stand in a line as ever.
        m_window.reset();
        open(usualType);
        visit(QStringLiteral("pledge"));
        QVERIFY(!shown<QPushButton>(QStringLiteral("moreActions")));
        QVERIFY(shown<QPushButton>(QStringLiteral("recordImport")));
    }

    /// What the welcome page says of a wrong password does not press the rest of it together.
    void theWelcomePageIsNotCutInLargeType()
    {
        QCoreApplication::installTranslator(&m_chinese);
        applyTheme(*qApp, Preferences::Theme::Light, largestType);
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 30));
        m_window->resize(smallestScreen);
        m_window->show();
        auto* welcome = m_window->findChild<WelcomePage*>();
        QVERIFY(welcome);
        welcome->askPassword(QStringLiteral("/media/stick/某省财政厅预算处党支部 20260930 加密.xianfeng-locked"));
        auto* answer = welcome->findChild<QLabel*>(QStringLiteral("unlockAnswer"));
        answer->setText(QStringLiteral("密码不对，备份没有打开。备份未作改动，请核对大小写和输入法后重新输入。"));
        answer->show();
        QTest::qWait(50);
        QCOMPARE(m_window->size(), smallestScreen);
        for (const QWidget* each : welcome->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(each);
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            if (!each->isVisible() || !(label || button))
                continue;
            const int least =
                label && label->wordWrap() ? label->heightForWidth(label->width()) : each->minimumSizeHint().height();
            QVERIFY2(each->height() >= least, qPrintable(label ? label->text() : button->text()));
        }
        const QScrollArea* scroll = welcome->findChild<QScrollArea*>();
        const int bottom = answer->mapTo(welcome, QPoint(0, answer->height())).y();
        QVERIFY(scroll && bottom <= welcome->height()); // told without scrolling
    }

    /// The room that a line leaves for its text is wide enough for a whole date.
    void noDateIsCutInLargeType()
    {
        QCoreApplication::installTranslator(&m_chinese);
        open(largestType);
        int seen = 0;
        for (const PageEntry& entry : pageEntries()) {
            visit(entry.key);
            for (DateField* field : m_window->findChildren<DateField*>()) {
                if (!field->isVisible())
                    continue;
                const QLineEdit* line = field->line();
                QStyleOptionFrame frame;
                frame.initFrom(line);
                frame.rect = line->rect();
                frame.lineWidth = line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, line);
                const int room = line->style()->subElementRect(QStyle::SE_LineEditContents, &frame, line).width();
                const int date = line->fontMetrics().horizontalAdvance(QStringLiteral("2026-08-30"));
                QVERIFY2(room >= date,
                         qPrintable(
                             QStringLiteral("%1 %2: %3 < %4").arg(entry.key, field->objectName()).arg(room).arg(date)));
                ++seen;
            }
        }
        QVERIFY(seen > 20);
    }
};

QTEST_MAIN(TestPageRoom)
#include "tst_pageroom.moc"
