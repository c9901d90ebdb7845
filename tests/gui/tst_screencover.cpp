// SPDX-License-Identifier: GPL-3.0-or-later
// 遮盖屏幕 over the real main window with a dialog and another window: nothing of a record is seen, and afterwards
// everything is as it was.
#include "answers.h"
#include "cover/screencover.h"
#include "mainwindow.h"
#include "newbranch.h"
#include "session.h"
#include "settings/settingsdialog.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace xf;

class TestScreenCover : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ScreenCover> m_cover;
    qint64 m_now = 0;

    static QWidget* sheetOf(const QWidget& window)
    {
        for (QObject* each : window.children()) {
            auto* widget = qobject_cast<QWidget*>(each);
            if (widget && widget->objectName() == QLatin1String("coverSheet") && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Not a dot of what is in the window shows.
    static void verifyHidden(QWidget& window)
    {
        QWidget* sheet = sheetOf(window);
        QVERIFY2(sheet, qPrintable(window.objectName()));
        QCOMPARE(sheet->geometry(), window.rect());
        const QImage expected = sheet->grab().toImage();
        QVERIFY(window.grab().toImage() == expected);
        QVERIFY(!window.windowTitle().contains(QStringLiteral("党支部")));
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        const QString file = m_folder->filePath(QStringLiteral("支部.xianfeng"));
        QVERIFY(createSampleBranch(file).ok());
        m_now = 0;
        m_cover = std::make_unique<ScreenCover>(nullptr, [this] { return m_now; });
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 20));
        connect(m_window.get(), &MainWindow::coverRequested, m_cover.get(), &ScreenCover::cover);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openFile(file);
        m_window->workbench()->goTo(QStringLiteral("pledge"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_cover.reset();
        m_window.reset();
    }

    void everyWindowIsCoveredAtOnceAndTitlesSayNothing()
    {
        const QString title = m_window->windowTitle();
        QVERIFY(title.contains(QStringLiteral("党支部")));
        const QImage before = m_window->grab().toImage();
        QDialog dialog(m_window.get());
        dialog.setWindowTitle(QStringLiteral("欧阳㐱"));
        QWidget full;
        full.setWindowTitle(QStringLiteral("王一的承诺"));
        dialog.show();
        full.showFullScreen();
        QTest::keyClick(&dialog, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_cover->isOn());
        for (QWidget* each : {static_cast<QWidget*>(m_window.get()), static_cast<QWidget*>(&dialog), &full}) {
            QVERIFY(sheetOf(*each));
            QVERIFY(!each->windowTitle().contains(QStringLiteral("欧阳㐱")));
            QVERIFY(!each->windowTitle().contains(QStringLiteral("王一")));
        }
        verifyHidden(*m_window);
        QVERIFY(m_window->grab().toImage() != before);
        QTest::keyClick(&dialog, Qt::Key_Space);
        QVERIFY(!m_cover->isOn());
        QCOMPARE(m_window->windowTitle(), title);
        QCOMPARE(dialog.windowTitle(), QStringLiteral("欧阳㐱"));
        QCOMPARE(full.windowTitle(), QStringLiteral("王一的承诺"));
        QVERIFY(!sheetOf(*m_window) && !sheetOf(dialog) && !sheetOf(full));
    }

    void focusSelectionAndHalfTypedTextAreAsTheyWere()
    {
        auto* filter = m_window->findChild<QLineEdit*>(QStringLiteral("recordFilter"));
        QVERIFY(filter);
        filter->setFocus();
        filter->setText(QStringLiteral("承诺事项"));
        filter->setSelection(1, 2);
        QInputMethodEvent preedit(QStringLiteral("nihao"), {});
        QApplication::sendEvent(filter, &preedit);
        filter->setText(QStringLiteral("承诺事项"));
        filter->setSelection(1, 2);
        auto* list = m_window->findChild<QTableView*>(QStringLiteral("recordTable"));
        const int row = list->currentIndex().row();
        m_cover->cover();
        QTest::keyClicks(filter, QStringLiteral("x")); // takes the cover off and is not typed
        QVERIFY(!m_cover->isOn());
        QCOMPARE(QApplication::focusWidget(), filter);
        QCOMPARE(filter->text(), QStringLiteral("承诺事项"));
        QCOMPARE(filter->selectedText(), QStringLiteral("诺事"));
        QCOMPARE(list->currentIndex().row(), row);
        QVERIFY(filter->testAttribute(Qt::WA_InputMethodEnabled));
        QTest::keyClick(filter, Qt::Key_End);
        QTest::keyClicks(filter, QStringLiteral("y"));
        QCOMPARE(filter->text(), QStringLiteral("承诺事项y")); // the next one is
    }

    /// A cell would end its edit if it lost the focus.
    void aCellThatIsBeingEditedStaysOpen()
    {
        m_window->workbench()->goTo(QStringLiteral("member"));
        QDialog dialog(m_window.get());
        auto* table = new QTableView(&dialog);
        QStandardItemModel model(2, 1);
        table->setModel(&model);
        (new QVBoxLayout(&dialog))->addWidget(table);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        table->setCurrentIndex(model.index(0, 0));
        table->edit(model.index(0, 0));
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("half"));
        m_cover->cover();
        QVERIFY(m_cover->isOn());
        QTest::qWait(50);
        QTest::mouseClick(&dialog, Qt::LeftButton);
        QVERIFY(!m_cover->isOn());
        QCOMPARE(table->findChild<QLineEdit*>(), editor);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->text(), QStringLiteral("half"));
        QCOMPARE(QApplication::focusWidget(), editor);
    }

    void nothingBeneathIsTouched()
    {
        auto* add = m_window->findChild<QAction*>(QStringLiteral("exportList"));
        QVERIFY(add);
        const qint64 before = *m_window->session()->records().count(*kindByKey(u"pledge"));
        m_cover->cover();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier); // would add a record
        QCOMPARE(*m_window->session()->records().count(*kindByKey(u"pledge")), before);
        QVERIFY(!m_cover->isOn());
        m_cover->cover();
        QTest::keyClick(m_window.get(), Qt::Key_Control); // half of a shortcut takes nothing off
        QTest::mouseMove(m_window.get(), QPoint(400, 400));
        QVERIFY(m_cover->isOn());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier); // the same key does, and does not cover again
        QVERIFY(!m_cover->isOn());
    }

    void whatComesMeanwhileIsCoveredToo()
    {
        m_cover->cover();
        QDialog late(m_window.get());
        late.setWindowTitle(QStringLiteral("欧阳㐱"));
        late.show();
        QVERIFY(sheetOf(late));
        QVERIFY(!late.windowTitle().contains(QStringLiteral("欧阳㐱")));
        m_window->setWindowTitle(QStringLiteral("另一个党支部"));
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("党支部")));
        m_window->resize(1500, 800);
        QApplication::processEvents();
        verifyHidden(*m_window);
        m_cover->uncover();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("另一个党支部"));
        QCOMPARE(late.windowTitle(), QStringLiteral("欧阳㐱"));
    }

    void anOpenMenuGoes()
    {
        QMenu menu(m_window.get());
        menu.addAction(QStringLiteral("王一"));
        menu.popup(QPoint(10, 10));
        QVERIFY(menu.isVisible());
        m_cover->cover();
        QVERIFY(!menu.isVisible());
    }

    void itComesByItselfAfterTheMinutesChosenAndInputPutsItOff()
    {
        QCOMPARE(ScreenCover::minutes(), 10);
        m_now += 9 * 60'000;
        m_cover->look();
        QVERIFY(!m_cover->isOn());
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        m_now += 9 * 60'000;
        m_cover->look();
        QVERIFY(!m_cover->isOn());
        m_now += 60'000;
        m_cover->look();
        QVERIFY(m_cover->isOn());
        m_cover->uncover();
        SettingsDialog settings(m_window.get());
        settings.findChild<QSpinBox*>(QStringLiteral("coverAfter"))->setValue(0);
        m_now += 600 * 60'000;
        m_cover->look();
        QVERIFY(!m_cover->isOn());
    }
};

QTEST_MAIN(TestScreenCover)
#include "tst_screencover.moc"
