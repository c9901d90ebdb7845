// SPDX-License-Identifier: GPL-3.0-or-later
// What is salvaged, what is told of the rest, and what is refused.
#include "salvagefixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace xf;
using namespace xf::test;

class TestSalvage : public QObject, private SalvageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeOriginal(); }

    void aSoundFileIsSalvagedEqual()
    {
        const auto report = salvaged(m_bytes);
        VERIFY_OK(report);
        QCOMPARE(report->lost, QStringList());
        const auto file = BranchFile::open(newPath());
        VERIFY_OK(file);
        QCOMPARE(everythingIn(**file), m_everything);
        QCOMPARE((*file)->verify(), QStringList());
    }

    /// The history of a lost record has a hole: what the rest of it tells is not proven and so not taken.
    void whatIsLostIsNamed()
    {
        const auto isLost = [](const PlainRow& row) { return row.table == QLatin1String("journalentry"); };
        const auto lost = std::find_if(m_rows.begin(), m_rows.end(), isLost);
        const auto entry = std::find_if(m_rows.begin(), m_rows.end(), [&](const PlainRow& row) {
            return row.table == QLatin1String("history") &&
                   row.values.at(row.columns.indexOf(QStringLiteral("changes")))
                       .toString()
                       .contains(QStringLiteral("\"id\":%1,").arg(lost->id));
        });
        QVERIFY(entry != m_rows.end());
        QByteArray bytes = with(m_bytes, pageOf(QStringLiteral("journalentry")), QByteArray(PageSize, '\0'));
        for (const qint64 number : entry->pages)
            bytes = with(bytes, number, QByteArray(PageSize, '\0'));
        const auto report = salvaged(bytes);
        VERIFY_OK(report);
        const QString told = report->lost.join(QLatin1Char('\n'));
        for (const PlainRow& row : m_rows) {
            if (isLost(row))
                QVERIFY2(told.contains(QStringLiteral(" no. %1 is lost").arg(row.id)), qPrintable(told));
        }
        // By the record that they belonged to, where the rest of the history tells of it.
        int named = 0;
        for (const PlainRow& row : m_rows) {
            const PlainRow journal = m_rows.value(QStringLiteral("journal %1").arg(row.parent));
            if (!isLost(row) || journal.id == 0)
                continue;
            const QString title = journal.values.at(journal.columns.indexOf(QStringLiteral("title"))).toString();
            named += told.contains(QStringLiteral(" no. %1 is lost: it is damaged or missing. It belonged to Journal "
                                                  "issue “%2”: open that record and enter it again.")
                                       .arg(QString::number(row.id), title.simplified()));
        }
        QVERIFY2(named > 0, qPrintable(told));
        QCOMPARE(report->retold, 0);
        QCOMPARE(report->records, std::count_if(m_rows.begin(), m_rows.end(), [&](const PlainRow& row) {
                     return row.table != QLatin1String("history") && row.table != QLatin1String("content") &&
                            !isLost(row);
                 }));
    }

    /// Without the tally nothing proves what the history tells; the branch is taken from it all the same, and said so.
    void aLostBranchIsToldByTheHistory()
    {
        QByteArray bytes = with(m_bytes, pageOf(QStringLiteral("branch")), QByteArray(PageSize, '\0'));
        for (qint64 number = 1; number < pageCount(); ++number) {
            if (typeOf(number) == 0x0a && page(number).contains("campaignyear"))
                bytes = with(bytes, number, QByteArray(PageSize, '\0'));
        }
        const auto report = salvaged(bytes);
        VERIFY_OK(report);
        const QString told = report->lost.join(QLatin1Char('\n'));
        QVERIFY2(told.contains(QStringLiteral("taken from the edit history")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("own count of its records is damaged")), qPrintable(told));
        const Rows kept = rowsIn(**BranchFile::open(newPath()));
        const auto isBranch = [](const PlainRow& row) { return row.table == QLatin1String("branch"); };
        const auto branch = std::find_if(kept.begin(), kept.end(), isBranch);
        const auto original = std::find_if(m_rows.begin(), m_rows.end(), isBranch);
        QVERIFY(branch != kept.end());
        QCOMPARE(branch->values, original->values);
    }

    void lostEvidenceIsNamedAndItsRecordKept()
    {
        const auto photo = std::max_element(m_rows.begin(), m_rows.end(), [](const PlainRow& a, const PlainRow& b) {
            return a.pages.size() < b.pages.size();
        });
        QCOMPARE(photo->table, QStringLiteral("content"));
        const QList<qint64> pages = photo->pages.values();
        const auto report =
            salvaged(with(m_bytes, *std::max_element(pages.begin(), pages.end()), QByteArray(PageSize, '\0')));
        VERIFY_OK(report);
        QVERIFY2(report->lost.join(QLatin1Char('\n')).contains(QStringLiteral("大图.jpg")),
                 qPrintable(report->lost.join(QLatin1Char('\n'))));
        QVERIFY(rowsIn(**BranchFile::open(newPath())).size() == m_rows.size() - 1);
    }

    /// Wherever it is cancelled, nothing is left behind; and it tells that it gets on.
    void aCancelledSalvageLeavesNothing()
    {
        QFile::remove(newPath());
        write(damagedPath(), m_bytes);
        std::vector<int> percents;
        VERIFY_OK(salvage(damagedPath(), newPath(), [&](int percent) {
            percents.push_back(percent);
            return true;
        }));
        QVERIFY(percents.size() > 20);
        QVERIFY(std::is_sorted(percents.begin(), percents.end()));
        QCOMPARE(percents.back(), 100);
        for (size_t at = 0; at < percents.size(); at += percents.size() / 7) {
            QFile::remove(newPath());
            size_t calls = 0;
            const auto report = salvage(damagedPath(), newPath(), [&](int) { return calls++ < at; });
            VERIFY_REFUSED(report, QStringLiteral("Cancelled"));
            QVERIFY(!QFile::exists(newPath()));
            QVERIFY(!QFile::exists(newPath() + QStringLiteral(".part")));
            QVERIFY(!QFile::exists(newPath() + QStringLiteral(".part-journal")));
        }
    }

    void whatIsNoBranchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("今天天气很好。\n").repeated(2000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("noise") << noise(m_random, 300'000);
        // Pages that say they hold as many rows as there is room for, each as long as the file, in one chain for all.
        QByteArray page(PageSize, '\0');
        for (int at = 8; at + 1 < PageSize; at += 2)
            page[at] = static_cast<char>(at % 15 + 1);
        page.replace(0, 5, QByteArray("\x0d\x00\x00\x07\xf0", 5));
        for (int at = 2048; at + 8 < PageSize; at += 8)
            page.replace(at, 8, QByteArray("\xa0\x00\x01\x00\x00\x00\x02\x03", 8));
        QTest::newRow("hostile") << page.repeated(300);
    }

    void whatIsNoBranchIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        VERIFY_REFUSED(salvaged(bytes), QStringLiteral("no new file was written"));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// An empty branch is not passed off as one that was salvaged.
    void anEmptyDatabaseOfOursIsRefused()
    {
        const QString empty = path(QStringLiteral("empty.xianfeng"));
        VERIFY_OK(BranchFile::create(empty));
        VERIFY_REFUSED(salvaged(bytesOf(empty)), QStringLiteral("no new file was written"));
    }

    /// Files of the first shape have no digests, so bits that are flipped in a text are not noticed; pages are.
    void aFileWithoutDigestsIsReadAndSaidSo()
    {
        const QString old = QStringLiteral(XF_SOURCE_DIR "/tests/data/v1.xianfeng");
        const QByteArray bytes = bytesOf(old);
        const auto original = BranchFile::openReadOnly(old); // a copy that is brought up to date
        VERIFY_OK(original);
        const Rows expected = rowsIn(**original);
        auto report = salvaged(bytes);
        VERIFY_OK(report);
        QCOMPARE(report->lost.size(), 1);
        QVERIFY2(report->lost.front().contains(QStringLiteral("carry no digests")), qPrintable(report->lost.front()));
        QCOMPARE(everythingIn(**BranchFile::open(newPath())), everythingIn(**original));
        int tried = 0;
        for (qint64 number = 1; number * PageSize < bytes.size(); ++number) {
            if (bytes[number * PageSize] != 0x0d || tried++ % every(6) != 0)
                continue;
            report = salvaged(with(bytes, number, QByteArray(PageSize, '\0')));
            if (!report)
                continue;
            const Rows kept = rowsIn(**BranchFile::open(newPath()));
            for (const PlainRow& row : expected)
                QVERIFY2(kept.contains(row.key()) || report->lost.size() > 1 || row.table == QLatin1String("content"),
                         qPrintable(QStringLiteral("page %1, not told: ").arg(number + 1) + row.text()));
            for (const PlainRow& row : kept) {
                const bool isNamed = row.table == QLatin1String("branch") && report->lost.size() > 1;
                QVERIFY2(isNamed || (expected.contains(row.key()) && isOfOriginal(row, expected[row.key()], kept)),
                         qPrintable(QStringLiteral("page %1: ").arg(number + 1) + row.text()));
            }
        }
    }

    void filesThatAreThereStay()
    {
        write(damagedPath(), m_bytes);
        write(newPath(), "mine");
        VERIFY_REFUSED(salvage(damagedPath(), newPath()), QStringLiteral("already a file"));
        QCOMPARE(bytesOf(newPath()), QByteArray("mine"));
        VERIFY_REFUSED(salvage(damagedPath(), damagedPath()), QStringLiteral("already a file"));
        QCOMPARE(bytesOf(damagedPath()), m_bytes);
        VERIFY_REFUSED(salvage(path(QStringLiteral("none")), path(QStringLiteral("other"))),
                       QStringLiteral("not there"));
        VERIFY_REFUSED(salvage(m_folder.path(), path(QStringLiteral("other"))), QStringLiteral("not there"));
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
