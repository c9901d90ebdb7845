// SPDX-License-Identifier: GPL-3.0-or-later
// Copies, backups and what is restored of them, held against the original row by row with plain SQL.
#include "backup/backupwriter.h"
#include "backup/branchcopy.h"
#include "backup/restore.h"

#include "branch/member.h"
#include "evidencestore.h"
#include "history.h"
#include "recordstore.h"
#include "testing.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace xf;

namespace {

const QDateTime Now(QDate(2026, 9, 30), QTime(9, 41));

mode_t modeOf(const QString& path)
{
    struct stat info {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), qint64{bytes.size()});
}

/// Every row of every table as text; the oracle, which knows neither kinds nor digests.
QString everythingIn(const BranchFile& file)
{
    QStringList lines;
    QSqlQuery tables(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
                     file.database());
    while (tables.next()) {
        QSqlQuery rows(file.database());
        rows.exec(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(tables.value(0).toString()));
        while (rows.next()) {
            QStringList values{tables.value(0).toString()};
            for (int i = 0; rows.value(i).isValid(); ++i)
                values << rows.value(i).toString();
            lines << values.join(QLatin1Char('|'));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BranchFile> m_file;

    QString path(const QString& name) { return m_folder->filePath(name); }
    BackupFolder folder() { return {path(QStringLiteral("backups")), m_file->path()}; }
    QStringList filesIn(const QString& place) { return QDir(place).entryList(QDir::Files); }

    void addMember(const QString& name)
    {
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        RecordStore records(*m_file);
        Member member;
        member.name = name;
        member.id = *records.reserveId(memberKind(), 0);
        VERIFY_OK(records.insert(memberKind(), member));
        VERIFY_OK(History(*m_file).append(QStringLiteral("add"), {HistoryChange{}}, Now));
        VERIFY_OK(transaction.commit());
    }

    void addEvidence(QByteArray bytes)
    {
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto evidence = EvidenceStore(*m_file).put(buffer, QStringLiteral("合影.jpg"));
        VERIFY_OK(evidence);
        RecordStore records(*m_file);
        evidence->parent = records.load(memberKind())->front()->id;
        evidence->id = *records.reserveId(evidenceKind(), evidence->parent);
        VERIFY_OK(records.insert(evidenceKind(), *evidence));
        VERIFY_OK(transaction.commit());
    }

    QString backUp(const QDateTime& now = Now)
    {
        BackupWriter writer(*m_file, folder(), now);
        const auto done = writer.run();
        return done ? writer.info().path : done.error().sentence;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto file = BranchFile::create(path(QStringLiteral("支部.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
        addMember(QStringLiteral("张三"));
        addMember(QStringLiteral("李四"));
        addEvidence(QByteArray(3'000'000, 'a'));
        addEvidence("b");
    }

    void aCopyIsEqualAndPrivate()
    {
        const QString copy = path(QStringLiteral("copy.xianfeng"));
        VERIFY_OK(copyBranch(*m_file, copy));
        QCOMPARE(modeOf(copy), mode_t{0600});
        const auto opened = BranchFile::open(copy);
        VERIFY_OK(opened);
        QCOMPARE(everythingIn(**opened), everythingIn(*m_file));
        addMember(QStringLiteral("王五")); // the original is still in use
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.part*")}), QStringList());
    }

    void aCopyDoesNotTakeTheNameOfAnother()
    {
        const QString copy = path(QStringLiteral("copy.xianfeng"));
        overwrite(copy, 0, "mine");
        VERIFY_REFUSED(copyBranch(*m_file, copy), QStringLiteral("already a file"));
        QCOMPARE(QFile(copy).size(), 4);
    }

    /// The control: a copy that is not checked would be kept.
    void noCopyIsKeptOfADamagedFile()
    {
        QSqlQuery(m_file->database()).exec(QStringLiteral("UPDATE member SET name = '张四' WHERE name = '张三'"));
        const QString copy = path(QStringLiteral("copy.xianfeng"));
        VERIFY_REFUSED(copyBranch(*m_file, copy), QStringLiteral("damaged"));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
    }

    void aBackupIsRestoredEqual()
    {
        const QString backup = backUp();
        QVERIFY2(QFile::exists(backup), qPrintable(backup));
        QVERIFY(backup.endsWith(QStringLiteral("/000001 20260930T094100.backup")));
        const QString restored = path(QStringLiteral("restored.xianfeng"));
        const auto missing = restoreBackup(backup, restored);
        VERIFY_OK(missing);
        QCOMPARE(missing->size(), size_t{0});
        const auto opened = BranchFile::open(restored);
        VERIFY_OK(opened);
        QCOMPARE(everythingIn(**opened), everythingIn(*m_file));
        QCOMPARE((*opened)->verify(), QStringList());
        QCOMPARE(modeOf(restored), mode_t{0600});
        VERIFY_REFUSED(restoreBackup(backup, restored), QStringLiteral("already a file"));
    }

    void backupsArePrivate()
    {
        const QString backup = backUp();
        QCOMPARE(modeOf(backup), mode_t{0600});
        QCOMPARE(modeOf(folder().path()), mode_t{0700});
        QCOMPARE(modeOf(path(QStringLiteral("backups"))), mode_t{0700});
        for (const QString& name : filesIn(folder().path() + QStringLiteral("/contents")))
            QCOMPARE(modeOf(folder().contentPath(name)), mode_t{0600});
    }

    void tenBackupsShareTheirEvidence()
    {
        for (int i = 0; i < 10; ++i) {
            addMember(QString::number(i));
            const QString backup = backUp(Now.addDays(i));
            QVERIFY2(QFile::exists(backup), qPrintable(backup));
            QVERIFY(QFile(backup).size() < 1'000'000);
        }
        QCOMPARE(folder().backups().size(), size_t{10});
        QCOMPARE(filesIn(folder().path() + QStringLiteral("/contents")).size(), 2);
        QVERIFY(folder().size() < 3'000'000 + 10 * 1'000'000);
    }

    void aBackupIsNotABranch()
    {
        const QString backup = backUp();
        OpenFailure failure = OpenFailure::None;
        VERIFY_REFUSED(BranchFile::open(backup, &failure), QStringLiteral("one of the backups"));
    }

    void editsMayComeBetweenThePieces()
    {
        BackupWriter writer(*m_file, folder(), Now);
        int pieces = 0;
        for (bool more = true; more; ++pieces) {
            const auto done = writer.step();
            VERIFY_OK(done);
            more = *done;
            if (pieces % 40 == 7 && pieces < 400)
                addMember(QStringLiteral("第%1名").arg(pieces));
        }
        const QString restored = path(QStringLiteral("restored.xianfeng"));
        VERIFY_OK(restoreBackup(writer.info().path, restored));
        const auto opened = BranchFile::open(restored);
        VERIFY_OK(opened);
        QCOMPARE((*opened)->verify(), QStringList());
        // Two, and the five whose edits made the copying of rows begin anew; then all rows were copied in one go.
        QCOMPARE(*RecordStore(**opened).count(memberKind()), 7);
    }

    void aBackupThatIsBrokenOffLeavesNothing()
    {
        {
            BackupWriter writer(*m_file, folder(), Now);
            for (int i = 0; i < 20; ++i)
                VERIFY_OK(writer.step());
        }
        QCOMPARE(folder().backups().size(), size_t{0});
        QCOMPARE(filesIn(folder().path()), QStringList{QStringLiteral("origin")});
        addMember(QStringLiteral("王五")); // nothing hangs on to the branch file
        QVERIFY(QFile::exists(backUp()));
    }

    void aDamagedRowIsNotBackedUpAndNoBackupGoes()
    {
        for (int i = 0; i < 12; ++i)
            backUp(Now);
        const size_t before = folder().backups().size();
        QSqlQuery(m_file->database()).exec(QStringLiteral("UPDATE member SET name = '张四' WHERE name = '张三'"));
        const QString told = backUp();
        QVERIFY2(told.contains(QStringLiteral("thrown away")), qPrintable(told));
        QCOMPARE(folder().backups().size(), before);
    }

    void aDamagedBackupIsNotRestored()
    {
        const QString backup = backUp();
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qint64 at = file.readAll().indexOf(QStringLiteral("张三").toUtf8());
        QVERIFY(at > 0);
        file.close();
        overwrite(backup, at, QStringLiteral("章").toUtf8());
        VERIFY_REFUSED(restoreBackup(backup, path(QStringLiteral("restored.xianfeng"))), QStringLiteral("damaged"));
        QVERIFY(!QFile::exists(path(QStringLiteral("restored.xianfeng"))));
    }

    void missingEvidenceIsNamedAndTheRestIsRestored()
    {
        const QString backup = backUp();
        const QString contents = folder().path() + QStringLiteral("/contents");
        for (const QString& name : filesIn(contents)) {
            if (QFile(contents + QLatin1Char('/') + name).size() == 1)
                overwrite(contents + QLatin1Char('/') + name, 0, "x");
            else
                QVERIFY(QFile::remove(contents + QLatin1Char('/') + name));
        }
        const auto missing = restoreBackup(backup, path(QStringLiteral("restored.xianfeng")));
        VERIFY_OK(missing);
        QCOMPARE(missing->size(), size_t{2});
        QVERIFY(missing->front().sentence.contains(QStringLiteral("合影.jpg")));
    }

    void contentsGoWithTheLastBackupThatNeedsThem()
    {
        backUp();
        QSqlQuery query(m_file->database());
        QVERIFY(query.exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        for (const RecordPtr& each : *RecordStore(*m_file).load(evidenceKind()))
            VERIFY_OK(RecordStore(*m_file).remove(evidenceKind(), each->id));
        QVERIFY(query.exec(QStringLiteral("DELETE FROM content")));
        query.finish();
        VERIFY_OK(transaction.commit());
        backUp();
        const QString contents = folder().path() + QStringLiteral("/contents");
        QCOMPARE(filesIn(contents).size(), 2);
        VERIFY_OK(folder().remove({1}));
        QCOMPARE(filesIn(contents).size(), 0);
        QCOMPARE(folder().backups().size(), size_t{1});
    }

    void theCounterOrdersBackupsWhateverTheClockSays()
    {
        backUp(Now);
        backUp(Now.addYears(10));
        backUp(Now.addYears(-10));
        const auto backups = folder().backups();
        QCOMPARE(backups.size(), size_t{3});
        QCOMPARE(backups.front().counter, 3);
        QCOMPARE(backups.front().at, Now.addYears(-10));
    }

    void filesOfOtherNamesAreLeftAlone()
    {
        backUp();
        overwrite(folder().path() + QStringLiteral("/notes.txt"), 0, "mine");
        for (int i = 0; i < 12; ++i)
            backUp();
        QVERIFY(QFile::exists(folder().path() + QStringLiteral("/notes.txt")));
        QCOMPARE(folder().backups().size(), size_t{10});
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
