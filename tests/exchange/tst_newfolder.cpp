// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that appears whole or not at all, and what a killed program left of one.
#include "transfer/newfolder.h"

#include "files.h"
#include "testing.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace xf;

class TestNewFolder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString target() { return m_folder->filePath(QStringLiteral("资料")); }
    QStringList names()
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /// As a program that is killed while it writes.
    void leaveOne()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto folder = NewFolder::make(target());
            ::_exit(folder && writeNewFile(**folder, QStringLiteral("a.txt"), "half").ok() ? 0 : 1);
        }
        int state = 0;
        QCOMPARE(::waitpid(child, &state, 0), child);
        QCOMPARE(state, 0);
        QCOMPARE(names().size(), 1);
        QVERIFY(names().front().contains(QStringLiteral("未完成")));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itHasItsNameOnlyWhenItIsWhole()
    {
        const auto folder = NewFolder::make(target());
        VERIFY_OK(writeNewFile(**folder, QStringLiteral("一/a.txt"), "whole"));
        QVERIFY(!QFile::exists(target()));
        VERIFY_OK((*folder)->finish());
        QCOMPARE(names(), QStringList{QStringLiteral("资料")});
        QCOMPARE(test::bytesOf(target() + QStringLiteral("/一/a.txt")), QByteArray("whole"));
        QCOMPARE(QDir(target()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("一")});
    }

    void whatIsNotFinishedGoes()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("lock file")));
        VERIFY_OK(writeNewFile(**NewFolder::make(target()), QStringLiteral("a.txt"), "half"));
        QCOMPARE(names(), QStringList());
    }

    void whatAKilledProgramLeftGoesWithTheNext()
    {
        leaveOne();
        const auto folder = NewFolder::make(target());
        VERIFY_OK(folder);
        VERIFY_OK((*folder)->finish());
        QCOMPARE(names(), QStringList{QStringLiteral("资料")});
    }

    void whatALivingProgramFillsStays()
    {
        const auto first = NewFolder::make(target());
        const auto second = NewFolder::make(target());
        VERIFY_OK(writeNewFile(**first, QStringLiteral("a.txt"), "first"));
        VERIFY_OK((*first)->finish());
        QVERIFY(QFile::exists(target() + QStringLiteral("/a.txt")));
    }

    void foldersThatOnlyLookLikeItStay()
    {
        const QString other = target() + QStringLiteral(".未完成-我的");
        QVERIFY(QDir().mkpath(other));
        VERIFY_OK((*NewFolder::make(target()))->finish());
        QVERIFY(QFile::exists(other));
    }
};

QTEST_GUILESS_MAIN(TestNewFolder)
#include "tst_newfolder.moc"
