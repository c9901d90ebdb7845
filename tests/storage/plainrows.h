// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a branch file as plain SQL tells them, and the pages on which their bytes lie: an oracle that knows
// nothing of kinds, digests or the shape of a page.
#pragma once

#include "branchfile.h"
#include "kind.h"
#include "testing.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QtEndian>

namespace xf::test {

inline constexpr qint64 PageSize = 4096;

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
inline QStringList plainTables()
{
    QStringList names{QStringLiteral("history"), QStringLiteral("content")};
    for (const Kind* kind : allKinds())
        names << kind->key;
    return names;
}

inline Rows rowsIn(const BranchFile& file)
{
    Rows rows;
    for (const QString& table : plainTables()) {
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
inline QStringList everythingIn(const BranchFile& file)
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

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64{bytes.size()});
}

inline QByteArray noise(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char& each : bytes)
        each = static_cast<char>(random.bounded(256));
    return bytes;
}

inline void addPagesOf(const QByteArray& bytes, const QByteArray& needle, QSet<qint64>& pages)
{
    for (qsizetype at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
        for (qint64 page = at / PageSize; page <= (at + needle.size() - 1) / PageSize; ++page)
            pages.insert(page);
    }
}

/// A long value runs through many pages, so it is looked for in pieces.
inline void locate(const QByteArray& bytes, PlainRow& row)
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

} // namespace xf::test
