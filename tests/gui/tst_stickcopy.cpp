// SPDX-License-Identifier: GPL-3.0-or-later
// 备份到U盘 in the real window: the place is remembered, a password locks the copy, and the copy comes back.
#include "safetyfixture.h"

#include "safety/stickcopydialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace xf;

class TestStickCopy : public QObject, protected SafetyFixture
{
    Q_OBJECT

private:
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

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        copyToStick([&](StickCopyDialog& dialog) { // Enter in the last field is “back up”, not “cancel”
            dialog.findChild<QCheckBox*>(QStringLiteral("stickLocks"))->click();
            type(dialog, "stickPassword", QStringLiteral("correct horse"));
            type(dialog, "stickAgain", QStringLiteral("correct horse"));
            QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("stickAgain")), Qt::Key_Return);
        });
        const QString copy = stick.filePath(QDir(stick.path()).entryList(QDir::Files).value(0));
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
};

QTEST_MAIN(TestStickCopy)
#include "tst_stickcopy.moc"
