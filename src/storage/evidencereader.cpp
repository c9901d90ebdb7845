// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencereader.h"

#include "branchfile.h"
#include "sqlitehandle.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

#include <algorithm>

namespace xf {

namespace {

struct EvidenceReaderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::EvidenceStore)
};

constexpr qint64 piece = 1 << 20;

Error damaged()
{
    return Error{EvidenceReaderMessages::tr(
                     "This evidence file is missing or damaged in the branch file. The other records are safe; restore "
                     "it from a backup."),
                 {}};
}

} // namespace

void EvidenceReader::Closer::operator()(sqlite3_blob* blob) const
{
    sqlite3_blob_close(blob);
}

EvidenceReader::EvidenceReader(BranchFile& file, QString sha256) : m_file(file), m_sha256(std::move(sha256)) {}

EvidenceReader::~EvidenceReader() = default;

Result<void> EvidenceReader::find()
{
    QSqlQuery& query = m_file.statement(QStringLiteral("SELECT rowid, size FROM content WHERE sha256 = ?"));
    query.addBindValue(m_sha256);
    if (!query.exec() || !query.next())
        return damaged();
    m_row = query.value(0).toLongLong();
    m_size = query.value(1).toLongLong();
    query.finish();
    return open() ? Result<void>() : Result<void>(damaged());
}

bool EvidenceReader::open()
{
    sqlite3_blob* blob = nullptr;
    sqlite3_blob_open(handleOf(m_file.database()), "main", "content", "bytes", m_row, 0, &blob);
    m_blob.reset(blob);
    return blob != nullptr;
}

bool EvidenceReader::read(QByteArray& bytes) const
{
    return sqlite3_blob_read(m_blob.get(), bytes.data(), static_cast<int>(bytes.size()), static_cast<int>(m_at)) ==
           SQLITE_OK;
}

Result<QByteArray> EvidenceReader::next()
{
    if (auto found = m_size < 0 ? find() : Result<void>(); !found)
        return found.error();
    QByteArray bytes(static_cast<qsizetype>(std::min(piece, m_size - m_at)), Qt::Uninitialized);
    // An edit of the row between two pieces ends the blob's validity, not the content.
    if (!bytes.isEmpty() && !read(bytes) && !(open() && read(bytes)))
        return damaged();
    m_hash.addData(bytes);
    m_at += bytes.size();
    if (bytes.isEmpty() && QString::fromLatin1(m_hash.result().toHex()) != m_sha256)
        return damaged();
    return bytes;
}

} // namespace xf
