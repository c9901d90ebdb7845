// SPDX-License-Identifier: GPL-3.0-or-later
// Backups with a password: they come back equal, and whatever is done to one of their bytes is noticed and named.
#include "backup/lockedcopy.h"
#include "backup/lockedheader.h"
#include "backup/restore.h"

#include "branch/member.h"
#include "files.h"
#include "recordstore.h"
#include "testing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace xf;

namespace {

constexpr GuessCost Cheap{1, 8}; ///< most of these tests are not about how long a guess takes
constexpr qsizetype Chunk = 65'536;
constexpr qsizetype LockedChunk = Chunk + 17;
constexpr qsizetype Kib = 24; ///< where the header keeps the memory it asks for

Secret password()
{
    return Secret(QStringLiteral("支部2026年的口令"));
}

mode_t modeOf(const QString& path)
{
    struct stat info {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

QByteArray someBytes(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char& each : bytes)
        each = static_cast<char>(random.generate());
    return bytes;
}

/// As somebody does who knows the format: the checksum is right again, and only the password's proof is not.
QByteArray withChecksum(QByteArray bytes)
{
    QByteArray sum(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), 16,
                       reinterpret_cast<const unsigned char*>(bytes.constData()), 72, nullptr, 0);
    return bytes.replace(72, 16, sum);
}

} // namespace

