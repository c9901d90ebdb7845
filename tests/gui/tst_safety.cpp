// SPDX-License-Identifier: GPL-3.0-or-later
// What looks after the branch by itself, and how the secretary gets a backup back: the real main window.
#include "activities/pledge.h"
#include "answers.h"
#include "branch/member.h"
#include "fields/linefield.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newbranch.h"
#include "newermade.h"
#include "preferences.h"
#include "safety/restoredialog.h"
#include "safety/safekeeping.h"
#include "safety/safetytext.h"
#include "safety/stickcopydialog.h"
#include "session.h"
#include "testing.h"
#include "workbench.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace xf;

namespace {

constexpr int patience = 20'000; // milliseconds; the pieces wait for an idle machine

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;

    QString file() const { return m_folder->filePath(QStringLiteral("支部.xianfeng")); }
    std::vector<BackupInfo> backups() { return BackupFolder(BackupFolder::root(), file()).backups(); }
    Safekeeping& safe() { return m_window->session()->safekeeping(); }

    template <class W>
    W* visible(const char* name)
    {
        for (auto* each : m_window->findChildren<W*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString text(const char* name)
    {
        auto* label = visible<QLabel>(name);
        return label ? label->text() : QStringLiteral("no label");
    }
    QString message() { return m_window->findChild<MessageBar*>()->text(); }

    void start()
    {
        m_window = std::make_unique<MainWindow>(m_answers);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openFile(file());
        if (m_window->workbench())
            m_window->workbench()->goTo(QStringLiteral("home"));
    }

    void addMember(const QString& name)
    {
        auto member = std::make_shared<Member>();
        member->name = name;
        VERIFY_OK(m_window->session()->editor().add(memberKind(), member));
    }
    QStringList names()
    {
        QStringList found;
        for (const RecordPtr& each : *m_window->session()->records().load(memberKind()))
            found << static_cast<const Member&>(*each).name;
        return found;
    }

    /// Opens the dialog by its button, and lets `act` use it.
    void inRestoreDialog(const char* button, const std::function<void(RestoreDialog&)>& act)
    {
        bool acted = false;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<RestoreDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            acted = true;
            dialog->reject();
        });
        auto* way = visible<QPushButton>(button);
        QVERIFY(way);
        QVERIFY(way->isEnabled());
        way->click();
        QVERIFY(acted);
    }

