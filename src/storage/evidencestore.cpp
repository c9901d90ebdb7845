// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencestore.h"

#include "evidencereader.h"
#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QIODevice>
#include <QMimeDatabase>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <memory>

namespace xf {

namespace {

struct EvidenceStoreMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::EvidenceStore)
};

constexpr qint64 chunk = 1 << 20;

struct BlobCloser {
    void operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }
};
using Blob = std::unique_ptr<sqlite3_blob, BlobCloser>;

Blob openToWrite(const BranchFile& file, qint64 row)
{
    sqlite3_blob* blob = nullptr;
    sqlite3_blob_open(handleOf(file.database()), "main", "content", "bytes", row, 1, &blob);
    return Blob(blob);
}

Error unreadable()
{
    return Error{EvidenceStoreMessages::tr("The file could not be read to its end. Nothing was added; try again."), {}};
}

Result<QString> digestOf(QIODevice& source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&source) || !source.seek(0))
        return unreadable();
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> stream(QIODevice& source, sqlite3_blob* blob)
{
    qint64 at = 0;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty())
            return unreadable();
        const int code =
            sqlite3_blob_write(blob, bytes.constData(), static_cast<int>(bytes.size()), static_cast<int>(at));
        if (code != SQLITE_OK)
            return sqlError(code);
        at += bytes.size();
    }
    return {};
}

} // namespace

Result<Evidence> EvidenceStore::put(QIODevice& source, const QString& fileName)
{
    const auto digest = digestOf(source);
    if (!digest)
        return digest.error();
    Evidence evidence;
    evidence.name = QFileInfo(fileName).fileName();
    evidence.type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    evidence.size = source.size();
    evidence.sha256 = *digest;

    QSqlQuery& query = m_file.statement(
        QStringLiteral("INSERT INTO content (sha256, size, bytes) VALUES (?, ?, zeroblob(?)) ON CONFLICT DO NOTHING"));
    query.addBindValue(evidence.sha256);
    query.addBindValue(evidence.size);
    query.addBindValue(evidence.size);
    if (!query.exec())
        return sqlError(query.lastError());
    const bool isNew = query.numRowsAffected() > 0;
    const qint64 row = query.lastInsertId().toLongLong();
    query.finish();
    if (isNew) {
        const Blob blob = openToWrite(m_file, row);
        if (!blob)
            return unreadable();
        if (auto done = stream(source, blob.get()); !done)
            return done.error();
    }
    return evidence;
}

Result<void> EvidenceStore::fill(const QString& sha256, QIODevice& source)
{
    QSqlQuery& query = m_file.statement(
        QStringLiteral("UPDATE content SET bytes = zeroblob(?) WHERE sha256 = ? AND size = ? RETURNING rowid"));
    query.addBindValue(source.size());
    query.addBindValue(sha256);
    query.addBindValue(source.size());
    if (!query.exec())
        return sqlError(query.lastError());
    const bool isNamed = query.next();
    const qint64 row = isNamed ? query.value(0).toLongLong() : 0;
    query.finish();
    if (!isNamed)
        return {}; // another size cannot be the same content
    const Blob blob = openToWrite(m_file, row);
    return blob ? stream(source, blob.get()) : Result<void>(unreadable());
}

Result<void> EvidenceStore::get(const QString& sha256, QIODevice& target) const
{
    EvidenceReader reader(m_file, sha256);
    for (;;) {
        const auto bytes = reader.next();
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return {};
        if (target.write(*bytes) != bytes->size())
            return Error{EvidenceStoreMessages::tr("The file could not be written there. The evidence itself is safe."),
                         {}};
    }
}

} // namespace xf
