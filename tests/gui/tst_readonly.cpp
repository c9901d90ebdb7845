// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a newer version wrote, in the real window: looked at and exported, with every edit off and the reason
// beside it.
#include "answers.h"
#include "backup/backupfolder.h"
#include "files.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newbranch.h"
#include "newermade.h"
#include "pageregistry.h"
#include "records/backlinkbar.h"
#include "session.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;
using namespace xf::test;

class TestReadOnly : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;

    QString file() const { return m_folder->filePath(QStringLiteral("支部.xianfeng")); }
    void start()
    {
        m_window = std::make_unique<MainWindow>(m_answers, QDate(2026, 9, 20));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openFile(file());
        QVERIFY(m_window->workbench());
    }
    QString versions() const
    {
        return QStringLiteral("file version %1, this program knows %2")
            .arg(newerSchema())
            .arg(BranchFile::currentSchema());
    }

    /// Every control that edits, on every page and each of its tabs, that is in sight.
    void eachEdit(const std::function<void(const QWidget&, const QString& page)>& look)
    {
        for (const PageEntry& entry : pageEntries()) {
            m_window->workbench()->goTo(entry.key);
            QApplication::processEvents();
            auto* page = m_window->findChild<QWidget*>(entry.key + QLatin1String("Page"));
            QVERIFY2(page, qPrintable(entry.key));
            const auto tabs = page->findChildren<QPushButton*>();
            QList<QPushButton*> turns{nullptr};
            for (QPushButton* each : tabs) {
                if (each->property("tab").toBool())
                    turns << each;
            }
            for (QPushButton* each : turns) {
                if (each && each->isVisible())
                    each->click();
                QApplication::processEvents();
                for (const QWidget* widget : page->findChildren<QWidget*>()) {
                    if (widget->isVisible() && widget->property("edits").toBool())
                        look(*widget, entry.key);
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QVERIFY(createSampleBranch(file()).ok());
    }
    void cleanup() { m_window.reset(); }

    void theBarNamesTheVersionsAndEveryEditIsOffWithTheReason()
    {
        makeNewer(file(), readableChanges);
        start();
        auto* bar = m_window->findChild<QLabel*>(QStringLiteral("readOnlyBar"));
        QVERIFY(bar && bar->isVisible());
        QVERIFY2(bar->text().contains(versions()), qPrintable(bar->text()));
        int seen = 0;
        eachEdit([&](const QWidget& widget, const QString& page) {
            ++seen;
            QVERIFY2(!widget.isEnabled(), qPrintable(page + u' ' + widget.objectName()));
            QVERIFY2(widget.toolTip().contains(versions()), qPrintable(page + u' ' + widget.objectName()));
        });
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    }

    /// A link to the records that name the one in hand.
    static bool leads(const QPushButton& button)
    {
        return qobject_cast<const BacklinkBar*>(button.parentWidget()) != nullptr;
    }

    /// The same walk through a file of this version: there they are on.
    void inAFileOfThisVersionEditsAreOn()
    {
        start();
        QVERIFY(!m_window->findChild<QLabel*>(QStringLiteral("readOnlyBar")));
        int on = 0;
        eachEdit([&](const QWidget& widget, const QString&) { on += widget.isEnabled() ? 1 : 0; });
        QVERIFY2(on > 40, qPrintable(QString::number(on)));
    }

    /// A button that edits but does not say so would stay on: those without the property are known by name.
    void whatStaysOnOnlyReads()
    {
        makeNewer(file(), readableChanges);
        start();
        static const QRegularExpression reads(QStringLiteral(
            "Open|Save$|Columns|ShowAll|Next$|Today$|export|print|save|compare|go[A-Z]|whole|lastYear|link|backlink|"
            "historyClear|finding|Finding|card|Card|qt_|messageC|Narrow|undo|search|pages|zoom|sources|comparison|"
            "period|list|backUpToStick|calendar|factSource|compile"));
        QStringList unknown;
        for (const PageEntry& entry : pageEntries()) {
            m_window->workbench()->goTo(entry.key);
            QApplication::processEvents();
            auto* page = m_window->findChild<QWidget*>(entry.key + QLatin1String("Page"));
            for (const QPushButton* each : page->findChildren<QPushButton*>()) {
                if (each->isVisible() && each->isEnabled() && !each->property("tab").toBool() &&
                    !reads.match(each->objectName()).hasMatch() && !leads(*each))
                    unknown << entry.key + u' ' + each->objectName() + u' ' + each->text();
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void listsAndPapersAreExportedAndNoByteChanges()
    {
        makeNewer(file(), readableChanges);
        const QByteArray before = bytesOf(file());
        start();
        m_window->workbench()->goTo(QStringLiteral("pledge"));
        QApplication::processEvents();
        m_answers.saved = m_folder->filePath(QStringLiteral("list.csv"));
        m_window->findChildren<QAction*>(QStringLiteral("exportList")).last()->trigger();
        QVERIFY2(bytesOf(m_answers.saved).count('\n') > 3, qPrintable(m_window->findChild<MessageBar*>()->text()));
        m_window->workbench()->goTo(QStringLiteral("summary"));
        QApplication::processEvents();
        m_answers.saved = m_folder->filePath(QStringLiteral("summary.pdf"));
        m_window->findChild<QPushButton*>(QStringLiteral("exportPdf"))->click();
        QVERIFY(bytesOf(m_answers.saved).startsWith("%PDF"));
        m_answers.folder = m_folder->filePath(QStringLiteral("everything"));
        QVERIFY(QDir().mkpath(m_answers.folder));
        m_window->findChildren<QAction*>(QStringLiteral("exportEverything")).last()->trigger();
        QVERIFY(!filesIn(m_answers.folder).isEmpty());
        QTest::qWait(6000); // what works by itself after opening would have begun
        m_window.reset();
        QVERIFY(bytesOf(file()) == before);
        QVERIFY(BackupFolder(BackupFolder::root(), file()).backups().empty());
    }
};

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
