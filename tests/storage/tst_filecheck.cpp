// SPDX-License-Identifier: GPL-3.0-or-later
// Damage is noticed and named: each value of each kind, rows that are gone or have gone back, the history, the shape,
// evidence. Everything is done to the file past our own writing code. The control: SQLite's own check finds none of it.
#include "filecheck.h"

#include "activities/pledge.h"
#include "branch/member.h"
#include "evidencestore.h"
#include "history.h"
#include "recordstore.h"
#include "testing.h"

#include <QBuffer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace xf;

class TestFileCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;
    QHash<QString, Id> m_ids; ///< one record of each kind

    void run(const QString& sql)
    {
        QSqlQuery query(m_file->database());
        QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
    }

    QString one(const QString& sql)
    {
        QSqlQuery query(m_file->database());
        return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
    }

    std::vector<Damage> damages()
    {
        FileCheck check(*m_file);
        check.run();
        return check.damages();
    }

    QString sentences()
    {
        QStringList all;
        for (const Damage& each : damages())
            all << each.sentence;
        return all.join(QLatin1Char('\n'));
    }

    /// How many steps a check takes; nothing may be found.
    int stepsOf(const std::function<void()>& between)
    {
        FileCheck check(*m_file);
        int steps = 0;
        for (; check.step(); ++steps)
            between();
        [&] { QCOMPARE(check.damages().size(), size_t{0}); }();
        return steps;
    }

    void put(QByteArray bytes)
    {
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        VERIFY_OK(EvidenceStore(*m_file).put(buffer, QStringLiteral("a.mp4")));
        VERIFY_OK(transaction.commit());
    }

    void rename()
    {
        auto pledge = static_cast<const Pledge&>(
            **RecordStore(*m_file).find(pledgeKind(), m_ids.value(QStringLiteral("pledge"))));
        pledge.title += QStringLiteral("x");
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        VERIFY_OK(RecordStore(*m_file).update(pledgeKind(), pledge, {QStringLiteral("title")}));
        VERIFY_OK(transaction.commit());
    }

    void addOneOf(const Kind& kind)
    {
        QRandomGenerator random(1);
        RecordStore records(*m_file);
        auto record =
            test::someRecord(kind, random, [&](const Field& field) { return m_ids.value(field.target, Id{0}); });
        record->parent = kind.role == KindRole::Child ? m_ids.value(kind.parents.front()) : 0;
        const auto id = records.reserveId(kind, record->parent);
        VERIFY_OK(id);
        record->id = *id;
        VERIFY_OK(records.insert(kind, *record));
        m_ids.insert(kind.key, *id);
    }

    void nothingButTheDamageIsThere(const QString& sql, const QString& words)
    {
        run(QStringLiteral("SAVEPOINT damage"));
        run(sql);
        QCOMPARE(one(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        const QString found = sentences();
        run(QStringLiteral("ROLLBACK TO damage"));
        run(QStringLiteral("RELEASE damage"));
        QVERIFY2(found.contains(words), qPrintable(sql + QLatin1Char('\n') + found));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto file = BranchFile::create(m_folder.filePath(QStringLiteral("a.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        for (const Kind* kind : allKinds())
            addOneOf(*kind);
        QByteArray bytes("a photo");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto evidence = EvidenceStore(*m_file).put(buffer, QStringLiteral("合影.jpg"));
        VERIFY_OK(evidence);
        evidence->id = m_ids.value(QStringLiteral("evidence"));
        evidence->parent = m_ids.value(QStringLiteral("pledge"));
        RecordStore records(*m_file);
        VERIFY_OK(records.remove(evidenceKind(), evidence->id));
        VERIFY_OK(records.insert(evidenceKind(), *evidence));
        VERIFY_OK(History(*m_file).append(QStringLiteral("add"), {HistoryChange{}},
                                          QDateTime(QDate(2026, 9, 30), QTime(9, 41))));
        VERIFY_OK(transaction.commit());
    }

    void numbersThatCouldBeGivenTwiceAreNoticed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("label");
        const QString all = QStringLiteral("List of all records");
        QTest::newRow("all gone") << QStringLiteral("DELETE FROM sqlite_sequence") << all;
        QTest::newRow("records") << QStringLiteral("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'record'") << all;
        QTest::newRow("history") << QStringLiteral("DELETE FROM sqlite_sequence WHERE name = 'history'")
                                 << QStringLiteral("Edit history");
        QTest::newRow("a removed record") << QStringLiteral("INSERT INTO history_record VALUES (99999, 1)") << all;
    }
    void numbersThatCouldBeGivenTwiceAreNoticed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, label);
        nothingButTheDamageIsThere(
            sql, QStringLiteral("Of “%1” it is not known any more which numbers were given away.").arg(label));
    }

    /// The other tests prove nothing unless the sound file passes.
    void aSoundFileIsCheckedWhole()
    {
        FileCheck check(*m_file);
        check.run();
        QCOMPARE(sentences(), QString());
        QCOMPARE(check.records(), static_cast<qint64>(allKinds().size()));
        QCOMPARE(check.evidenceFiles(), 1);
        QCOMPARE(check.done(), check.total());
    }

    void eachValueOfARecordIsGuarded_data()
    {
        QTest::addColumn<QString>("kind");
        for (const Kind* kind : allKinds())
            QTest::newRow(qPrintable(kind->key)) << kind->key;
    }
    void eachValueOfARecordIsGuarded()
    {
        QFETCH(QString, kind);
        run(QStringLiteral("PRAGMA ignore_check_constraints=ON"));
        run(QStringLiteral("PRAGMA foreign_keys=OFF"));
        for (const Field& field : kindByKey(kind)->fields) {
            if (!field.isStored())
                continue;
            const QString type = one(QStringLiteral("SELECT typeof(\"%1\") FROM \"%2\"").arg(field.key, kind));
            const QString other = type == QLatin1String("text")   ? QStringLiteral("\"%1\" || 'x'")
                                  : type == QLatin1String("null") ? QStringLiteral("1 -- %1")
                                                                  : QStringLiteral("\"%1\" + 1");
            run(QStringLiteral("BEGIN"));
            run(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ").arg(kind, field.key) + other.arg(field.key));
            const auto found = damages();
            run(QStringLiteral("ROLLBACK"));
            QVERIFY2(std::any_of(found.begin(), found.end(),
                                 [&](const Damage& each) { return each.kind == kind && each.id == m_ids.value(kind); }),
                     qPrintable(field.key));
        }
        run(QStringLiteral("PRAGMA ignore_check_constraints=OFF"));
        run(QStringLiteral("PRAGMA foreign_keys=ON"));
    }

    void aRowThatIsGoneEverywhereIsMissed()
    {
        const auto id = QString::number(m_ids.value(QStringLiteral("practice")));
        run(QStringLiteral("SAVEPOINT gone"));
        run(QStringLiteral("DELETE FROM practice WHERE id = ") + id);
        run(QStringLiteral("DELETE FROM record WHERE id = ") + id);
        const QString found = sentences();
        run(QStringLiteral("ROLLBACK TO gone"));
        run(QStringLiteral("RELEASE gone"));
        QVERIFY2(found.contains(QStringLiteral("1 entry(s) are missing")), qPrintable(found));
    }

    /// A write that never reached the disk: row and digest fit each other, but they are last week's.
    void aRowThatHasGoneBackIsNoticed()
    {
        const Id id = m_ids.value(QStringLiteral("member"));
        const QString old = one(QStringLiteral("SELECT quote(name) || ', digest = ' || digest FROM member"));
        auto person = static_cast<const Member&>(**RecordStore(*m_file).find(memberKind(), id));
        person.name = QStringLiteral("新名");
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        VERIFY_OK(RecordStore(*m_file).update(memberKind(), person, {QStringLiteral("name")}));
        VERIFY_OK(transaction.commit());
        QCOMPARE(sentences(), QString());
        nothingButTheDamageIsThere(QStringLiteral("UPDATE member SET name = ") + old, QStringLiteral("as a whole"));
    }

    void theListOfRecordsIsGuarded()
    {
        nothingButTheDamageIsThere(QStringLiteral("UPDATE record SET kind = 'xledge' WHERE kind = 'pledge'"),
                                   QStringLiteral("no known kind"));
        nothingButTheDamageIsThere(QStringLiteral("UPDATE record SET parent = 1 WHERE kind = 'step'"),
                                   QStringLiteral("wrong place"));
    }

    void theHistoryIsGuarded()
    {
        nothingButTheDamageIsThere(QStringLiteral("UPDATE history SET changes = replace(changes, 'edit', 'add')"),
                                   QStringLiteral("“Edit history” no. 1 is not as it was saved"));
        nothingButTheDamageIsThere(QStringLiteral("UPDATE history SET at = '2026-09-30T09:42:00'"),
                                   QStringLiteral("“Edit history” no. 1 is not as it was saved"));
    }

    void theShapeIsGuarded()
    {
        nothingButTheDamageIsThere(QStringLiteral("CREATE INDEX extra ON pledge (title)"),
                                   QStringLiteral("inner plan"));
    }

    void theBytesOfEvidenceAreGuardedAndNamed()
    {
        nothingButTheDamageIsThere(QStringLiteral("UPDATE content SET bytes = CAST('b photo' AS BLOB)"),
                                   QStringLiteral("合影.jpg"));
        nothingButTheDamageIsThere(QStringLiteral("DELETE FROM content"), QStringLiteral("合影.jpg"));
    }

    void theWordsOfAnotherAreNotTakenForAQuotedName()
    {
        nothingButTheDamageIsThere(QStringLiteral("UPDATE content SET sha256 = 'a'' OR 1=1 --'"),
                                   QStringLiteral("A kept file is missing or damaged"));
    }

    void aPieceIsSmallAndEditsMayComeBetween()
    {
        FileCheck check(*m_file);
        while (check.step())
            rename();
        QCOMPARE(check.damages().size(), size_t{0});
    }

    void aLargeContentIsReadInPieces()
    {
        const int before = stepsOf([] {});
        put(QByteArray(5'500'000, 'a'));
        const int withLarge = stepsOf([this] { rename(); });
        QVERIFY2(withLarge >= before + 6, qPrintable(QString::number(withLarge - before)));
    }

    /// Before it is read, in the middle of it, and after: contents are the last that is read.
    void aContentThatGoesMeanwhileIsNoDamage()
    {
        for (int fromEnd = 1; fromEnd < 16; ++fromEnd) {
            put(QByteArray(5'000'000, 'b'));
            const int all = stepsOf([] {});
            int steps = 0;
            stepsOf([&] {
                if (++steps == all - fromEnd)
                    run(QStringLiteral("DELETE FROM content WHERE size = 5000000"));
            });
            QVERIFY(steps >= all - fromEnd);
        }
    }
};

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
