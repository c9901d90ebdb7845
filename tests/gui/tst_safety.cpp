// SPDX-License-Identifier: GPL-3.0-or-later
// What looks after the branch by itself, and how the secretary gets a backup back: the real main window.
#include "safetyfixture.h"

#include "activities/pledge.h"
#include "fields/linefield.h"
#include "preferences.h"
#include "safety/safetytext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>

using namespace xf;

class TestSafety : public QObject, protected SafetyFixture
{
    Q_OBJECT

private:
    void damage(const QString& path, const QString& from, const QString& to)
    {
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const qint64 at = bytes.readAll().lastIndexOf(from.toUtf8());
        QVERIFY(at > 0);
        QVERIFY(bytes.seek(at));
        bytes.write(to.toUtf8());
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theFirstEditOfTheDayIsBackedUpByItselfAndTheSecondIsNot()
    {
        start();
        QCOMPARE(backups().size(), size_t{0});
        QVERIFY2(text("safetyBackups").contains(QStringLiteral("no backup yet")), qPrintable(text("safetyBackups")));
        addMember(QStringLiteral("王一"));
        QTRY_COMPARE_WITH_TIMEOUT(backups().size(), size_t{1}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(text("safetyBackups").contains(QStringLiteral("today")), patience);
        addMember(QStringLiteral("王二"));
        QTest::qWait(4000);
        QCOMPARE(backups().size(), size_t{1});
    }

    void closingBacksUpWhatHasNoBackupYetAndOnlyThat()
    {
        start();
        addMember(QStringLiteral("王一"));
        m_window.reset();
        QCOMPARE(backups().size(), size_t{1});
        start();
        m_window.reset();
        QCOMPARE(backups().size(), size_t{1});
        start();
        addMember(QStringLiteral("王二"));
        QVERIFY(m_window->session()->editor().undo().ok());
        m_window.reset();
        QCOMPARE(backups().size(), size_t{2}); // the history is new
    }

    void afterOpeningEveryRecordIsCheckedAndThatIsSaid()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(safe().check(), Safekeeping::Check::Sound, patience);
        QVERIFY(safe().checkedRecords() > 500);
        const QString expected = QStringLiteral("%1 records").arg(QLocale().toString(safe().checkedRecords()));
        QVERIFY2(text("safetyCheck").contains(expected), qPrintable(text("safetyCheck")));
    }

    void damageIsNamedOnTheHomePage()
    {
        damage(file(), QStringLiteral("专项资金闭环管理"), QStringLiteral("专项基金闭环管理"));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(safe().check(), Safekeeping::Check::Damaged, patience);
        QVERIFY2(text("safetyCheck").contains(QStringLiteral("not as it was saved")), qPrintable(text("safetyCheck")));
        QVERIFY(visible<QPushButton>("damageHelp"));
    }

    void aBackupIsRestoredAndTheFileAsItWasIsKept()
    {
        start();
        addMember(QStringLiteral("王一"));
        QVERIFY(safe().backUpNow().ok());
        const QStringList before = names();
        addMember(QStringLiteral("王二"));
        addMember(QStringLiteral("王三"));
        const QStringList after = names();
        inRestoreDialog("restoreBackup", [](RestoreDialog& dialog) {
            const QString loss = dialog.findChild<QLabel*>(QStringLiteral("restoreLoss"))->text();
            QVERIFY2(loss.startsWith(QStringLiteral("2 edit")), qPrintable(loss));
            auto* lost = dialog.findChild<QListWidget*>(QStringLiteral("restoreLost"));
            QCOMPARE(lost->count(), 2);
            QVERIFY2(lost->item(0)->text().contains(QStringLiteral("王三")), qPrintable(lost->item(0)->text()));
            dialog.findChild<QPushButton*>(QStringLiteral("restoreChosen"))->click();
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session() ? names() : QStringList(), before, patience);
        QVERIFY2(message().contains(QStringLiteral("is restored")), qPrintable(message()));
        QCOMPARE(m_window->session()->path(), file());
        QCOMPARE(backups().size(), size_t{2}); // what was replaced was backed up first
        const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("支部 before*.xianfeng")});
        QCOMPARE(aside.size(), 1);
        m_window->openFile(m_folder->filePath(aside.front()));
        QCOMPARE(names(), after);
        QDir(BackupFolder(BackupFolder::root(), m_window->session()->path()).path()).removeRecursively();
    }

