// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged file is read page by page into a new one. The oracle is plain SQL on the undamaged original, and which page
// a row lies on is found by its bytes: it knows nothing of pages, digests or kinds. Every row of the new file is one of
// the original's, and every row that lay wholly on pages that are undamaged is in the new file.
#include "salvage/salvage.h"

#include "activities/pledge.h"
#include "evidencestore.h"
#include "history.h"
#include "recordstore.h"
#include "testing.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtEndian>

#include <functional>

using namespace xf;

namespace {

constexpr qint64 PageSize = 4096;

/// One row as SQL tells it.
struct PlainRow {
    QString table;
    Id id = 0;
    Id parent = 0;
    QStringList columns;
    QVariantList values;
    QSet<qint64> pages; ///< where its bytes lie

    [[nodiscard]] QString text() const
    {
        QStringList parts{table};
        for (const QVariant& value : values)
            parts << (value.isNull() ? QStringLiteral("NULL") : QString::fromUtf8(value.toByteArray().left(60)));
        return parts.join(QLatin1Char('|'));
    }
    [[nodiscard]] QString key() const { return table + QLatin1Char(' ') + values.front().toString(); }
};

using Rows = QHash<QString, PlainRow>;

/// The tables that hold what the user has entered.
QStringList tables()
{
    QStringList names{QStringLiteral("history"), QStringLiteral("content")};
    for (const Kind* kind : allKinds())
        names << kind->key;
    return names;
}

Rows rowsIn(const BranchFile& file)
{
    Rows rows;
    for (const QString& table : tables()) {
        QSqlQuery query(QStringLiteral("SELECT * FROM \"%1\"").arg(table), file.database());
        while (query.next()) {
            PlainRow row;
            row.table = table;
            for (int i = 0; i < query.record().count(); ++i) {
                row.columns << query.record().fieldName(i);
                row.values << query.value(i);
                if (row.columns.back() == QLatin1String("id"))
                    row.id = query.value(i).toLongLong();
                if (row.columns.back() == QLatin1String("parent"))
                    row.parent = query.value(i).toLongLong();
            }
            rows.insert(row.key(), row);
        }
    }
    return rows;
}

/// Every row of every table, those too that the program keeps for itself.
QStringList everythingIn(const BranchFile& file)
{
    QStringList lines;
    QSqlQuery names(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
                    file.database());
    while (names.next()) {
        QSqlQuery rows(QStringLiteral("SELECT * FROM \"%1\"").arg(names.value(0).toString()), file.database());
        while (rows.next()) {
            QStringList values{names.value(0).toString()};
            for (int i = 0; i < rows.record().count(); ++i)
                values << rows.value(i).toString();
            lines << values.join(QLatin1Char('|'));
        }
    }
    lines.sort();
    return lines;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64{bytes.size()});
}

QByteArray noise(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char& each : bytes)
        each = static_cast<char>(random.bounded(256));
    return bytes;
}

void addPagesOf(const QByteArray& bytes, const QByteArray& needle, QSet<qint64>& pages)
{
    for (qsizetype at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
        for (qint64 page = at / PageSize; page <= (at + needle.size() - 1) / PageSize; ++page)
            pages.insert(page);
    }
}

