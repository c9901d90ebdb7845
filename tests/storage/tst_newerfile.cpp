// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a newer version wrote is read where its shape allows, else refused; in no case does a byte of it change.
#include "newerfile.h"

#include "activities/pledge.h"
#include "backup/backupfolder.h"
#include "branch/member.h"
#include "files.h"
#include "newermade.h"
#include "rawtables.h"
#include "recordstore.h"

#include <QDir>
#include <QTemporaryDir>

using namespace xf;
using namespace xf::test;

class TestNewerFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_before;

    void make(const QString& changes)
    {
        makeNewer(m_path, changes);
        m_before = bytesOf(m_path);
    }
    QString nameOfVersions() const { return QStringLiteral("file version %1").arg(newerSchema()); }
    void refused(const QString& says)
    {
        OpenFailure failure = OpenFailure::None;
        const auto file = BranchFile::open(m_path, &failure);
        VERIFY_REFUSED(file, nameOfVersions());
        VERIFY_REFUSED(file, QStringLiteral("up to %1").arg(BranchFile::currentSchema()));
        VERIFY_REFUSED(file, says);
        QCOMPARE(failure, OpenFailure::Newer);
        VERIFY_REFUSED(BranchFile::openReadOnly(m_path), says);
        QVERIFY(bytesOf(m_path) == m_before);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.xianfeng"));
        auto created = BranchFile::create(m_path);
        VERIFY_OK(created);
        BranchFile& file = **created;
        RecordStore records(file);
        Transaction transaction(file);
        VERIFY_OK(transaction.begin());
        Member member;
        member.id = *records.reserveId(memberKind(), 0);
        member.name = QStringLiteral("欧阳㐱");
        VERIFY_OK(records.insert(memberKind(), member));
        Pledge pledge;
        pledge.id = *records.reserveId(pledgeKind(), 0);
        pledge.title = QStringLiteral("三天办结");
        VERIFY_OK(records.insert(pledgeKind(), pledge));
        VERIFY_OK(transaction.commit());
    }

    void oneOfAReadableShapeIsReadAndNotWritten()
    {
        make(readableChanges);
        {
            const auto file = BranchFile::open(m_path);
            VERIFY_OK(file);
            QVERIFY((*file)->isReadOnly());
            QVERIFY(isNewer(**file));
            QCOMPARE(schemaOf(**file), newerSchema());
            const RecordStore records(**file);
            QCOMPARE(static_cast<const Pledge&>(*records.load(pledgeKind())->front()).title,
                     QStringLiteral("三天办结"));
            QCOMPARE(static_cast<const Member&>(*records.load(memberKind())->front()).name, QStringLiteral("欧阳㐱"));
            QCOMPARE((*file)->verify(), QStringList()); // what is new in it is no damage
            Transaction transaction(**file);
            const auto begun = transaction.begin();
            if (begun) {
                RecordStore writer(**file);
                QVERIFY(!writer.reserveId(memberKind(), 0).ok());
            }
        }
        QVERIFY(bytesOf(m_path) == m_before);
        QCOMPARE(filesIn(m_folder->path()), QStringList{QStringLiteral("a.xianfeng")});
        QVERIFY(!QDir(BackupFolder(BackupFolder::root(), m_path).path()).exists());
    }

    void oneThatLacksWhatIsReadIsRefused_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::newRow("a column renamed") << unreadableChanges;
        QTest::newRow("a table gone") << QStringLiteral("PRAGMA foreign_keys=OFF;DROP TABLE \"pledge\"");
        QTest::newRow("another type") << QStringLiteral(
            "ALTER TABLE \"pledge\" DROP COLUMN \"title\";"
            "ALTER TABLE \"pledge\" ADD COLUMN \"title\" INTEGER NOT NULL DEFAULT 0");
    }
    void oneThatLacksWhatIsReadIsRefused()
    {
        QFETCH(QString, changes);
        make(changes);
        refused(QStringLiteral("inner plan"));
    }

    /// Reading it would finish, or undo, what the newer program began.
    void oneLeftInTheMiddleOfAnEditIsRefused()
    {
        make(readableChanges);
        const QString journal = m_path + QStringLiteral("-journal");
        QFile left(journal);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(QByteArray(512, 'x'));
        left.close();
        refused(QStringLiteral("in the middle of an edit"));
        QCOMPARE(bytesOf(journal), QByteArray(512, 'x'));
    }

    void oneWithAWriteAheadLogIsRefused()
    {
        makeNewer(m_path, readableChanges + QStringLiteral(";PRAGMA journal_mode=WAL"));
        m_before = bytesOf(m_path);
        QCOMPARE(m_before.at(19), '\x02');
        refused(QStringLiteral("in the middle of an edit"));
        QCOMPARE(filesIn(m_folder->path()).filter(QStringLiteral("-shm")), QStringList());
    }

    void aCopyOfItIsWholeAndStillNewer()
    {
        make(readableChanges);
        const QString copy = m_folder->filePath(QStringLiteral("copy.xianfeng"));
        {
            const auto file = BranchFile::openReadOnly(m_path);
            VERIFY_OK(file);
            VERIFY_OK(copyBranch(**file, copy));
        }
        const auto copied = BranchFile::openReadOnly(copy);
        VERIFY_OK(copied);
        QCOMPARE(schemaOf(**copied), newerSchema());
        QVERIFY(bytesOf(m_path) == m_before);
    }

    /// Every table of it, also those that only the newer program knows, and the values as they lie.
    void whatCannotBeReadIsStillThereAsItLies()
    {
        make(readableChanges + QLatin1Char(';') + unreadableChanges);
        const auto tables = RawTables::open(m_path);
        VERIFY_OK(tables);
        QVERIFY((*tables)->names().contains(QStringLiteral("study")));
        QStringList found;
        for (const QString& table : {QStringLiteral("pledge"), QStringLiteral("study")}) {
            VERIFY_OK((*tables)->eachRow(table, [&](const RawTables::Row& row) {
                for (const auto& [column, value] : row) {
                    if (column == QLatin1String("heading") || column == QLatin1String("name") ||
                        column == QLatin1String("mentor"))
                        found << column + QLatin1Char('=') + value.toString();
                }
                return Result<void>();
            }));
        }
        QCOMPARE(found, (QStringList{QStringLiteral("heading=三天办结"), QStringLiteral("mentor=导师"),
                                     QStringLiteral("name=新的一类")}));
        QVERIFY(bytesOf(m_path) == m_before);
    }
};

QTEST_GUILESS_MAIN(TestNewerFile)
#include "tst_newerfile.moc"
