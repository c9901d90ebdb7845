// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program as the secretary uses it: the real main window, by keyboard, on a file of its own.
#include "answers.h"
#include "branch/member.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "life/progress.h"
#include "life/step.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newbranch.h"
#include "session.h"
#include "workbench.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

namespace {

const QDate today(2026, 9, 15);

/// What an input method hands over; keyClicks knows no Chinese.
void type(QWidget* field, const QString& text)
{
    QInputMethodEvent event(QString(), {});
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;

    QString file() const { return m_folder.filePath(QStringLiteral("支部.xianfeng")); }

    void start()
    {
        m_window = std::make_unique<MainWindow>(m_answers, today);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    template <class Widget>
    Widget* visible(const QString& name) const
    {
        for (auto* each : m_window->findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        qFatal("no visible %s", qPrintable(name));
    }

    qint64 count(const Kind& kind) const { return *m_window->session()->records().count(kind); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }

    /// A new record of the page in front: Ctrl+N, its name, Tab.
    void addNamed(const QString& page, const QString& field, const QString& name)
    {
        m_window->workbench()->goTo(page);
        press(Qt::Key_N, Qt::ControlModifier);
        auto* form = visible<QWidget>(field);
        QTRY_VERIFY(form == QApplication::focusWidget() || form->isAncestorOf(QApplication::focusWidget()));
        auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(title);
        QCOMPARE(title->selectedText(), title->text()); // so that typing replaces it
        // Ctrl is still held: the new one must not be added to what was chosen, or Del would take both.
        QCOMPARE(visible<QTableView>(QStringLiteral("recordTable"))->selectionModel()->selectedRows().size(), 1);
        type(title, name);
        press(Qt::Key_Tab);
    }

    void createBranch()
    {
        start();
        m_answers.branch = file();
        auto* name = visible<QLineEdit>(QStringLiteral("newBranchName"));
        name->setFocus();
        type(name, QStringLiteral("测试党支部"));
        press(Qt::Key_Tab);
        type(visible<QLineEdit>(QStringLiteral("newBranchUnit")), QStringLiteral("某厅"));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->session() != nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("config")));
    }

    void cleanup() { m_window.reset(); }

    void theFirstStartCreatesABranchFromThreeFields()
    {
        createBranch();
        QCOMPARE(m_window->session()->branch().name, QStringLiteral("测试党支部"));
        QCOMPARE(m_window->session()->branch().unit, QStringLiteral("某厅"));
        QCOMPARE(m_window->workbench()->currentPage(), QStringLiteral("home"));
    }

    void theMainJobIsDoneByKeyboardAndUndoneToTheBeginning()
    {
        m_answers.branch = file();
        start();
        m_window->openFile(file());
        QVERIFY(m_window->session());

        addNamed(QStringLiteral("member"), QStringLiteral("name"), QStringLiteral("张三"));
        QCOMPARE(count(memberKind()), 1);
        const auto members = m_window->session()->records().load(memberKind());
        QCOMPARE(static_cast<const Member&>(*members->front()).name, QStringLiteral("张三"));

        for (const Kind* kind : activityKinds()) {
            addNamed(kind->key, QStringLiteral("title"), QStringLiteral("记录") + kind->key);
            QCOMPARE(count(*kind), 1);
            const auto records = m_window->session()->records().load(*kind);
            QCOMPARE(kind->title(*records->front()), QStringLiteral("记录") + kind->key);
            press(Qt::Key_J, Qt::ControlModifier);
            auto* progress = visible<QLineEdit>(QStringLiteral("progressText"));
            QTRY_VERIFY(progress->hasFocus());
            type(progress, QStringLiteral("做了一件事"));
            press(Qt::Key_Return);
        }
        QCOMPARE(count(progressKind()), 8);

        m_window->workbench()->goTo(QStringLiteral("fivegoods"));
        auto* goods = visible<QTableView>(QStringLiteral("grades"));
        goods->setFocus();
        for (int item = 0; item < 5; ++item) {
            QTest::keyClick(goods, Qt::Key_1);
            QTest::keyClick(goods, Qt::Key_Down);
        }
        m_window->workbench()->goTo(QStringLiteral("fiveleads"));
        auto* leads = visible<QTableView>(QStringLiteral("grades"));
        leads->setFocus();
        for (int item = 0; item < 5; ++item) {
            QTest::keyClick(leads, Qt::Key_2);
            QTest::keyClick(leads, Qt::Key_Right);
        }
        QVERIFY(count(fiveGoodsKind()) >= 1);
        QVERIFY(count(fiveLeadsKind()) >= 1);
        const auto answers = m_window->session()->records().load(fiveLeadsKind());
        QCOMPARE(static_cast<const FiveLeads&>(*answers->front()).self, QStringLiteral("fair"));

        m_window->workbench()->goTo(QStringLiteral("summary"));
        m_answers.saved = m_folder.filePath(QStringLiteral("小结.pdf"));
        visible<QPushButton>(QStringLiteral("exportPdf"))->click();
        QVERIFY(QFileInfo(m_answers.saved).size() > 0);

        // The program starts again: everything is there, and undo still knows all of it.
        const qint64 goodsBefore = count(fiveGoodsKind());
        m_window.reset();
        start();
        m_window->openFile(file());
        QCOMPARE(count(fiveGoodsKind()), goodsBefore);
        for (int i = 0; i < 100 && m_window->session()->editor().history().nextUndo()->has_value(); ++i)
            m_window->workbench()->undo();
        QCOMPARE(count(memberKind()), 0);
        for (const Kind* kind : activityKinds())
            QCOMPARE(count(*kind), 0);
        QCOMPARE(count(progressKind()), 0);
        QCOMPARE(count(fiveGoodsKind()), 0);
        QCOMPARE(count(fiveLeadsKind()), 0);
        // And redo brings the last state back.
        for (int i = 0; i < 100 && m_window->session()->editor().history().nextRedo()->has_value(); ++i)
            m_window->workbench()->redo();
        QCOMPARE(count(progressKind()), 8);
        QCOMPARE(count(fiveGoodsKind()), goodsBefore);
    }

    void aStepIsRecordedTodayByOneButton()
    {
        start();
        m_window->openFile(file());
        m_window->workbench()->goTo(QStringLiteral("pledge"));
        const qint64 before = count(stepKind());
        m_window->findChild<QPushButton*>(QStringLiteral("stepToday"))->click();
        QCOMPARE(count(stepKind()), before + 1);
        const auto steps = m_window->session()->records().load(stepKind());
        QCOMPARE(static_cast<const Step&>(*steps->back()).date, today);
    }

    /// A click on the navigation, one on “print”, one in the printer's dialog: nothing is typed again.
    void fromTheStartToThePrintedSummaryAreThreeClicks()
    {
        const QString sample = m_folder.filePath(QStringLiteral("sample.xianfeng"));
        QVERIFY(createSampleBranch(sample).ok());
        start();
        m_window->openFile(sample);
        m_answers.printed = m_folder.filePath(QStringLiteral("summary.pdf"));

        auto* navigation = visible<QListWidget>(QStringLiteral("navigation"));
        const auto found = navigation->findItems(QStringLiteral("Quarterly summary"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const QRect entry = navigation->visualItemRect(found.front());
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, entry.center());
        QTest::mouseClick(visible<QPushButton>(QStringLiteral("print")), Qt::LeftButton);

        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_answers.printed, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
        text.remove(QRegularExpression(QStringLiteral("\\s"))); // the title may take two lines
        for (const char* words : {"2026年第三季度创先争优活动小结", "“八个一”活动开展情况", "五个好", "五带头"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text.left(300)));
        m_answers.printed.clear();
    }

    void searchFindsTwoCharacterWordsAndPinyinInitials()
    {
        start();
        m_window->openFile(file());
        m_window->workbench()->focusSearch();
        auto* search = visible<QLineEdit>(QStringLiteral("searchBox"));
        type(search, QStringLiteral("张三"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->workbench()->currentPage(), QStringLiteral("member"));
        m_window->workbench()->goTo(QStringLiteral("home"));
        m_window->workbench()->focusSearch();
        QTest::keyClicks(search, QStringLiteral("zs"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->workbench()->currentPage(), QStringLiteral("member"));
    }

    void aForeignFileIsExplainedAndTheOpenBranchStays()
    {
        start();
        m_window->openFile(file());
        const QString foreign = m_folder.filePath(QStringLiteral("foreign.xianfeng"));
        QFile other(foreign);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("not a branch");
        other.close();
        m_window->openFile(foreign);
        QVERIFY(m_window->session());
        QCOMPARE(m_window->session()->path(), file());
        QVERIFY(!m_window->findChild<MessageBar*>()->text().isEmpty());
    }

    void aMessageDoesNotMoveThePage()
    {
        start();
        m_window->openFile(file());
        m_window->workbench()->goTo(QStringLiteral("member"));
        auto* list = visible<QTableView>(QStringLiteral("recordTable"));
        auto* bar = m_window->findChild<MessageBar*>();
        bar->hide();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QPoint before = list->mapTo(m_window.get(), QPoint());
        m_window->session()->tell(QStringLiteral("A sentence"));
        QTRY_VERIFY(bar->isVisible());
        QTest::qWait(50);
        QCOMPARE(list->mapTo(m_window.get(), QPoint()), before);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