class TestLockedCopy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) { return m_folder->filePath(name); }

    QByteArray locked(const QByteArray& plain, const GuessCost& cost = Cheap)
    {
        QFile from(path(QStringLiteral("plain")));
        QFile to(path(QStringLiteral("locked")));
        const bool open = from.open(QIODevice::ReadWrite | QIODevice::Truncate) && from.write(plain) == plain.size() &&
                          from.seek(0) && to.open(QIODevice::ReadWrite | QIODevice::Truncate);
        const auto done = lock(from, to, password(), {}, cost);
        return open && done && to.seek(0) ? to.readAll() : QByteArray();
    }

    Result<QByteArray> unlocked(const QByteArray& bytes, const Secret& key, UnlockFailure& failure)
    {
        QFile file(path(QStringLiteral("given")));
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(bytes) != bytes.size() ||
            !file.seek(0))
            return Error{QStringLiteral("no file"), {}};
        QByteArray plain;
        const auto take = [&plain](const QByteArray& chunk) {
            plain += chunk;
            return Result<void>();
        };
        const auto done = unlock(file, key, take, {}, &failure);
        return done ? Result<QByteArray>(plain) : Result<QByteArray>(done.error());
    }

    UnlockFailure failureOf(const QByteArray& bytes, const Secret& key = password())
    {
        UnlockFailure failure = UnlockFailure::None;
        const auto done = unlocked(bytes, key, failure);
        return done ? UnlockFailure::None : failure;
    }

    std::unique_ptr<BranchFile> branch()
    {
        auto file = BranchFile::create(path(QStringLiteral("支部.xianfeng")));
        Transaction transaction(**file);
        RecordStore records(**file);
        Member member;
        member.name = QStringLiteral("张三丰");
        member.id = *records.reserveId(memberKind(), 0);
        const bool isIn =
            transaction.begin().ok() && records.insert(memberKind(), member).ok() && transaction.commit().ok();
        return isIn ? std::move(*file) : nullptr;
    }

    QStringList privateFolders() { return QDir(PrivateFolder::root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySizeComesBackEqual_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype{0}, qsizetype{1}, Chunk - 1, Chunk, Chunk + 1, 3 * Chunk, 3 * Chunk + 5})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void everySizeComesBackEqual()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = someBytes(size);
        const QByteArray bytes = locked(plain);
        QVERIFY(bytes.size() > size + LockedHeader::size);
        UnlockFailure failure = UnlockFailure::Other;
        const auto back = unlocked(bytes, password(), failure);
        VERIFY_OK(back);
        QCOMPARE(*back, plain);
        QCOMPARE(failure, UnlockFailure::None);
        QVERIFY(size < 16 || !bytes.contains(plain.left(16)));
    }

    void aWrongPasswordIsNotTakenForDamageAndCostsNothing()
    {
        const QByteArray bytes = locked("abc");
        for (int tries = 0; tries < 3; ++tries)
            QCOMPARE(failureOf(bytes, Secret(QStringLiteral("支部2025年的口令"))), UnlockFailure::WrongPassword);
        QCOMPARE(failureOf(bytes, Secret(QString())), UnlockFailure::WrongPassword);
        QCOMPARE(failureOf(bytes), UnlockFailure::None);
    }

    void theSameCharactersFromAnotherKeyboardAreTheSamePassword()
    {
        QFile file(path(QStringLiteral("x")));
        const Secret composed(QStringLiteral("caf\u00e9"));
        const Secret apart(QStringLiteral("cafe\u0301"));
        QCOMPARE(QByteArray(composed.data(), composed.size()), QByteArray(apart.data(), apart.size()));
    }

    void everyChangedByteOfTheHeaderIsDamageNotAWrongPassword()
    {
        const QByteArray whole = locked(someBytes(100));
        for (qsizetype at = 0; at < 88; ++at) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            QVERIFY2(failureOf(bytes) == UnlockFailure::Damaged, qPrintable(QString::number(at)));
        }
    }

    void aChangedProofOrAForgedChecksumDoesNotOpenEither()
    {
        const QByteArray whole = locked(someBytes(100));
        for (qsizetype at = 16; at < LockedHeader::size; ++at) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            bytes = at < 72 ? withChecksum(bytes) : bytes;
            QVERIFY2(failureOf(bytes) != UnlockFailure::None, qPrintable(QString::number(at)));
        }
    }

    void everyChangedByteOfTheContentIsNoticed()
    {
        const QByteArray whole = locked(someBytes(100));
        for (qsizetype at = LockedHeader::size; at < whole.size(); ++at) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
            QVERIFY2(failureOf(bytes) == UnlockFailure::Damaged, qPrintable(QString::number(at)));
        }
    }

    void aFileThatBreaksOffIsNoticed()
    {
        const QByteArray whole = locked(someBytes(3 * Chunk + 100));
        for (qsizetype size = LockedHeader::size; size < whole.size(); size += LockedChunk) {
            for (const qsizetype near : {size - 1, size, size + 1, size + 17})
                QVERIFY2(failureOf(whole.left(near)) == UnlockFailure::Damaged, qPrintable(QString::number(near)));
        }
        QCOMPARE(failureOf(whole.left(0)), UnlockFailure::Damaged);
        QCOMPARE(failureOf(whole.chopped(1)), UnlockFailure::Damaged);
        QCOMPARE(failureOf(whole + 'x'), UnlockFailure::Damaged);
        QCOMPARE(failureOf(whole + whole.right(117)), UnlockFailure::Damaged);
    }

    void chunksInAnotherOrderAreNoticed()
    {
        const QByteArray whole = locked(someBytes(4 * Chunk));
        const auto chunk = [&](int number) {
            return whole.mid(LockedHeader::size + number * LockedChunk, LockedChunk);
        };
        const QByteArray head = whole.left(LockedHeader::size);
        QCOMPARE(failureOf(head + chunk(0) + chunk(1) + chunk(2) + chunk(3)), UnlockFailure::None);
        QCOMPARE(failureOf(head + chunk(1) + chunk(0) + chunk(2) + chunk(3)), UnlockFailure::Damaged);
        QCOMPARE(failureOf(head + chunk(0) + chunk(0) + chunk(2) + chunk(3)), UnlockFailure::Damaged);
        QCOMPARE(failureOf(head + chunk(0) + chunk(3)), UnlockFailure::Damaged);
        // The same bytes under the same password, locked another time.
        const QByteArray other = locked(someBytes(4 * Chunk));
        QVERIFY(other != whole);
        QCOMPARE(failureOf(other.left(LockedHeader::size) + whole.mid(LockedHeader::size)), UnlockFailure::Damaged);
    }

    void aHeaderThatAsksForGigabytesIsRefusedAtOnce()
    {
        QByteArray bytes = locked("abc");
        bytes.replace(Kib, 4, QByteArray("\xff\xff\xff\x7f", 4));
        QElapsedTimer timer;
        timer.start();
        UnlockFailure failure = UnlockFailure::None;
        VERIFY_REFUSED(unlocked(withChecksum(bytes), password(), failure), QStringLiteral("asks for more"));
        QVERIFY(timer.elapsed() < 500);
        bytes = locked("abc");
        bytes.replace(20, 4, QByteArray("\xff\xff\xff\x7f", 4)); // passes
        VERIFY_REFUSED(unlocked(withChecksum(bytes), password(), failure), QStringLiteral("asks for more"));
        bytes = locked("abc");
        bytes.replace(28, 4, QByteArray("\xff\xff\xff\x7f", 4)); // bytes in a chunk
        VERIFY_REFUSED(unlocked(withChecksum(bytes), password(), failure), QStringLiteral("asks for more"));
    }

    void whatIsWrittenCostsAGuessAsMuchAsModerateDoes()
    {
        const GuessCost usual;
        QVERIFY(usual.passes >= crypto_pwhash_OPSLIMIT_MODERATE);
        QVERIFY(size_t{usual.kibibytes} * 1024 >= crypto_pwhash_MEMLIMIT_MODERATE);
        QVERIFY(highestCost.passes >= usual.passes && highestCost.kibibytes >= usual.kibibytes);
    }

    void aLockedBranchIsRestoredEqualAndNothingPlainStays()
    {
        const auto file = branch();
        QVERIFY(file);
        const QString copy = path(QStringLiteral("stick.xianfeng"));
        VERIFY_OK(copyBranchLocked(*file, copy, password())); // with the usual cost
        QVERIFY(isLocked(copy));
        QVERIFY(!isLocked(file->path()));
        QCOMPARE(modeOf(copy), mode_t{0600});
        QVERIFY(!test::bytesOf(copy).contains(QStringLiteral("张三丰").toUtf8()));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.part*")}), QStringList());
        QCOMPARE(privateFolders(), QStringList());
        const QString restored = path(QStringLiteral("restored.xianfeng"));
        {
            const auto unlockedCopy = unlockBackup(copy, password());
            VERIFY_OK(unlockedCopy);
            const QString plain = (*unlockedCopy)->path;
            QCOMPARE(modeOf(plain), mode_t{0600});
            QCOMPARE(modeOf(QFileInfo(plain).absolutePath()), mode_t{0700});
            QVERIFY(plain.startsWith(PrivateFolder::root()));
            PrivateFolder::removeAbandoned(); // another program starts meanwhile
            VERIFY_OK(restoreBackup(plain, restored));
        }
        QCOMPARE(privateFolders(), QStringList());
        const auto opened = BranchFile::open(restored);
        VERIFY_OK(opened);
        QCOMPARE((*opened)->verify(), QStringList());
        const auto members = RecordStore(**opened).load(memberKind());
        QCOMPARE(static_cast<const Member&>(*members->front()).name, QStringLiteral("张三丰"));
    }

    void whatAKilledProgramLeftIsRemoved()
    {
        const QString left = PrivateFolder::root() + QStringLiteral("/left");
        QVERIFY(QDir().mkpath(left));
        QFile(left + QStringLiteral("/copy.xianfeng")).open(QIODevice::WriteOnly);
        QFile lock(left + QStringLiteral(".lock")); // of a process that is gone
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QProcess gone;
        gone.start(QStringLiteral("true"), {});
        QVERIFY(gone.waitForStarted());
        const qint64 id = gone.processId();
        QVERIFY(gone.waitForFinished());
        lock.write(QByteArray::number(id) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        PrivateFolder::removeAbandoned();
        QCOMPARE(privateFolders(), QStringList());
    }

    void noPasswordIsNoPassword()
    {
        const auto file = branch();
        const QString copy = path(QStringLiteral("stick.xianfeng"));
        VERIFY_REFUSED(copyBranchLocked(*file, copy, Secret(QString())), QStringLiteral("type a password"));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(objectionTo(QStringLiteral("1234567"), QStringLiteral("1234567")).contains(QLatin1Char('8')));
        QVERIFY(objectionTo(QStringLiteral("12345678"), QStringLiteral("12345679"))
                    .contains(QStringLiteral("not the same")));
        QCOMPARE(objectionTo(QStringLiteral("12345678"), QStringLiteral("12345678")), QString());
    }

    void aNameThatIsTakenIsLeftAlone()
    {
        const auto file = branch();
        VERIFY_REFUSED(copyBranchLocked(*file, file->path(), password(), {}, Cheap), QStringLiteral("already a file"));
    }

    void aCancelledCopyLeavesNothing()
    {
        const auto file = branch();
        const QString copy = path(QStringLiteral("stick.xianfeng"));
        const auto done = copyBranchLocked(
            *file, copy, password(), [](int percent) { return percent < 60; }, Cheap);
        VERIFY_REFUSED(done, QStringLiteral("cancelled"));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("stick*")}), QStringList());
        QCOMPARE(privateFolders(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLockedCopy)
#include "tst_lockedcopy.moc"
