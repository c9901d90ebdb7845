// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupwriter.h"

#include "branchheader.h"
#include "evidencestore.h"
#include "platform.h"
#include "sqlerror.h"
#include "writefailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct BackupWriterMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BackupWriter)
};

/// After so many edits that came between, the rows are copied in one go.
constexpr int mostRestarts = 5;

Result<void> execute(BranchFile& file, const QString& sql, const QVariantList& values = {})
{
    QSqlQuery query(file.database());
    bool ok = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    return ok ? Result<void>() : Result<void>(sqlError(query.lastError()));
}

Result<QStringList> strings(BranchFile& file, const QString& sql)
{
    QSqlQuery query(file.database());
    if (!query.exec(sql))
        return sqlError(query.lastError());
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    if (auto read = allRead(query); !read)
        return read.error();
    return found;
}

} // namespace

BackupWriter::BackupWriter(BranchFile& file, BackupFolder folder, const QDateTime& now)
    : m_file(file), m_folder(std::move(folder)), m_info(m_folder.next(now)),
      m_part(m_info.path + QStringLiteral(".part")), m_partInUse(m_part)
{
    begin();
}

BackupWriter::~BackupWriter()
{
    m_check.reset();
    m_written.reset();
    detach();
    QFile::remove(m_part);
}

void BackupWriter::begin()
{
    m_pieces.clear();
    m_pieces.emplace_back([this] { return createPart(); });
}

Result<bool> BackupWriter::step()
{
    if (m_pieces.empty())
        return false;
    if (m_isAttached && isDisturbed()) {
        detach();
        ++m_restarts;
        begin();
    }
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    if (auto done = piece(); !done) {
        m_pieces.clear();
        spdlog::error("backup {} failed: {}", m_info.counter, done.error().detail.toStdString());
        return done.error();
    }
    m_changes = m_file.changes();
    return !m_pieces.empty();
}

Result<void> BackupWriter::run()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

bool BackupWriter::isDisturbed() const
{
    return m_file.changes() != m_changes;
}

void BackupWriter::detach()
{
    if (m_isAttached && execute(m_file, QStringLiteral("DETACH backup")))
        m_isAttached = false;
}

/// An empty branch file of the current shape takes the rows.
Result<void> BackupWriter::createPart()
{
    if (auto prepared = m_folder.prepare(); !prepared)
        return prepared;
    if (auto created = BranchFile::create(m_part); !created)
        return created.error();
    if (auto attached = execute(m_file, QStringLiteral("ATTACH ? AS backup"), {m_part}); !attached)
        return attached;
    m_isAttached = true;
    const auto tables = strings(m_file, QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND "
                                                       "name NOT LIKE 'sqlite!_%' ESCAPE '!'"));
    if (!tables)
        return tables.error();
    // It is synced once, when it is complete; a half one is thrown away.
    for (const char* each : {"PRAGMA backup.synchronous=OFF", "PRAGMA backup.journal_mode=OFF"}) {
        if (auto done = execute(m_file, QLatin1String(each)); !done)
            return done;
    }
    if (m_restarts >= mostRestarts) {
        for (const QString& table : *tables) {
            if (auto done = copyTable(table); !done)
                return done;
        }
    } else {
        for (const QString& table : *tables)
            m_pieces.emplace_back([this, table] { return copyTable(table); });
    }
    m_pieces.emplace_back([this] { return closePart(); });
    return {};
}

/// References are held against each other later, by the check: rows come before those they point to.
Result<void> BackupWriter::copyTable(const QString& table)
{
    const QString columns =
        table == QLatin1String("content") ? QStringLiteral("sha256, size, x''") : QStringLiteral("*");
    auto done = execute(m_file, QStringLiteral("PRAGMA foreign_keys=OFF"));
    if (done)
        done = execute(m_file, QStringLiteral("DELETE FROM backup.\"%1\"").arg(table)); // what a new file begins with
    if (done)
        done =
            execute(m_file, QStringLiteral("INSERT INTO backup.\"%1\" SELECT %2 FROM main.\"%1\"").arg(table, columns));
    const auto on = execute(m_file, QStringLiteral("PRAGMA foreign_keys=ON"));
    return done ? on : done;
}

Result<void> BackupWriter::closePart()
{
    // The counter of ids: a record that is deleted keeps its number for good.
    auto done = execute(m_file, QStringLiteral("DELETE FROM backup.sqlite_sequence"));
    if (done)
        done = execute(m_file, QStringLiteral("INSERT INTO backup.sqlite_sequence SELECT * FROM main.sqlite_sequence"));
    if (done)
        done = execute(m_file, QStringLiteral("PRAGMA backup.application_id=%1").arg(backupMark));
    if (!done)
        return done;
    auto expected = talliesOf(m_file);
    if (!expected)
        return expected.error();
    m_expected = std::move(*expected);
    detach();
    if (m_isAttached)
        return Error{BackupWriterMessages::tr(
                         "The backup could not be finished. The branch file is safe; it is tried again later."),
                     {}};
    m_pieces.emplace_back([this] { return openCheck(); });
    return {};
}

Result<void> BackupWriter::openCheck()
{
    auto written = BranchFile::openBackup(m_part);
    if (!written)
        return written.error();
    m_written = std::move(*written);
    m_check = std::make_unique<FileCheck>(*m_written, FileCheck::Evidence::Elsewhere);
    m_pieces.emplace_back([this] { return planContents(); });
    m_pieces.emplace_back([this] { return checkPiece(); });
    return {};
}

Result<void> BackupWriter::planContents()
{
    const auto needed = strings(*m_written, QStringLiteral("SELECT sha256 FROM content"));
    if (!needed)
        return needed.error();
    for (const QString& sha256 : *needed) {
        if (!QFile::exists(m_folder.contentPath(sha256)))
            m_pieces.emplace_front([this, sha256] { return copyContent(sha256); });
    }
    return {};
}

/// A content is held against its checksum while it is read, and again from the disk before it gets its name.
Result<void> BackupWriter::copyContent(const QString& sha256)
{
    const QString path = m_folder.contentPath(sha256);
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (auto created = platform::createPrivateFile(part); !created)
        return created;
    QFile target(part);
    if (!target.open(QIODevice::ReadWrite))
        return writeFailure(target);
    const bool isCopied = EvidenceStore(m_file).get(sha256, target).ok();
    if (!target.flush() || target.error() != QFile::NoError) {
        const Error failure = writeFailure(target);
        target.remove();
        return failure;
    }
    if (!isCopied) {
        // Gone meanwhile, or damaged in the branch file: the check of the file names it, the rest is backed up.
        target.remove();
        return {};
    }
    target.close();
    return platform::putInPlace(part, path);
}

Result<void> BackupWriter::checkPiece()
{
    if (m_check->step()) {
        m_pieces.emplace_front([this] { return checkPiece(); });
        return {};
    }
    const auto found = talliesOf(*m_written);
    if (!found)
        return found.error();
    if (*found != m_expected || !m_check->damages().empty()) {
        spdlog::error("backup {}: {} findings", m_info.counter, m_check->damages().size());
        return Error{BackupWriterMessages::tr(
                         "The backup is not equal to the branch file, so it was thrown away. Earlier backups are "
                         "kept; check the branch file."),
                     {}};
    }
    m_check.reset();
    m_written.reset();
    m_pieces.emplace_back([this] { return finish(); });
    return {};
}

Result<void> BackupWriter::finish()
{
    if (auto placed = platform::putInPlace(m_part, m_info.path); !placed)
        return placed;
    spdlog::info("backup {} written", m_info.counter);
    return m_folder.thin();
}

} // namespace xf
