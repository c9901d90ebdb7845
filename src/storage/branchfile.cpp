// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchfile.h"

#include "backup/backupfolder.h"
#include "backup/branchcopy.h"
#include "branchheader.h"
#include "filecheck.h"
#include "migrations.h"
#include "newerfile.h"
#include "othernames.h"
#include "platform.h"
#include "prepared.h"
#include "privatefolder.h"
#include "rowdigest.h"
#include "seals.h"
#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <spdlog/spdlog.h>

#include <sqlite3.h>

namespace xf {

struct BranchFile::Private {
    Private(BranchFile& file, const QString& path) : inUse(path), seals(file) {}

    DatabaseInUse inUse;
    Seals seals;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    QHash<QString, std::shared_ptr<Prepared>> prepared;
    QString place; ///< where SQLite has it, without symbolic links
    std::optional<platform::FileIdentity> identity;
    std::unique_ptr<PrivateFolder> copy; ///< where the file lies that was brought up to date to be read
};

int BranchFile::currentSchema()
{
    return migrations().empty() ? 0 : migrations().back().number;
}

BranchFile::BranchFile(QString path, QString connection, bool readOnly)
    : d(std::make_unique<Private>(*this, path)), m_path(std::move(path)), m_connection(std::move(connection)),
      m_readOnly(readOnly)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    // Another program may be in the middle of one edit; a longer wait would only look like a hang.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000");
    if (m_readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
}

BranchFile::~BranchFile()
{
    d->statements.clear();
    d->prepared.clear();
    d->seals.close();
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase BranchFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<BranchFile>> BranchFile::create(const QString& path)
{
    if (const auto created = platform::createPrivateFile(path); !created)
        return created.error();
    std::unique_ptr<BranchFile> file(new BranchFile(path, QUuid::createUuid().toString(), false));
    Result<void> done = file->configure();
    if (done)
        done = file->migrate();
    if (!done) {
        file.reset();
        QFile::remove(path);
        return done.error();
    }
    return file;
}

Result<std::unique_ptr<BranchFile>> BranchFile::open(const QString& path, OpenFailure* failure)
{
    const auto header = readHeader(path, branchMark, failure);
    const bool readOnly = !QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable() ||
                          (header && header->schema > currentSchema()) || hasOtherNames(path);
    if (header && hasOtherNames(path)) {
        if (auto whole = takeBackHalfEdit(path); !whole) {
            if (failure)
                *failure = OpenFailure::Unreadable;
            return whole.error();
        }
    }
    if (header && !readOnly && header->schema < currentSchema()) {
        if (auto kept = keepAsItWas(path, header->schema, failure); !kept)
            return kept.error();
    }
    return openAs(path, branchMark, readOnly, failure);
}

Result<void> BranchFile::keepAsItWas(const QString& path, int schema, OpenFailure* failure)
{
    auto file = openAs(path, branchMark, true, failure);
    if (!file)
        return file.error();
    const BackupFolder folder(BackupFolder::root(), path);
    auto kept = folder.prepare();
    if (kept)
        kept = copyOtherShape(**file, folder.olderShapePath(schema, QDateTime::currentDateTime()));
    if (!kept && failure)
        *failure = OpenFailure::Unreadable;
    return kept;
}

Result<std::unique_ptr<BranchFile>> BranchFile::openOwnCopy(const QString& path)
{
    return openAs(path, branchMark, false, nullptr);
}

Result<std::unique_ptr<BranchFile>> BranchFile::openAsItIs(const QString& path)
{
    return openAs(path, branchMark, true, nullptr);
}

Result<std::unique_ptr<BranchFile>> BranchFile::openBackup(const QString& path)
{
    return openAs(path, backupMark, true, nullptr);
}

/// An older file is read from a copy that is brought up to date; the file itself stays as it is.
Result<std::unique_ptr<BranchFile>> BranchFile::openReadOnly(const QString& path)
{
    const auto header = readHeader(path, branchMark, nullptr); // beforehand: closing it later would drop SQLite's locks
    auto file = openAs(path, branchMark, true, nullptr);
    if (!file || header->schema >= currentSchema())
        return file;
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder.error();
    const QString copy = (*folder)->filePath(QStringLiteral("copy.xianfeng"));
    if (auto made = platform::createPrivateFile(copy); !made) // SQLite fills an empty file, and would make one for all
        return made.error();
    QSqlQuery& query = (*file)->statement(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(copy);
    if (!query.exec())
        return sqlError(query.lastError());
    query.finish();
    auto newer = openAs(copy, branchMark, false, nullptr);
    if (!newer)
        return newer;
    (*newer)->d->copy = std::move(*folder);
    (*newer)->m_readOnly = true;
    return newer;
}

Result<std::unique_ptr<BranchFile>> BranchFile::openAs(const QString& path, quint32 mark, bool readOnly,
                                                       OpenFailure* failure)
{
    if (failure)
        *failure = OpenFailure::None;
    const auto header = readHeader(path, mark, failure);
    if (!header)
        return header.error();
    const bool isNewer = header->schema > currentSchema();
    std::unique_ptr<BranchFile> file(new BranchFile(path, QUuid::createUuid().toString(), readOnly));
    Result<void> done = isNewer ? mayLookInto(path, *header, readOnly) : Result<void>();
    if (done)
        done = file->configure();
    if (done && isNewer)
        done = mustBeReadable(*file);
    else if (done && !readOnly)
        done = file->migrate();
    if (!done) {
        if (failure)
            *failure = isNewer ? newerFailure(done.error()) : openFailure(done.error());
        return done.error();
    }
    return file;
}

Result<void> BranchFile::configure()
{
    QSqlDatabase connection = database();
    if (!connection.open())
        return sqlError(connection.lastError());
    if (!addRowDigest(handleOf(connection)))
        return sqlError(connection.lastError());
    QStringList settings{QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA foreign_keys=ON"),
                         QStringLiteral("PRAGMA cache_size=-8000")};
    const QString keepsLock = QStringLiteral("PRAGMA locking_mode=EXCLUSIVE");
    if (m_readOnly) {
        settings << keepsLock;
    } else {
        // DELETE + EXTRA alone survived every simulated power cut; taking the lock at once keeps a second
        // program from opening a file that neither could then write. Locks are kept only from there on: programs
        // that start together would keep their shared ones, and then none could write.
        // From PERSIST to DELETE SQLite takes away, under its own lock, what a crash left beside the file: a journal
        // that is no longer needed still holds the texts of before.
        settings << QStringLiteral("PRAGMA journal_mode=PERSIST") << QStringLiteral("PRAGMA journal_mode=DELETE")
                 << QStringLiteral("PRAGMA synchronous=EXTRA") << QStringLiteral("PRAGMA secure_delete=ON")
                 << QStringLiteral("BEGIN EXCLUSIVE") << keepsLock << QStringLiteral("COMMIT");
    }
    settings << QStringLiteral("SELECT count(*) FROM sqlite_schema");
    for (const QString& each : settings) {
        QSqlQuery query(connection);
        if (!query.exec(each) || (query.isSelect() && !query.next() && query.lastError().isValid()))
            return sqlError(query.lastError().isValid() ? query.lastError() : connection.lastError());
    }
    d->place = QFile::decodeName(sqlite3_db_filename(handleOf(connection), "main"));
    d->identity = platform::fileIdentity(d->place);
    int hasMoved = 0; // between SQLite's look at it and ours
    sqlite3_file_control(handleOf(connection), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    const bool mayBeWritten = d->identity && !hasMoved;
    return m_readOnly || mayBeWritten ? Result<void>() : Result<void>(moved());
}

bool BranchFile::isInPlace() const
{
    return d->identity && platform::fileIdentity(d->place) == d->identity;
}

Result<void> BranchFile::migrate()
{
    QSqlQuery query(database());
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return sqlError(query.lastError());
    const int from = query.value(0).toInt();
    query.finish();
    if (from == currentSchema())
        return {};
    Transaction transaction(*this);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const Migration& migration : migrations()) {
        if (migration.number <= from)
            continue;
        for (const QString& statement : migration.statements) {
            if (!query.exec(statement)) {
                spdlog::error("migration {} failed: {}", migration.number,
                              query.lastError().nativeErrorCode().toStdString());
                return sqlError(query.lastError());
            }
        }
    }
    for (const QString& each : {QStringLiteral("PRAGMA application_id=%1").arg(branchMark),
                                QStringLiteral("PRAGMA user_version=%1").arg(currentSchema())}) {
        if (!query.exec(each))
            return sqlError(query.lastError());
    }
    query.finish();
    if (auto sealed = d->seals.putMissing(); !sealed)
        return sealed;
    return transaction.commit();
}

Seals& BranchFile::seals()
{
    return d->seals;
}

QSqlQuery& BranchFile::statement(const QString& sql)
{
    auto& kept = d->statements[sql];
    if (!kept) {
        kept = std::make_shared<QSqlQuery>(database());
        kept->setForwardOnly(true);
        kept->prepare(sql);
    }
    return *kept;
}

Result<Prepared*> BranchFile::prepared(const QString& sql)
{
    auto kept = d->prepared.value(sql);
    if (!kept) {
        kept = std::make_shared<Prepared>(handleOf(database()), sql);
        if (auto ready = kept->isReady(); !ready)
            return ready.error();
        d->prepared.insert(sql, kept);
    }
    return kept.get();
}

qint64 BranchFile::changes()
{
    QSqlQuery& query = statement(QStringLiteral("SELECT total_changes()"));
    const qint64 number = query.exec() && query.next() ? query.value(0).toLongLong() : -1;
    query.finish();
    return number;
}

QStringList BranchFile::verify()
{
    QStringList wrong;
    QSqlQuery query(database());
    if (!query.exec(QStringLiteral("PRAGMA integrity_check")))
        return {sqlError(query.lastError()).sentence};
    int places = 0; // where they are tells nobody anything; how many does
    while (query.next())
        places += query.value(0).toString() == QLatin1String("ok") ? 0 : 1;
    if (auto read = allRead(query); !read)
        wrong << read.error().sentence;
    if (places > 0)
        wrong << QCoreApplication::translate("xf::BranchFile", "The file's inner order is broken in %n place(s).",
                                             nullptr, places);
    query.finish();
    if (isNewer(*this))
        return wrong; // its digests and its plan are known to the newer program alone
    FileCheck check(*this);
    check.run();
    for (const Damage& damage : check.damages())
        wrong << damage.sentence;
    return wrong;
}

Transaction::Transaction(BranchFile& file) : m_file(file) {}

Transaction::~Transaction()
{
    if (m_active)
        rollBack();
}

Result<void> Transaction::begin()
{
    if (!m_file.isInPlace())
        return moved();
    QSqlQuery& query = m_file.statement(QStringLiteral("BEGIN IMMEDIATE"));
    if (!query.exec())
        return sqlError(query.lastError());
    m_active = true;
    return {};
}

void Transaction::rollBack()
{
    m_active = false;
    m_file.seals().drop();
    m_file.statement(QStringLiteral("ROLLBACK")).exec();
}

Result<void> Transaction::commit()
{
    Seals& seals = m_file.seals();
    const QString touched = seals.touched();
    if (auto flushed = seals.flush(); !flushed)
        return flushed;
    const auto digest = touched.isEmpty() ? Result<qint64>(0) : seals.tallyOf(touched);
    if (!digest)
        return digest.error();
    QSqlQuery& query = m_file.statement(QStringLiteral("COMMIT"));
    if (query.exec()) {
        m_active = false;
        return {};
    }
    const Error error = sqlError(query.lastError());
    rollBack();
    if (touched.isEmpty())
        return error;
    // Where only the sync of the cleared journal failed, SQLite says so, but there is no way back any more.
    const auto after = seals.tallyOf(touched);
    if (!after)
        return uncertain();
    return *after == *digest ? confirm() : Result<void>(error);
}

/// To sync once more is not enough, for the system may take for written what it could not write: another transaction
/// clears the journal anew. It has to be one that SQLite writes even though nothing is different.
Result<void> Transaction::confirm()
{
    const QString same = QStringLiteral("PRAGMA user_version=%1").arg(BranchFile::currentSchema());
    if (auto done = carryOut(m_file.statement(same)); !done) {
        spdlog::error("a commit is in the file and not confirmed: {}", done.error().detail.toStdString());
        return unconfirmed();
    }
    return {};
}

} // namespace xf
