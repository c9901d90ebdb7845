// SPDX-License-Identifier: GPL-3.0-or-later
// A file with a record of every kind, which is damaged and read page by page into a new one. Every row of the new file
// is one of the original's, and every row that lay wholly on pages that are undamaged is in the new file.
#pragma once

#include "activities/pledge.h"
#include "evidencestore.h"
#include "history.h"
#include "plainrows.h"
#include "recordstore.h"
#include "salvage/salvage.h"
#include "testing.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <functional>

namespace xf::test {

/// A test program derives from it and calls makeOriginal() first.
class SalvageFixture
{
protected:
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

    void makeOriginal()
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
            VERIFY_OK(History(**file).index()); // as salvage does; edits do so by the lot
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
};

} // namespace xf::test