    void aBackupIsLookedAtWithoutTouchingTheFile()
    {
        start();
        addMember(QStringLiteral("王一"));
        QVERIFY(safe().backUpNow().ok());
        addMember(QStringLiteral("王二"));
        inRestoreDialog("restoreBackup", [](RestoreDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("viewBackup"))->click();
        });
        MainWindow* viewer = nullptr;
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* other = qobject_cast<MainWindow*>(each); other && other != m_window.get())
                viewer = other;
        }
        QVERIFY(viewer);
        QVERIFY(viewer->session()->isReadOnly());
        QCOMPARE(*viewer->session()->records().count(memberKind()) + 1, static_cast<qint64>(names().size()));
        const QString at = backups().front().at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QVERIFY2(viewer->windowTitle().contains(at), qPrintable(viewer->windowTitle()));
        const QString bar = viewer->findChild<QLabel*>(QStringLiteral("readOnlyBar"))->text();
        QVERIFY2(bar.startsWith(QStringLiteral("This is the backup of %1").arg(at)), qPrintable(bar));
        QVERIFY2(bar.contains(QStringLiteral("Restore a backup…")), qPrintable(bar));
        // It has no backups of its own, and nobody checks it: nothing is said of that.
        viewer->workbench()->goTo(QStringLiteral("home"));
        for (const char* each : {"safetyCheck", "safetyBackups", "restoreBackup", "backUpToStick"})
            QVERIFY2(!viewer->findChild<QWidget*>(QLatin1String(each))->isVisible(), each);
        QCOMPARE(Preferences::lastFile(), file());
        // A branch that is opened from there is looked after like any other.
        const QString other = m_folder->filePath(QStringLiteral("另一个.xianfeng"));
        QVERIFY(createSampleBranch(other).ok());
        viewer->openFile(other);
        QVERIFY(!viewer->findChild<QLabel*>(QStringLiteral("readOnlyBar")));
        QCOMPARE(Preferences::lastFile(), other);
        auto member = std::make_shared<Member>();
        member->name = QStringLiteral("王三");
        VERIFY_OK(viewer->session()->editor().add(memberKind(), member));
        delete viewer;
        QCOMPARE(BackupFolder(BackupFolder::root(), other).backups().size(), size_t{1});
        QDir(BackupFolder(BackupFolder::root(), other).path()).removeRecursively();
    }

    void onAStickOneIsAdvisedOnceToWorkOnACopy()
    {
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        const auto back = qScopeGuard([&home] { qputenv("HOME", home); });
        start();
        QVERIFY(!visible<QPushButton>("messageAction")); // the computer's own drive
        m_window->adviseAbout(DriveKind::Stick);
        QVERIFY2(message().contains(QStringLiteral("lies on a stick")), qPrintable(message()));
        addMember(QStringLiteral("王一"));
        const QStringList before = names();
        visible<QPushButton>("messageAction")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->path() != file(), patience);
        const QString copy = m_window->session()->path();
        QVERIFY2(copy.startsWith(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
                 qPrintable(copy));
        QCOMPARE(names(), before);
        QVERIFY2(message().contains(QStringLiteral("stays as it was")), qPrintable(message()));
        VERIFY_OK(BranchFile::open(file())); // it is let go
        m_window->openFile(file());
        QCOMPARE(names(), before);
        m_window->adviseAbout(DriveKind::Stick);
        QVERIFY(!visible<QPushButton>("messageAction")); // it was said
        QDir(BackupFolder(BackupFolder::root(), copy).path()).removeRecursively();
        QVERIFY(QFile::remove(copy));
    }

    void onAFullDriveWhatWasTypedStaysAndIsSavedWhenThereIsRoom()
    {
        start();
        const auto room = [this](int pages) {
            QSqlQuery(m_window->session()->editor().file().database())
                .exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages));
        };
        const RecordPtr pledge = m_window->session()->records().load(pledgeKind())->back();
        m_window->workbench()->goTo(pledgeKind().key, PageRequest{pledge->id, {}, {}});
        auto* title = visible<LineField>("title");
        QVERIFY(title);
        const QString typed(30'000, QLatin1Char('x'));
        const auto saved = [&] {
            return static_cast<const Pledge&>(**m_window->session()->records().find(pledgeKind(), pledge->id)).title;
        };
        room(1); // as many as it has
        title->line()->selectAll();
        title->line()->insert(typed);
        QTest::keyClick(title->line(), Qt::Key_Return);
        QCOMPARE(title->line()->text(), typed);
        QVERIFY(saved() != typed);
        const QString drive = QStringLiteral("The drive “%1” has ").arg(QStorageInfo(file()).rootPath());
        QVERIFY2(title->error().contains(drive), qPrintable(title->error()));
        QVERIFY2(message().contains(drive), qPrintable(message()));
        QCOMPARE(text("saveState"), QStringLiteral("Not all saved"));
        auto* again = visible<QPushButton>("messageAction");
        QVERIFY(again);
        QVERIFY(again->isVisible());
        again->click(); // still no room
        QCOMPARE(title->line()->text(), typed);
        QVERIFY(again->isVisible());
        room(1'000'000);
        again->click();
        QCOMPARE(saved(), typed);
        QCOMPARE(title->error(), QString());
        QVERIFY2(text("saveState").startsWith(QStringLiteral("Saved ")), qPrintable(text("saveState")));
        QVERIFY(!again->isVisible());
    }

    void backupsThatTakeTooMuchAreAskedAboutAndOnlyTheAnswerRemovesThem()
    {
        start();
        for (int i = 0; i < 13; ++i) {
            addMember(QString::number(i));
            QVERIFY(safe().backUpNow().ok());
        }
        // By day, week and month all would go but ten of one day; these are made older by their names.
        QCOMPARE(backups().size(), size_t{10});
        QVERIFY(!visible<QWidget>("quotaKeep"));
        const QDir folder(safe().folder().path());
        for (const BackupInfo& each : backups()) {
            QVERIFY(QFile::rename(each.path, folder.filePath(QStringLiteral("%1 202601%2T090000.backup")
                                                                 .arg(each.counter, 6, 10, QLatin1Char('0'))
                                                                 .arg(each.counter, 2, 10, QLatin1Char('0')))));
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(safe().backUpNow().ok());
        QCOMPARE(backups().size(), size_t{13});
        Preferences::setBackupLimit(100'000);
        safe().weighBackups();
        QVERIFY2(text("quotaQuestion").contains(QStringLiteral("2026-01-04 to 2026-01-06")),
                 qPrintable(text("quotaQuestion")));
        QVERIFY2(text("quotaQuestion").contains(QStringLiteral("none has been removed")),
                 qPrintable(text("quotaQuestion")));
        m_window.reset();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>("quotaKeep"), patience);
        QCOMPARE(backups().size(), size_t{13}); // the question has waited
        const qint64 before = safe().folder().size();
        const qint64 freed = safe().quotaQuestion()->freed;
        visible<QPushButton>("quotaLetGo")->click();
        QCOMPARE(backups().size(), size_t{10});
        QCOMPARE(backups().back().counter, 7);
        QCOMPARE(before - safe().folder().size(), freed);
        QVERIFY2(message().contains(QStringLiteral("3 backup")), qPrintable(message()));
        // Still too much, but no fewer than ten.
        QVERIFY(!visible<QPushButton>("quotaLetGo"));
        visible<QPushButton>("quotaKeep")->click();
        QVERIFY(!visible<QWidget>("quotaKeep"));
        QCOMPARE(Preferences::backupLimit(), Preferences::gigabyte);
        QCOMPARE(backups().size(), size_t{10});
    }

    void aTimeIsSaidAsPeopleSayIt()
    {
        const QDateTime now(QDate(2026, 9, 30), QTime(17, 0));
        QCOMPARE(agoText(QDateTime(QDate(2026, 9, 30), QTime(9, 41)), now), QStringLiteral("today 09:41"));
        QCOMPARE(agoText(QDateTime(QDate(2026, 9, 29), QTime(9, 41)), now), QStringLiteral("yesterday 09:41"));
        QVERIFY(agoText(QDateTime(QDate(2026, 9, 28), QTime(9, 41)), now).contains(QLatin1Char('2')));
        QCOMPARE(agoText(QDateTime(QDate(2036, 9, 28), QTime(9, 41)), now), QStringLiteral("2036-09-28 09:41"));
    }
};

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"
