// SPDX-License-Identifier: GPL-3.0-or-later
// A renamed file finds its backups again, a copy and another branch do not.
#include "backup/adoption.h"

#include "backup/backupwriter.h"
#include "branch/member.h"
#include "branchfile.h"
#include "history.h"
#include "recordstore.h"
#include "testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace xf;

namespace {
const QDateTime Now(QDate(2026, 9, 30), QTime(9, 41));
}

class TestAdoption : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_edits = 0; ///< no two are of the same second

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    QString root() { return path("backups"); }
    BackupFolder folder(const char* name) { return {root(), path(name)}; }

    void make(const char* name)
    {
        auto file = BranchFile::create(path(name));
        VERIFY_OK(file);
        edit(**file);
    }

    void edit(BranchFile& file)
    {
        Transaction transaction(file);
        VERIFY_OK(transaction.begin());
        RecordStore records(file);
        Member member;
        member.name = QStringLiteral("张三");
        member.id = *records.reserveId(memberKind(), 0);
        VERIFY_OK(records.insert(memberKind(), member));
        VERIFY_OK(History(file).append(QStringLiteral("add"), {HistoryChange{}}, Now.addSecs(++m_edits)));
        VERIFY_OK(transaction.commit());
    }

    void backUp(const char* name)
    {
        const auto file = BranchFile::open(path(name));
        VERIFY_OK(BackupWriter(**file, folder(name), Now).run());
    }

    bool adopts(const char* name)
    {
        const auto file = BranchFile::open(path(name));
        const auto adopted = adoptBackups(**file, root(), folder(name));
        return adopted && *adopted;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make("支部.xianfeng");
        backUp("支部.xianfeng");
    }

    void aFolderKnowsWhereItsFileLies()
    {
        const auto own = folder("支部.xianfeng");
        QCOMPARE(own.origin(), path("支部.xianfeng"));
        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(own.path() + QStringLiteral("/origin")).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t{0600});
    }

    void aRenamedFileFindsItsBackups()
    {
        QVERIFY(QFile::rename(path("支部.xianfeng"), path("第一支部.xianfeng")));
        edit(**BranchFile::open(path("第一支部.xianfeng"))); // in the meantime, where nothing backs up
        QVERIFY(adopts("第一支部.xianfeng"));
        QCOMPARE(folder("第一支部.xianfeng").backups().size(), size_t{1});
        QVERIFY(!QFile::exists(folder("支部.xianfeng").path()));
        QCOMPARE(folder("第一支部.xianfeng").origin(), path("第一支部.xianfeng"));
        backUp("第一支部.xianfeng");
        QCOMPARE(folder("第一支部.xianfeng").backups().front().counter, 2);
    }

    void aCopyHasNoneOfTheOriginals()
    {
        QVERIFY(QFile::copy(path("支部.xianfeng"), path("副本.xianfeng")));
        QVERIFY(!adopts("副本.xianfeng"));
        QCOMPARE(folder("支部.xianfeng").backups().size(), size_t{1});
    }

    void theFileMayBeOnAStickThatIsNotPluggedIn()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("U盘")));
        make("U盘/支部.xianfeng");
        backUp("U盘/支部.xianfeng");
        QVERIFY(QFile::copy(path("U盘/支部.xianfeng"), path("副本.xianfeng")));
        QVERIFY(QFile::rename(path("U盘"), path("拔下的U盘")));
        QVERIFY(!adopts("副本.xianfeng"));
        QVERIFY(QFile::rename(path("拔下的U盘"), path("U盘")));
        QCOMPARE(folder("U盘/支部.xianfeng").backups().size(), size_t{1});
        QVERIFY(QFile::remove(path("U盘/支部.xianfeng"))); // the stick is there, and the file is not on it
        QVERIFY(adopts("副本.xianfeng"));
    }

    void anotherBranchHasNoneOfThem()
    {
        make("二支部.xianfeng");
        QVERIFY(QFile::remove(path("支部.xianfeng")));
        QVERIFY(!adopts("二支部.xianfeng"));
    }

    void whoHasBackupsKeepsThem()
    {
        QVERIFY(QFile::copy(path("支部.xianfeng"), path("副本.xianfeng")));
        backUp("副本.xianfeng");
        QVERIFY(QFile::remove(path("支部.xianfeng")));
        QVERIFY(!adopts("副本.xianfeng"));
        QCOMPARE(folder("副本.xianfeng").backups().size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
