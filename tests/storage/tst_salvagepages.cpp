// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are damaged, cut off, swapped or out of date: what lay on the others is in the new file.
#include "salvagefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace xf;
using namespace xf::test;

class TestSalvagePages : public QObject, private SalvageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeOriginal(); }

    void withoutItsFirstPageAllIsKept()
    {
        QByteArray bytes = m_bytes;
        bytes.replace(0, PageSize, QByteArray(PageSize, '\0'));
        const auto report = salvaged(bytes);
        VERIFY_OK(report);
        QCOMPARE(report->lost, QStringList());
        QCOMPARE(everythingIn(**BranchFile::open(newPath())), m_everything);
    }

    /// Pages that hold no rows are much alike, so by default only some of them are tried.
    void eachPageInTurnIsZeroed()
    {
        int alike = 0;
        for (qint64 number = 0; number < pageCount(); ++number) {
            if (typeOf(number) != 0x0d && alike++ % every(10) != 0)
                continue;
            holdDamaged(with(m_bytes, number, QByteArray(PageSize, '\0')));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("page %1 zeroed").arg(number + 1)));
        }
    }

    void theFileIsCutOff()
    {
        for (qint64 number = 1; number < pageCount(); number += every(16)) {
            const QByteArray bytes = m_bytes.left(number * PageSize - (number % 3 == 0 ? 1000 : 0));
            const auto report = salvaged(bytes);
            if (report)
                hold(report, differingPages(bytes));
            else
                QVERIFY(std::none_of(m_rows.begin(), m_rows.end(), [&](const PlainRow& row) {
                    return row.table != QLatin1String("history") && row.table != QLatin1String("content") &&
                           row.parent == 0 && !row.pages.intersects(differingPages(bytes));
                }));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("cut off after %1 bytes").arg(bytes.size())));
        }
    }

    void singleBitsAreFlipped()
    {
        const auto seed =
            qEnvironmentVariable("XF_SEED", QString::number(QRandomGenerator::global()->generate())).toUInt();
        qInfo("XF_SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 200; i += every(8)) {
            QByteArray bytes = m_bytes;
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            const int bit = random.bounded(8);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
            holdDamaged(bytes);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("bit %1 of byte %2 flipped").arg(bit).arg(at)));
        }
    }

    void anyTwoPagesAreSwapped()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 64; i += every(8)) {
            const qint64 one = random.bounded(static_cast<quint32>(pageCount()));
            const qint64 other = random.bounded(static_cast<quint32>(pageCount()));
            holdDamaged(with(with(m_bytes, one, page(other)), other, page(one)));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("pages %1 and %2 swapped").arg(one + 1).arg(other + 1)));
        }
    }

    void rowsAreFoundWhereverTheirPageLies()
    {
        const qint64 one = pageOf(QStringLiteral("meeting"));
        const qint64 other = pageOf(QStringLiteral("household"));
        QVERIFY(one > 0 && other > 0 && one != other);
        holdEqual(with(with(m_bytes, one, page(other)), other, page(one)), path(QStringLiteral("original.xianfeng")));
    }

    void whatTheHistoryTellsAndADigestProvesIsNotLost()
    {
        const QByteArray bytes = with(m_bytes, pageOf(QStringLiteral("meeting")), QByteArray(PageSize, '\0'));
        holdEqual(bytes, path(QStringLiteral("original.xianfeng")));
        const auto report = salvaged(bytes);
        VERIFY_OK(report);
        QVERIFY(report->retold > 0);
    }

    /// An older state of a page lies elsewhere in the file: the tally tells which state is the last.
    void ofTwoStatesTheLastIsKept()
    {
        const QString newer = path(QStringLiteral("newer.xianfeng"));
        edit(newer, [this](BranchFile& file) {
            const auto member = RecordStore(file).find(*kindByKey(u"member"), m_ids.value(QStringLiteral("member")));
            const auto& kind = *kindByKey(u"member");
            const auto changed = kind.clone(**member);
            kind.field(u"name")->set(*changed, QStringLiteral("新名"));
            VERIFY_OK(RecordStore(file).update(kind, *changed, {QStringLiteral("name")}));
        });
        holdEqual(bytesOf(newer) + page(pageOf(QStringLiteral("member"))), newer);
    }

    void whatWasDeletedStaysDeleted()
    {
        const QString newer = path(QStringLiteral("newer.xianfeng"));
        edit(newer, [this](BranchFile& file) {
            VERIFY_OK(RecordStore(file).remove(*kindByKey(u"income"), m_ids.value(QStringLiteral("income"))));
        });
        holdEqual(bytesOf(newer) + page(pageOf(QStringLiteral("income"))), newer);
    }

    /// The machine went off in the middle of an edit: what was acknowledged is in the journal.
    void anEditThatWasBrokenOffIsTakenBack()
    {
        const QString journal = damagedPath() + QStringLiteral("-journal");
        const QString original = path(QStringLiteral("original.xianfeng"));
        const QString editing = path(QStringLiteral("editing.xianfeng"));
        write(editing, m_bytes);
        QByteArray bytes;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("editing"));
            database.setDatabaseName(editing);
            QVERIFY(database.open());
            for (const char* each : {"PRAGMA cache_size=1", "BEGIN", "UPDATE step SET note = 'x', digest = 1",
                                     "UPDATE pledge SET text = 'x', digest = 1", "UPDATE meeting SET minutes = 'x'"})
                QVERIFY(QSqlQuery(database).exec(QLatin1String(each)));
            bytes = bytesOf(editing);
            write(journal, bytesOf(editing + QStringLiteral("-journal")));
            database.rollback();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("editing"));
        QVERIFY(differingPages(bytes).size() > 3);
        const QByteArray kept = bytesOf(journal);
        holdEqual(bytes, original);
        QCOMPARE(bytesOf(journal), kept);
        QFile::remove(journal);
        const auto without = salvaged(bytes); // the control
        VERIFY_OK(without);
        QVERIFY(!without->lost.isEmpty());
    }

    void chainsOfPagesInACircleAreRefused()
    {
        int tried = 0;
        for (qint64 number = 1; number < pageCount() && tried < 4; ++number) {
            const auto next = qFromBigEndian<quint32>(m_bytes.constData() + number * PageSize);
            if (next != number + 2) // a page in the middle of a chain names its follower
                continue;
            QByteArray circle = page(number);
            qToBigEndian(static_cast<quint32>(number + 1 - tried), circle.data());
            holdDamaged(with(m_bytes, number, circle));
            ++tried;
        }
        QCOMPARE(tried, 4);
    }
};

QTEST_GUILESS_MAIN(TestSalvagePages)
#include "tst_salvagepages.moc"
