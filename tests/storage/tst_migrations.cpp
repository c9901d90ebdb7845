// SPDX-License-Identifier: GPL-3.0-or-later
// Opens files that earlier versions wrote. tests/data/vN.xianfeng is frozen: it was written once by
//   xianfeng new vN.xianfeng --branch 冻结支部 --unit 某省财政厅 --year 2026
//   xianfeng apply vN.xianfeng tests/data/frozen.jsonl
// with the program whose newest migration was N, and never again.
#include "migrations.h"

#include "activities/pledge.h"
#include "backup/backupfolder.h"
#include "branch/branch.h"
#include "branch/member.h"
#include "evidencestore.h"
#include "history.h"
#include "recordstore.h"
#include "testing.h"

#include <QBuffer>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace xf;

namespace {

const QDir Data(QStringLiteral(XF_SOURCE_DIR "/tests/data"));

/// Everything that makes up a file's shape, in a fixed order.
QString shapeOf(const BranchFile& file)
{
    QStringList parts;
    QSqlQuery query(QStringLiteral("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"), file.database());
    while (query.next())
        parts << query.value(0).toString() + QLatin1Char(' ') + query.value(1).toString() + QLatin1Char('\n') +
                     query.value(2).toString();
    return parts.join(QLatin1Char('\n'));
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<std::unique_ptr<BranchFile>> openCopy(const QString& name)
    {
        const QString copy = m_folder.filePath(name);
        QFile::remove(copy);
        if (!QFile::copy(Data.filePath(name), copy) ||
            !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return Error{QStringLiteral("%1 could not be copied").arg(name), {}};
        return BranchFile::open(copy);
    }

    void eachFrozenFile()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : Data.entryList({QStringLiteral("v*.xianfeng")}))
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void migrationsAreNumberedWithoutAGap()
    {
        int expected = 1;
        for (const Migration& migration : migrations()) {
            QCOMPARE(migration.number, expected++);
            QVERIFY(!migration.statements.isEmpty());
        }
        QCOMPARE(BranchFile::currentSchema(), migrations().back().number);
    }

    void thereIsAFrozenFileOfEveryEarlierShape()
    {
        for (int version = 1; version < BranchFile::currentSchema(); ++version)
            QVERIFY2(Data.exists(QStringLiteral("v%1.xianfeng").arg(version)), qPrintable(QString::number(version)));
    }

    void anOldFileGetsTheShapeOfANewOne_data() { eachFrozenFile(); }
    void anOldFileGetsTheShapeOfANewOne()
    {
        QFETCH(QString, name);
        const auto old = openCopy(name);
        VERIFY_OK(old);
        const QString path = m_folder.filePath(QStringLiteral("new-") + name);
        const auto fresh = BranchFile::create(path);
        VERIFY_OK(fresh);
        QCOMPARE(shapeOf(**old), shapeOf(**fresh));
        QCOMPARE((*old)->verify(), QStringList());
    }

    void nothingOfAnOldFileIsLost_data() { eachFrozenFile(); }
    void nothingOfAnOldFileIsLost()
    {
        QFETCH(QString, name);
        const auto file = openCopy(name);
        VERIFY_OK(file);
        const RecordStore records(**file);
        QCOMPARE(static_cast<const Branch&>(*records.load(branchKind())->front()).name, QStringLiteral("冻结支部"));
        const Records members = *records.load(memberKind());
        QCOMPARE(members.size(), size_t{2});
        const auto& member = static_cast<const Member&>(*members.front());
        QCOMPARE(member.name, QStringLiteral("欧阳㐱"));
        QCOMPARE(member.birth.toIso(), QStringLiteral("1968-04"));
        const Records pledges = *records.load(pledgeKind());
        QCOMPARE(pledges.size(), size_t{1});
        const auto& pledge = static_cast<const Pledge&>(*pledges.front());
        QCOMPARE(pledge.title, QStringLiteral("三天办结"));
        QCOMPARE(pledge.responsible, member.id);
        QCOMPARE(pledge.due, QDate(2026, 9, 30));
        QCOMPARE(pledge.target, 30.5);
        QCOMPARE(pledge.points, (QStringList{QStringLiteral("advanced"), QStringLiteral("feasible")}));
    }

    /// Backed up first: the kept file is the old one, row by row, and still opens.
    void anOldFileIsKeptAsItWas_data() { eachFrozenFile(); }
    void anOldFileIsKeptAsItWas()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const BackupFolder folder(BackupFolder::root(), path);
        QDir(folder.path()).removeRecursively();
        VERIFY_OK(openCopy(name));
        const QStringList kept = QDir(folder.path()).entryList({QStringLiteral("schema*.xianfeng")});
        QCOMPARE(kept.size(), 1);
        const QString keptPath = folder.path() + QLatin1Char('/') + kept.front();
        QCOMPARE(QFile::permissions(keptPath) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        {
            const auto old = BranchFile::openAsItIs(keptPath);
            const auto frozen = BranchFile::openAsItIs(Data.filePath(name));
            VERIFY_OK(old);
            VERIFY_OK(frozen);
            QCOMPARE(shapeOf(**old), shapeOf(**frozen));
            for (const char* table : {"record", "history", "pledge", "member", "content"}) {
                const QString sql = QStringLiteral("SELECT group_concat(x) FROM (SELECT quote(id) AS x FROM \"%1\")")
                                        .arg(QLatin1String(table))
                                        .replace(QLatin1String("quote(id) AS x FROM \"content\""),
                                                 QLatin1String("sha256 AS x FROM content"));
                QSqlQuery expected(sql, (*frozen)->database());
                QSqlQuery found(sql, (*old)->database());
                QVERIFY(expected.next() && found.next());
                QCOMPARE(found.value(0), expected.value(0));
            }
        }
        VERIFY_OK(BranchFile::open(keptPath));
        QDir(folder.path()).removeRecursively();
    }

    void theHistoryOfAnOldFileCanStillBeRead_data() { eachFrozenFile(); }
    void theHistoryOfAnOldFileCanStillBeRead()
    {
        QFETCH(QString, name);
        const auto file = openCopy(name);
        VERIFY_OK(file);
        const auto entries = History(**file).entries({});
        VERIFY_OK(entries);
        QVERIFY(entries->size() >= 5);
        const HistoryChange& last = entries->front().changes.front();
        QCOMPARE(last.kind, QStringLiteral("pledge"));
        QCOMPARE(last.before.value(QLatin1String("due")).toString(), QStringLiteral("2026-06-30"));
        QCOMPARE(last.after.value(QLatin1String("due")).toString(), QStringLiteral("2026-09-30"));
    }

    void theHistoryOfAnOldFileIsFoundByRecord_data() { eachFrozenFile(); }
    void theHistoryOfAnOldFileIsFoundByRecord()
    {
        QFETCH(QString, name);
        const auto file = openCopy(name);
        VERIFY_OK(file);
        const History history(**file);
        for (const HistoryEntry& entry : *history.entries({})) {
            for (const HistoryChange& change : entry.changes) {
                HistoryFilter filter;
                filter.record = change.parent ? change.parent : change.id;
                const auto found = history.entries(filter);
                VERIFY_OK(found);
                QVERIFY(std::any_of(found->begin(), found->end(),
                                    [&](const HistoryEntry& each) { return each.id == entry.id; }));
            }
        }
    }

    void theEvidenceOfAnOldFileCanStillBeRead_data() { eachFrozenFile(); }
    void theEvidenceOfAnOldFileCanStillBeRead()
    {
        QFETCH(QString, name);
        const auto file = openCopy(name);
        VERIFY_OK(file);
        const Records all = *RecordStore(**file).load(evidenceKind());
        QCOMPARE(all.size(), size_t{1});
        const auto& evidence = static_cast<const Evidence&>(*all.front());
        QCOMPARE(evidence.name, QStringLiteral("回执.txt"));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        VERIFY_OK(EvidenceStore(**file).get(evidence.sha256, buffer));
        QCOMPARE(QString::fromUtf8(buffer.data()), QStringLiteral("已收到。\n"));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
