// SPDX-License-Identifier: GPL-3.0-or-later
// A file that does not open, in the real window: what is offered for it, and that it works.
#include "safetyfixture.h"

#include "activities/pledge.h"
#include "newermade.h"

#include <QBuffer>
#include <QProgressBar>

using namespace xf;

class TestRescuePage : public QObject, protected SafetyFixture
{
    Q_OBJECT

private:
    /// The first page is gone, so the file does not open.
    void breakFile()
    {
        QFile bytes(file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(100));
        QCOMPARE(bytes.write(QByteArray(3000, '\x5a')), 3000);
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    /// Its own mark is gone, and no backup says that it was ours: its name does.
    void withoutItsHeadItIsStillSalvaged()
    {
        QFile bytes(file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QCOMPARE(bytes.write(QByteArray(4096, '\0')), 4096);
        bytes.close();
        start();
        QVERIFY(!m_window->session());
        QVERIFY(visible<QPushButton>("salvageDamaged"));
        QVERIFY(!visible<QPushButton>("backToDamaged"));
    }

    /// What was found after opening leads to the same page, which lets go of the file.
    void damageFoundInAnOpenFileLeadsHere()
    {
        QFile bytes(file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const qint64 at = bytes.readAll().lastIndexOf(QStringLiteral("专项资金闭环管理").toUtf8());
        QVERIFY(at > 0 && bytes.seek(at));
        bytes.write(QStringLiteral("专项基金闭环管理").toUtf8());
        bytes.close();
        start();
        m_window->workbench()->goTo(QStringLiteral("pledge"));
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>("damageHelp"), patience);
        QVERIFY2(text("damageWords").contains(QStringLiteral("damaged in 1 place")), qPrintable(text("damageWords")));
        m_window->workbench()->goTo(QStringLiteral("member"));
        visible<QPushButton>("damageHelp")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session(), patience);
        QVERIFY(visible<QPushButton>("salvageDamaged"));
        QVERIFY2(text("rescueHeading").contains(QStringLiteral("is damaged")), qPrintable(text("rescueHeading")));
        // It opened before, so it does again.
        auto* back = visible<QPushButton>("backToDamaged");
        QVERIFY(back);
        back->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session(), patience);
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
};

QTEST_MAIN(TestRescuePage)
#include "tst_rescuepage.moc"
