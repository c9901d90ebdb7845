// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is exported from the menu of the real window.
#include "answers.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newbranch.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace xf;

class TestTransferActions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;

    /// Menus are made anew when a branch is opened; the newest is the one in use.
    QAction* action(const char* name) { return m_window->findChildren<QAction*>(QLatin1String(name)).back(); }
    MessageBar* bar() { return m_window->findChild<MessageBar*>(); }
    QStringList folders() { return QDir(m_answers.folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(QStringLiteral("a.xianfeng"));
        QVERIFY(createSampleBranch(file).ok());
        m_answers.folder = m_folder->filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(m_answers.folder));
        m_answers.shown.clear();
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 15));
        m_window->show();
        m_window->openFile(file);
        QVERIFY(m_window->workbench());
    }
    void cleanup() { m_window.reset(); }

    void everythingIsExportedIntoANewFolderThatCanBeOpened()
    {
        action("exportEverything")->trigger();
        QCOMPARE(folders().size(), 1);
        const QString folder = QDir(m_answers.folder).filePath(folders().front());
        QVERIFY(QFile::exists(folder + QStringLiteral("/branch.json")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/branch.xlsx")));
        QVERIFY(folders().front().contains(QStringLiteral("2026-09-15")));
        QVERIFY2(bar()->text().contains(folders().front()), qPrintable(bar()->text()));
        auto* open = bar()->findChild<QPushButton*>(QStringLiteral("messageAction"));
        QVERIFY(open->isVisible());
        open->click();
        QCOMPARE(m_answers.shown, folder);

        action("exportEverything")->trigger(); // the first one stays
        QCOMPARE(folders().size(), 2);
    }

    void whoeverChangesTheirMindGetsNothing()
    {
        const QString folder = m_answers.folder;
        m_answers.folder.clear();
        action("exportEverything")->trigger();
        m_answers.folder = folder;
        QCOMPARE(folders(), QStringList());
        QVERIFY(!bar()->isVisible());
    }

    void aFolderThatIsGoneIsSaidInTheMessageBar()
    {
        QVERIFY(QDir(m_answers.folder).removeRecursively());
        action("exportEverything")->trigger();
        QVERIFY(bar()->isVisible());
        QVERIFY2(bar()->text().contains(QStringLiteral("does not exist")), qPrintable(bar()->text()));
    }

    void aPackIsMadeOfTheYearAndEditionThatAreChosen()
    {
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            auto* year = dialog->findChild<QComboBox*>(QStringLiteral("packYear"));
            QCOMPARE(year->currentData().toInt(), 2026);
            year->setCurrentIndex(year->findData(2025));
            auto* edition = dialog->findChild<QComboBox*>(QStringLiteral("packEdition"));
            edition->setCurrentIndex(1);
            dialog->findChild<QPushButton*>(QStringLiteral("packChoose"))->click();
        });
        action("makeInspection")->trigger();
        QCOMPARE(folders().size(), 1);
        QVERIFY(folders().front().contains(QStringLiteral("2025")));
        const QString folder = QDir(m_answers.folder).filePath(folders().front());
        QFile page(folder + QStringLiteral("/目录.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(page.readAll()).contains(QStringLiteral("公示版")));
        QVERIFY(bar()->findChild<QPushButton*>(QStringLiteral("messageAction"))->isVisible());
    }

    void aHandOverPackIsMade()
    {
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("packEdition"))->isVisible());
            dialog->findChild<QPushButton*>(QStringLiteral("packChoose"))->click();
        });
        action("makeHandover")->trigger();
        QCOMPARE(folders().size(), 1);
        const QString folder = QDir(m_answers.folder).filePath(folders().front());
        QVERIFY(QFile::exists(folder + QStringLiteral("/移交说明.html")));
    }

    void escapeLeavesTheDialogAndNothingIsWritten()
    {
        QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        action("makeHandover")->trigger();
        QCOMPARE(folders(), QStringList());
    }

    void withoutABranchThereIsNothingToExport()
    {
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 15));
        QVERIFY(!action("exportEverything")->isEnabled());
    }
};

QTEST_MAIN(TestTransferActions)
#include "tst_transferactions.moc"