/// A long value runs through many pages, so it is looked for in pieces.
void locate(const QByteArray& bytes, PlainRow& row)
{
    constexpr qsizetype piece = 64;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (row.columns[i] == QLatin1String("digest")) {
            QByteArray digest(8, '\0');
            qToBigEndian(row.values[i].toLongLong(), digest.data());
            addPagesOf(bytes, digest, row.pages);
            continue;
        }
        const QByteArray value = row.values[i].toByteArray();
        if (value.size() <= piece ||
            (row.table != QLatin1String("content") && row.table != QLatin1String("history") && value.size() < 1000))
            continue;
        for (qsizetype at = 0; at < value.size(); at += piece)
            addPagesOf(bytes, value.mid(std::min(at, value.size() - piece), piece), row.pages);
    }
    if (row.table == QLatin1String("content"))
        addPagesOf(bytes, row.values.front().toByteArray() + "", row.pages);
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes; ///< the undamaged file
    Rows m_rows;
    QStringList m_everything;
    QHash<QString, Id> m_ids; ///< the newest record of each kind
    QRandomGenerator m_random{20260930};

    QString path(const QString& name) { return m_folder.filePath(name); }
    QString damagedPath() { return path(QStringLiteral("damaged.xianfeng")); }
    QString newPath() { return path(QStringLiteral("new.xianfeng")); }

    void add(BranchFile& file, const Kind& kind)
    {
        RecordStore records(file);
        auto record =
            test::someRecord(kind, m_random, [&](const Field& field) { return m_ids.value(field.target, 0); });
        record->parent = kind.role == KindRole::Child ? m_ids.value(kind.parents.front()) : 0;
        if (&kind == &evidenceKind()) {
            QByteArray bytes = noise(m_random, 20 + static_cast<qsizetype>(m_random.bounded(9000)));
            put(file, bytes, static_cast<Evidence&>(*record));
        }
        const auto id = records.reserveId(kind, record->parent);
        VERIFY_OK(id);
        record->id = *id;
        VERIFY_OK(records.insert(kind, *record));
        m_ids.insert(kind.key, *id);
        QJsonObject after;
        for (const Field& field : kind.fields) {
            if (field.isStored() && !isEmptyValue(field, field.get(*record)))
                after.insert(field.key, toJson(field, field.get(*record)));
        }
        VERIFY_OK(History(file).append(
            QStringLiteral("add"),
            {HistoryChange{HistoryChange::Op::Add, kind.key, *id, record->parent, QStringLiteral("某项"), {}, after}},
            QDateTime(QDate(2026, 9, 30), QTime(9, 41))));
    }

    void put(BranchFile& file, QByteArray& bytes, Evidence& evidence)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto stored = EvidenceStore(file).put(buffer, QStringLiteral("合影.jpg"));
        VERIFY_OK(stored);
        evidence.size = stored->size;
        evidence.sha256 = stored->sha256;
    }

    /// Salvages these bytes; the file that holds them must stay as it is.
    Result<SalvageReport> salvaged(const QByteArray& bytes)
    {
        QFile::remove(newPath());
        write(damagedPath(), bytes);
        auto report = salvage(damagedPath(), newPath());
        if (bytesOf(damagedPath()) != bytes)
            qFatal("the damaged file was changed");
        if (QFile::exists(newPath()) != report.ok() || QFile::exists(newPath() + QStringLiteral(".part")))
            qFatal("a file is there that ought not to be, or the other way round");
        return report;
    }

    /// What lay on these pages, and what belongs to it, may be lost.
    QSet<QString> excused(const QSet<qint64>& damaged)
    {
        QSet<QString> keys;
        QSet<Id> ids;
        for (bool grew = true; grew;) {
            grew = false;
            for (const PlainRow& row : m_rows) {
                if (keys.contains(row.key()) ||
                    (!row.pages.intersects(damaged) && !(row.parent != 0 && ids.contains(row.parent))))
                    continue;
                keys.insert(row.key());
                if (row.table != QLatin1String("history"))
                    ids.insert(row.id);
                grew = true;
            }
        }
        return keys;
    }

    /// A reference to what is lost may be empty, and the digest then is another; anything else must be the same.
    static bool isOfOriginal(const PlainRow& row, const PlainRow& original, const Rows& kept)
    {
        bool isEmptied = false;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            if (row.columns[i] == QLatin1String("digest") || row.values[i] == original.values[i])
                continue;
            const QString target = original.values[i].toString();
            const bool isThere = std::any_of(kept.begin(), kept.end(), [&](const PlainRow& each) {
                return each.table != QLatin1String("history") && QString::number(each.id) == target;
            });
            if (!row.values[i].isNull() || isThere)
                return false;
            isEmptied = true;
        }
        return isEmptied || row.values == original.values;
    }

    /// 0 invented, nothing lost that lay on sound pages, and a loss is told.
    void hold(const Result<SalvageReport>& report, const QSet<qint64>& damaged)
    {
        VERIFY_OK(report);
        const auto file = BranchFile::open(newPath());
        VERIFY_OK(file);
        const Rows kept = rowsIn(**file);
        for (const PlainRow& row : kept) {
            const auto original = m_rows.constFind(row.key());
            if (row.table == QLatin1String("branch") &&
                report->lost.join(QLatin1Char(' ')).contains(QStringLiteral("own record")))
                continue;
            QVERIFY2(original != m_rows.constEnd() && isOfOriginal(row, *original, kept),
                     qPrintable(QStringLiteral("invented: ") + row.text()));
        }
        const QSet<QString> mayBeLost = excused(damaged);
        for (const PlainRow& row : m_rows) {
            if (!kept.contains(row.key())) {
                QVERIFY2(mayBeLost.contains(row.key()), qPrintable(QStringLiteral("lost: ") + row.text()));
                QVERIFY2(!report->lost.isEmpty() || row.table == QLatin1String("content"),
                         qPrintable(QStringLiteral("not told: ") + row.text()));
            }
        }
    }

    QSet<qint64> differingPages(const QByteArray& bytes) const
    {
        QSet<qint64> pages;
        for (qint64 page = 0; page * PageSize < m_bytes.size(); ++page) {
            if (bytes.mid(page * PageSize, PageSize) != m_bytes.mid(page * PageSize, PageSize))
                pages.insert(page);
        }
        return pages;
    }

    [[nodiscard]] QByteArray page(qint64 number) const { return m_bytes.mid(number * PageSize, PageSize); }
    [[nodiscard]] char typeOf(qint64 number) const { return m_bytes[number * PageSize]; }

    [[nodiscard]] static QByteArray with(QByteArray bytes, qint64 number, const QByteArray& page)
    {
        return bytes.replace(number * PageSize, PageSize, page);
    }

    /// Where all rows of this table lie.
    [[nodiscard]] qint64 pageOf(const QString& table) const
    {
        for (const PlainRow& row : m_rows) {
            for (const qint64 number : row.pages) {
                if (row.table == table && typeOf(number) == 0x0d) // the tally holds the digest of a single row as well
                    return number;
            }
        }
        return -1;
    }

    /// What the program does to a file in one edit.
    void edit(const QString& path, const std::function<void(BranchFile&)>& change)
    {
        write(path, m_bytes);
        const auto file = BranchFile::open(path);
        VERIFY_OK(file);
        Transaction transaction(**file);
        VERIFY_OK(transaction.begin());
        change(**file);
        VERIFY_OK(transaction.commit());
    }

    /// Nothing is lost, and the new file is equal to this one.
    void holdEqual(const QByteArray& damaged, const QString& expected)
    {
        const auto report = salvaged(damaged);
        VERIFY_OK(report);
        QCOMPARE(report->lost, QStringList());
        QCOMPARE(everythingIn(**BranchFile::open(newPath())), everythingIn(**BranchFile::open(expected)));
    }

    /// A few by default, all with XF_SALVAGE=full.
    static int every(int few) { return qEnvironmentVariable("XF_SALVAGE") == QLatin1String("full") ? 1 : few; }

    [[nodiscard]] qint64 pageCount() const { return m_bytes.size() / PageSize; }

    void holdDamaged(const QByteArray& bytes) { hold(salvaged(bytes), differingPages(bytes)); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString original = path(QStringLiteral("original.xianfeng"));
        {
            auto file = BranchFile::create(original);
            VERIFY_OK(file);
            Transaction transaction(**file);
            VERIFY_OK(transaction.begin());
            for (int i = 0; i < 3; ++i) {
                for (const Kind* kind : allKinds()) {
                    if (i == 0 || kind->role != KindRole::Base)
                        add(**file, *kind);
                }
            }
            for (int i = 0; i < 150; ++i)
                add(**file, *kindByKey(u"step"));
            Pledge pledge;
            pledge.title = QStringLiteral("长文");
            for (int i = 0; i < 900; ++i)
                pledge.text += test::someText(m_random);
            pledge.id = *RecordStore(**file).reserveId(pledgeKind(), 0);
            VERIFY_OK(RecordStore(**file).insert(pledgeKind(), pledge));
            Evidence evidence;
            QByteArray photo = noise(m_random, 300'000);
            put(**file, photo, evidence);
            evidence.name = QStringLiteral("大图.jpg");
            evidence.parent = pledge.id;
            evidence.id = *RecordStore(**file).reserveId(evidenceKind(), pledge.id);
            VERIFY_OK(RecordStore(**file).insert(evidenceKind(), evidence));
            VERIFY_OK(RecordStore(**file).remove(*kindByKey(u"practice"), m_ids.value(QStringLiteral("practice"))));
            VERIFY_OK(transaction.commit());
            QCOMPARE((*file)->verify(), QStringList());
            m_rows = rowsIn(**file);
            m_everything = everythingIn(**file);
        }
        m_bytes = bytesOf(original);
        for (PlainRow& row : m_rows) {
            locate(m_bytes, row);
            QVERIFY2(!row.pages.isEmpty(), qPrintable(row.text()));
        }
        qInfo("%lld pages, %lld rows", pageCount(), static_cast<qint64>(m_rows.size()));
    }

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