    /// Presses the button of the stick, and lets `act` fill in the dialog before it is agreed to.
    void copyToStick(const std::function<void(StickCopyDialog&)>& act = {})
    {
        bool acted = false;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<StickCopyDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            acted = true;
            if (act)
                act(*dialog);
            else
                QTest::keyClick(dialog, Qt::Key_Return);
        });
        visible<QPushButton>("backUpToStick")->click();
        QVERIFY(acted);
    }
    static void type(QWidget& in, const char* name, const QString& text)
    {
        in.findChild<QLineEdit*>(QLatin1String(name))->setText(text);
    }
    /// A copy with a password, on a stick of its own.
    QString lockedCopy(const QTemporaryDir& stick)
    {
        m_answers.folder = stick.path();
        copyToStick([](StickCopyDialog& dialog) {
            dialog.findChild<QCheckBox*>(QStringLiteral("stickLocks"))->setChecked(true);
            type(dialog, "stickPassword", QStringLiteral("correct horse"));
            type(dialog, "stickAgain", QStringLiteral("correct horse"));
            dialog.findChild<QPushButton*>(QStringLiteral("stickStart"))->click();
        });
        return stick.filePath(QDir(stick.path()).entryList(QDir::Files).value(0));
    }

    void damage(const QString& path, const QString& from, const QString& to)
    {
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const qint64 at = bytes.readAll().lastIndexOf(from.toUtf8());
        QVERIFY(at > 0);
        QVERIFY(bytes.seek(at));
        bytes.write(to.toUtf8());
    }

    /// The first page is gone, so the file does not open.
    void breakFile()
    {
        QFile bytes(file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(100));
        QCOMPARE(bytes.write(QByteArray(3000, '\x5a')), 3000);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QVERIFY(createSampleBranch(file()).ok());
    }
    void cleanup()
    {
        m_window.reset();
        QDir(BackupFolder(BackupFolder::root(), file()).path()).removeRecursively();
    }

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
        delete viewer;
        QCOMPARE(Preferences::lastFile(), file());
    }

    void aFileThatDoesNotOpenIsRestoredFromItsBackup()
    {
        start();
        addMember(QStringLiteral("王一"));
        const QStringList before = names();
        m_window.reset();
        breakFile();
        start();
        QVERIFY(!m_window->session());
        inRestoreDialog("restoreDamaged", [](RestoreDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("restoreChosen"))->click();
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session() != nullptr, patience);
        QCOMPARE(names(), before);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("支部 before*.xianfeng")}).size(), 1);
    }

    void aDamagedFileOpensIntoItsPageWithTheBestBackupFirst()
    {
        start();
        addMember(QStringLiteral("王一"));
        QVERIFY(safe().backUpNow().ok());
        const QStringList before = names();
        addMember(QStringLiteral("王二"));
        QVERIFY(safe().backUpNow().ok());
        m_window.reset();
        QCOMPARE(backups().size(), size_t{2});
        QVERIFY(QFile(backups().front().path).resize(5000)); // the newest is damaged as well
        breakFile();
        start();
        QVERIFY(text("rescueHeading").contains(QStringLiteral("支部.xianfeng")));
        QVERIFY2(text("openProblem").contains(QStringLiteral("damaged")), qPrintable(text("openProblem")));
        auto* best = visible<QPushButton>("restoreBest");
        QVERIFY(best && best->property("primary").toBool());
        QVERIFY2(best->text().contains(backups().back().at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
                 qPrintable(best->text()));
        QVERIFY2(best->accessibleDescription().contains(QStringLiteral("16 evidence files")),
                 qPrintable(best->accessibleDescription()));
        for (const char* other : {"salvageDamaged", "newInstead", "openOther", "restoreDamaged"}) {
            QVERIFY2(visible<QPushButton>(other), other);
            QVERIFY2(!visible<QPushButton>(other)->property("primary").toBool(), other);
        }
        best->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session() != nullptr, patience);
        QCOMPARE(names(), before);
        QVERIFY2(message().contains(QStringLiteral("is restored")), qPrintable(message()));
    }

    void aMissingFileComesBackFromItsBackup()
    {
        start();
        addMember(QStringLiteral("王一"));
        const QStringList before = names();
        m_window.reset();
        QVERIFY(QFile::remove(file()));
        start();
        QVERIFY(!m_window->session());
        QVERIFY(visible<QPushButton>("retryOpen")); // a stick may be put back
        QVERIFY(!visible<QPushButton>("salvageDamaged"));
        visible<QPushButton>("restoreBest")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session() != nullptr, patience);
        QCOMPARE(names(), before);
    }

    void withoutABackupSalvageIsTheMainWay()
    {
        breakFile();
        start();
        QVERIFY(!visible<QPushButton>("restoreBest"));
        QVERIFY(visible<QPushButton>("salvageDamaged")->property("primary").toBool());
    }

    /// Its progress is shown, and cancelling leaves nothing behind.
    void aSalvageIsCancelled()
    {
        {
            auto opened = BranchFile::open(file());
            VERIFY_OK(opened);
            Editor editor(**opened);
            const Id record = editor.records().load(pledgeKind())->front()->id;
            for (int i = 0; i < 3; ++i) {
                QByteArray bytes(30'000'000, char('a' + i));
                QBuffer source(&bytes);
                QVERIFY(source.open(QIODevice::ReadOnly));
                VERIFY_OK(editor.attach(record, source, QStringLiteral("大%1.jpg").arg(i)));
            }
        }
        breakFile();
        start();
        m_answers.branch = m_folder->filePath(QStringLiteral("新.xianfeng"));
        bool shown = false;
        QTimer watch;
        watch.setInterval(5);
        connect(&watch, &QTimer::timeout, this, [&] {
            auto* bar = visible<QProgressBar>("messageProgress");
            if (!bar)
                return;
            shown = true;
            QVERIFY(QFile::exists(m_answers.branch + QStringLiteral(".part")));
            visible<QPushButton>("messageAction")->click();
        });
        watch.start();
        visible<QPushButton>("salvageDamaged")->click();
        QVERIFY(shown);
        QVERIFY2(message().contains(QStringLiteral("Cancelled")), qPrintable(message()));
        QVERIFY(!m_window->session());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("新*")}), QStringList());
    }

    /// What cannot be read here is still written out whole.
    void aFileOfANewerVersionIsExportedAsItLies()
    {
        test::makeNewer(file(), test::unreadableChanges);
        start();
        QVERIFY(!m_window->session());
        QTemporaryDir target;
        m_answers.folder = target.path();
        auto* way = visible<QPushButton>("exportAsItLies");
        QVERIFY(way && way->property("primary").toBool());
        QVERIFY(!visible<QPushButton>("salvageDamaged"));
        way->click();
        const QStringList made = QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        QVERIFY(QFile::exists(target.filePath(made.front()) + QStringLiteral("/tables/pledge.jsonl")));
        QVERIFY2(message().contains(made.front()), qPrintable(message()));
    }

    void aFileInUseIsTriedAgain()
    {
        start();
        auto second = std::make_unique<MainWindow>(m_answers);
        second->show();
        second->openFile(file());
        QVERIFY(!second->session());
        m_window.reset();
        auto* retry = second->findChild<QPushButton*>(QStringLiteral("retryOpen"));
        QVERIFY(retry && retry->property("primary").toBool());
        retry->click();
        QTRY_VERIFY_WITH_TIMEOUT(second->session() != nullptr, patience);
    }

    void whatIsWholeInAFileThatDoesNotOpenIsSalvaged()
    {
        start();
        addMember(QStringLiteral("王一"));
        const QStringList before = names();
        m_window.reset();
        breakFile();
        start();
        QVERIFY(!m_window->session());
        m_answers.branch = m_folder->filePath(QStringLiteral("新.xianfeng"));
        QString kept;
        QTimer watch;
        watch.setInterval(20);
        connect(&watch, &QTimer::timeout, this, [&] {
            auto* dialog = QApplication::activeModalWidget();
            auto* said = dialog ? dialog->findChild<QLabel*>(QStringLiteral("salvageKept")) : nullptr;
            if (!said)
                return;
            kept = said->text();
            watch.stop();
            dialog->close();
        });
        watch.start();
        visible<QPushButton>("salvageDamaged")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), patience);
        QVERIFY2(kept.startsWith(QStringLiteral("Kept: 2,5")), qPrintable(kept));
        QVERIFY(m_window->session());
        QCOMPARE(names(), before);
        QDir(BackupFolder(BackupFolder::root(), m_answers.branch).path()).removeRecursively();
    }

    void theStickIsRememberedAndItsCopyOpens()
    {
        QTemporaryDir stick;
        m_answers.folder = stick.path();
        start();
        copyToStick();
        QVERIFY2(message().contains(QStringLiteral("whole and equal")), qPrintable(message()));
        QVERIFY2(text("safetyBackups").contains(QStringLiteral("stick: today")), qPrintable(text("safetyBackups")));
        const QStringList copies = QDir(stick.path()).entryList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        VERIFY_OK(BranchFile::open(stick.filePath(copies.front())));
        m_answers.folder.clear(); // a second question would be answered by changing one's mind
        QTest::qWait(1100);       // the name holds the second
        copyToStick();
        QCOMPARE(QDir(stick.path()).entryList(QDir::Files).size(), 2);
    }

    void theStickGetsAPasswordOnlyIfOneIsWantedAndTypedTwice()
    {
        QTemporaryDir stick;
        m_answers.folder = stick.path();
        start();
        copyToStick([&](StickCopyDialog& dialog) {
            auto* locks = dialog.findChild<QCheckBox*>(QStringLiteral("stickLocks"));
            auto* agree = dialog.findChild<QPushButton*>(QStringLiteral("stickStart"));
            auto* refusal = dialog.findChild<QLabel*>(QStringLiteral("stickRefusal"));
            QVERIFY(!locks->isChecked());
            QVERIFY(!dialog.findChild<QLineEdit*>(QStringLiteral("stickPassword"))->isVisible());
            locks->setChecked(true);
            QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("stickHonest"))->isVisible());
            agree->click();
            QVERIFY2(refusal->text().contains(QStringLiteral("type a password")), qPrintable(refusal->text()));
            type(dialog, "stickPassword", QStringLiteral("correct horse"));
            type(dialog, "stickAgain", QStringLiteral("correct hors"));
            agree->click();
            QVERIFY2(refusal->text().contains(QStringLiteral("not the same")), qPrintable(refusal->text()));
            QVERIFY(dialog.isVisible());
            dialog.reject();
        });
        QCOMPARE(QDir(stick.path()).entryList(QDir::Files), QStringList());
        const QString copy = lockedCopy(stick);
        QVERIFY(isLocked(copy));
        QVERIFY2(message().contains(QStringLiteral("whole and equal")), qPrintable(message()));
        copyToStick([](StickCopyDialog& dialog) { // as last time
            QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("stickLocks"))->isChecked());
            dialog.reject();
        });
    }

    void aCopyWithAPasswordIsBroughtBackFromTheStick()
    {
        QTemporaryDir stick;
        start();
        const QStringList before = names();
        const QString copy = lockedCopy(stick);
        addMember(QStringLiteral("王一"));
        m_answers.branch = copy;
        inRestoreDialog("restoreBackup", [](RestoreDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("restoreFile"))->click();
            auto* answer = dialog.findChild<QLabel*>(QStringLiteral("unlockAnswer"));
            for (int tries = 0; tries < 3; ++tries) {
                type(dialog, "unlockPassword", QStringLiteral("wrong horse"));
                dialog.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
                QVERIFY2(answer->text().contains(QStringLiteral("does not open")), qPrintable(answer->text()));
            }
            type(dialog, "unlockPassword", QStringLiteral("correct horse"));
            dialog.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
            auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("backups"));
            QCOMPARE(table->rowCount(), 1);
            auto* lost = dialog.findChild<QListWidget*>(QStringLiteral("restoreLost"));
            QCOMPARE(lost->count(), 1);
            dialog.findChild<QPushButton*>(QStringLiteral("restoreChosen"))->click();
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session() ? names() : QStringList(), before, patience);
        QVERIFY(isLocked(copy));
        QCOMPARE(QDir(PrivateFolder::root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void aFileWithAPasswordIsOpenedAsANewBranchFile()
    {
        QTemporaryDir stick;
        start();
        const QStringList before = names();
        const QString copy = lockedCopy(stick);
        m_window->openFile(copy);
        QVERIFY(!m_window->session());
        QVERIFY2(text("unlockFile").contains(QFileInfo(copy).fileName()), qPrintable(text("unlockFile")));
        m_answers.branch = m_folder->filePath(QStringLiteral("新.xianfeng"));
        type(*m_window, "unlockPassword", QStringLiteral("wrong horse"));
        visible<QPushButton>("unlock")->click();
        QVERIFY2(text("unlockAnswer").contains(QStringLiteral("does not open")), qPrintable(text("unlockAnswer")));
        QVERIFY(!QFile::exists(m_answers.branch));
        type(*m_window, "unlockPassword", QStringLiteral("correct horse"));
        visible<QPushButton>("unlock")->click();
        QVERIFY(m_window->session());
        QCOMPARE(m_window->session()->path(), m_answers.branch);
        QCOMPARE(names(), before);
        QDir(BackupFolder(BackupFolder::root(), m_answers.branch).path()).removeRecursively();
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

    void aCopyThatFailsMayBeTriedAgain()
    {
        start();
        QTemporaryDir stick;
        m_answers.folder = stick.path();
        copyToStick([&](StickCopyDialog& dialog) {
            QVERIFY(stick.remove()); // pulled out
            dialog.findChild<QPushButton*>(QStringLiteral("stickStart"))->click();
        });
        QVERIFY2(message().contains(QStringLiteral("does not exist")), qPrintable(message()));
        QTemporaryDir other;
        m_answers.folder = other.path();
        QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
        visible<QPushButton>("messageAction")->click();
        QVERIFY2(message().contains(QStringLiteral("whole and equal")), qPrintable(message()));
        QCOMPARE(QDir(other.path()).entryList(QDir::Files).size(), 1);
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
