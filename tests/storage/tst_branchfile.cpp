// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself: who may read it, and every kind of file that does not open, unchanged afterwards.
#include "branchfile.h"

#include "branch/member.h"
#include "recordstore.h"
#include "testing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace xf;

namespace {

constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr uid_t nobody = 65534;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64{bytes.size()});
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), qint64{bytes.size()});
}

QByteArray bigEndian(qint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

mode_t modeOf(const QString& path)
{
    struct stat info {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

Result<void> addMember(BranchFile& file, const QString& name)
{
    Transaction transaction(file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    RecordStore records(file);
    Member member;
    member.name = name;
    const auto id = records.reserveId(memberKind(), 0);
    if (!id)
        return id.error();
    member.id = *id;
    if (auto inserted = records.insert(memberKind(), member); !inserted)
        return inserted;
    return transaction.commit();
}

/// Opens the file as somebody whom permissions bind (root is not), and tells what came of it.
QByteArray openedWithoutPrivileges(const QString& path)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(nobody) != 0)
            ::_exit(1);
        QByteArray told;
        {
            OpenFailure failure = OpenFailure::None;
            auto file = BranchFile::open(path, &failure);
            if (!file) {
                told =
                    "failure " + QByteArray::number(static_cast<int>(failure)) + ' ' + file.error().sentence.toUtf8();
            } else {
                const auto count = RecordStore(**file).count(memberKind());
                const auto added = addMember(**file, QStringLiteral("新党员"));
                told = QByteArray((*file)->isReadOnly() ? "read-only" : "writable") + " members " +
                       QByteArray::number(count ? *count : -1) + (added ? " added" : " refused ") +
                       (added ? QByteArray() : added.error().sentence.toUtf8());
            }
        }
        const bool isWritten = ::write(ends[1], told.constData(), static_cast<size_t>(told.size())) == told.size();
        ::_exit(isWritten ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray told(4096, '\0');
    const auto size = ::read(ends[0], told.data(), static_cast<size_t>(told.size()));
    told.truncate(std::max<qsizetype>(0, size));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return told;
}

} // namespace

class TestBranchFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// The file does not open, for this reason and with these words, and not a byte of it is changed.
    void refused(OpenFailure expected, const QString& words)
    {
        const QByteArray before = bytesOf(m_path);
        OpenFailure failure = OpenFailure::None;
        const auto opened = BranchFile::open(m_path, &failure);
        VERIFY_REFUSED(opened, words);
        QCOMPARE(static_cast<int>(failure), static_cast<int>(expected));
        QVERIFY(bytesOf(m_path) == before);
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("支部 一.xianfeng"));
        auto file = BranchFile::create(m_path);
        VERIFY_OK(file);
        VERIFY_OK(addMember(**file, QStringLiteral("张三")));
    }

    void aFileIsWrittenOnlyInItsPlace()
    {
        const QString away = m_folder->filePath(QStringLiteral("away"));
        const QString link = m_folder->filePath(QStringLiteral("link.xianfeng"));
        QVERIFY(QFile::link(m_path, link));
        auto file = BranchFile::open(link);
        VERIFY_OK(file);
        const auto mayBegin = [&file] { return Transaction(**file).begin().ok(); };
        QVERIFY(mayBegin());
        QVERIFY(QFile::remove(link));
        QVERIFY(mayBegin()); // its own name still leads to it
        QVERIFY(QFile::rename(m_path, away));
        QVERIFY(!mayBegin());
        QVERIFY(QFile::copy(away, m_path));
        QVERIFY(!mayBegin()); // another file of that name
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(away, m_path));
        QVERIFY(mayBegin());
    }

    void aFileIsForItsOwnerAlone()
    {
        const mode_t mask = ::umask(0);
        const QString path = m_folder->filePath(QStringLiteral("own.xianfeng"));
        auto file = BranchFile::create(path);
        VERIFY_OK(file);
        VERIFY_OK(addMember(**file, QStringLiteral("李四")));
        QCOMPARE(modeOf(path), mode_t{0600});
        // With an exclusive lock the journal stays beside the file while it is open.
        QCOMPARE(modeOf(path + QStringLiteral("-journal")), mode_t{0600});
        ::umask(mask);
    }

    void aClosedFileLeavesNothingBesideIt()
    {
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("支部 一.xianfeng")});
    }

    /// As after a crash: the journal is over, for its head is cleared, and still tells what stood in the file before.
    void whatACrashLeftBesideItGoesWithTheNextStart()
    {
        const QString journal = m_path + QStringLiteral("-journal");
        write(journal, QByteArray(512, '\0') + "13900001111");
        auto file = BranchFile::open(m_path);
        VERIFY_OK(file);
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(*RecordStore(**file).count(memberKind()), qint64{1});
        VERIFY_OK(addMember(**file, QStringLiteral("李四")));
        QVERIFY(QFileInfo(journal).size() > 0); // the next edit has one of its own again
    }

    void aFileSaysWhatItIs()
    {
        const QByteArray bytes = bytesOf(m_path);
        QCOMPARE(bytes.mid(applicationIdAt, 4), QByteArray("XFLG"));
        QCOMPARE(bytes.mid(userVersionAt, 4), bigEndian(BranchFile::currentSchema()));
    }

    void theSettingsAreTheOnesThatSurvivePowerCuts()
    {
        auto file = BranchFile::open(m_path);
        VERIFY_OK(file);
        const auto pragma = [&](const char* name) {
            QSqlQuery query((*file)->database());
            query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name));
            return query.next() ? query.value(0).toString() : QString();
        };
        QCOMPARE(pragma("journal_mode"), QStringLiteral("delete"));
        QCOMPARE(pragma("synchronous"), QStringLiteral("3")); // EXTRA
        QCOMPARE(pragma("locking_mode"), QStringLiteral("exclusive"));
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
    }

    void anExistingFileIsNotWrittenOver()
    {
        const QByteArray before = bytesOf(m_path);
        VERIFY_REFUSED(BranchFile::create(m_path), QStringLiteral("already a file"));
        QVERIFY(bytesOf(m_path) == before);
    }

    void aFolderThatIsNotThereIsSaidSo()
    {
        VERIFY_REFUSED(BranchFile::create(m_folder->filePath(QStringLiteral("no/where.xianfeng"))),
                       QStringLiteral("does not exist"));
    }

    void openingAndReadingChangesNothing()
    {
        const QByteArray before = bytesOf(m_path);
        {
            auto file = BranchFile::open(m_path);
            VERIFY_OK(file);
            QCOMPARE(*RecordStore(**file).count(memberKind()), 1);
            QCOMPARE((*file)->verify(), QStringList());
        }
        QVERIFY(bytesOf(m_path) == before);
    }

    void aMissingFileIsSaidToBeMissing()
    {
        m_path = m_folder->filePath(QStringLiteral("gone.xianfeng"));
        refused(OpenFailure::Missing, QStringLiteral("gone.xianfeng"));
        QVERIFY(!QFile::exists(m_path));
    }

    /// By another name the journal of an edit that was interrupted would not be found.
    void aFileWithASecondNameIsOnlyRead()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.xianfeng"));
        QVERIFY(::link(qPrintable(m_path), qPrintable(other)) == 0);
        const QByteArray before = bytesOf(m_path);
        for (const QString& name : {m_path, other}) {
            const auto file = BranchFile::open(name);
            VERIFY_OK(file);
            QVERIFY((*file)->isReadOnly());
            QCOMPARE(*RecordStore(**file).count(memberKind()), 1);
        }
        QVERIFY(bytesOf(m_path) == before);
        const QString journal = m_path + QStringLiteral("-journal");
        write(journal, QByteArray(600, '\1'));
        const auto half = BranchFile::open(other);
        VERIFY_REFUSED(half, QFileInfo(m_path).fileName());
        QVERIFY(QFile::exists(journal));
        QVERIFY(BranchFile::open(m_path).ok()); // its own name: the journal is dealt with
        QVERIFY(!QFile::exists(journal));
        QVERIFY(QFile::remove(other));
        const auto alone = BranchFile::open(m_path);
        VERIFY_OK(alone);
        QVERIFY(!(*alone)->isReadOnly());
    }

    void textIsForeign()
    {
        write(m_path, QByteArray("just some notes\n").repeated(100));
        refused(OpenFailure::Foreign, QStringLiteral("not a branch file"));
    }

    void anEmptyFileIsForeign()
    {
        write(m_path, {});
        refused(OpenFailure::Foreign, QStringLiteral("not a branch file"));
    }

    void anotherProgramsDatabaseIsForeign()
    {
        overwrite(m_path, applicationIdAt, QByteArray(4, '\0'));
        refused(OpenFailure::Foreign, QStringLiteral("not a branch file"));
    }

    void anOverwrittenFirstPageIsDamage()
    {
        overwrite(m_path, 100, QByteArray(3000, '\x5a'));
        refused(OpenFailure::Damaged, QStringLiteral("damaged"));
    }

    void aTruncatedFileIsDamage()
    {
        QVERIFY(QFile(m_path).resize(8192));
        refused(OpenFailure::Damaged, QStringLiteral("damaged"));
    }

    void overwrittenInnerPagesAreFoundByTheCheck()
    {
        const qint64 size = QFile(m_path).size();
        for (qint64 page = size / 2 / 4096 * 4096; page < size; page += 4096)
            overwrite(m_path, page, QByteArray(4096, '\x5a'));
        const QByteArray before = bytesOf(m_path);
        {
            auto file = BranchFile::open(m_path);
            if (file.ok())
                QVERIFY(!(*file)->verify().isEmpty());
        }
        QVERIFY(bytesOf(m_path) == before);
    }

    void aRowThatPointsNowhereIsFoundByTheCheck()
    {
        auto file = BranchFile::open(m_path);
        VERIFY_OK(file);
        QSqlQuery query((*file)->database());
        QVERIFY(query.exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO stay (id, parent) VALUES (1, 999)")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA foreign_keys=ON")));
        const QStringList wrong = (*file)->verify();
        QVERIFY2(!wrong.isEmpty() && wrong.join(QLatin1Char('\n')).contains(QStringLiteral("stay")),
                 qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void aFileOpenInTheSameProgramIsLocked()
    {
        auto first = BranchFile::open(m_path);
        VERIFY_OK(first);
        OpenFailure failure = OpenFailure::None;
        VERIFY_REFUSED(BranchFile::open(m_path, &failure), QStringLiteral("Another program"));
        QCOMPARE(static_cast<int>(failure), static_cast<int>(OpenFailure::Locked));
        VERIFY_OK(addMember(**first, QStringLiteral("王五")));
    }

    void aFileOpenInAnotherProgramIsLockedUntilItCloses()
    {
        QProcess other;
        other.start(QStringLiteral("sqlite3"), {m_path});
        if (!other.waitForStarted())
            QFAIL("the test needs the sqlite3 shell");
        other.write("BEGIN EXCLUSIVE; SELECT 'locked';\n");
        QVERIFY(other.waitForReadyRead());
        refused(OpenFailure::Locked, QStringLiteral("Another program"));
        other.write("ROLLBACK;\n.quit\n");
        QVERIFY(other.waitForFinished());
        VERIFY_OK(BranchFile::open(m_path));
    }

    void aFileThatMayNotBeWrittenOpensForReading()
    {
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0444) == 0);
        const QByteArray before = bytesOf(m_path);
        const QByteArray told = openedWithoutPrivileges(m_path);
        QVERIFY2(told.startsWith("read-only members 1 refused "), told.constData());
        QVERIFY2(told.contains("may not be written to"), told.constData());
        QVERIFY(bytesOf(m_path) == before);
    }

    void aFileInAFolderThatMayNotBeWrittenOpensForReading()
    {
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0666) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
        const QByteArray before = bytesOf(m_path);
        const QByteArray told = openedWithoutPrivileges(m_path);
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700) == 0);
        QVERIFY2(told.startsWith("read-only members 1 refused "), told.constData());
        QVERIFY(bytesOf(m_path) == before);
    }

    void aFileThatMayBeWrittenDoesNotOpenForReadingOnly()
    {
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0666) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0);
        QCOMPARE(openedWithoutPrivileges(m_path), QByteArray("writable members 1 added"));
    }

    void aFileThatMayNotBeReadIsSaidSo()
    {
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0000) == 0);
        const QByteArray told = openedWithoutPrivileges(m_path);
        const QByteArray expected = "failure " + QByteArray::number(static_cast<int>(OpenFailure::Unreadable));
        QVERIFY2(told.startsWith(expected) && told.contains("may not be read"), told.constData());
    }

    void whatIsNotCommittedIsTakenBack()
    {
        auto file = BranchFile::open(m_path);
        VERIFY_OK(file);
        RecordStore records(**file);
        {
            Transaction transaction(**file);
            VERIFY_OK(transaction.begin());
            Member member;
            member.id = *records.reserveId(memberKind(), 0);
            VERIFY_OK(records.insert(memberKind(), member));
            QCOMPARE(*records.count(memberKind()), 2);
        }
        QCOMPARE(*records.count(memberKind()), 1);
    }
};

QTEST_GUILESS_MAIN(TestBranchFile)
#include "tst_branchfile.moc"
