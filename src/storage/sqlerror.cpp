// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include "diskroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace xf {

namespace {

struct SqlErrorMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::SqlError)
};

const QString detailPrefix = QStringLiteral("sqlite ");
const QString unconfirmedDetail = QStringLiteral("unconfirmed");

/// SQLite's error code without its details.
int primaryCode(int code)
{
    return code & 0xff;
}

/// SQLite says that a drive is full, not which.
struct InUse {
    QMutex mutex;
    QStringList paths;
};

InUse& inUse()
{
    static InUse databases;
    return databases;
}

QStringList placesInUse()
{
    const QMutexLocker lock(&inUse().mutex);
    return inUse().paths + QStringList{QDir::tempPath()};
}

QString sentenceFor(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return withRoom(
            SqlErrorMessages::tr("The disk is full. What was saved before is safe; free some space and try again."),
            placesInUse());
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return SqlErrorMessages::tr(
            "The branch file may not be written to. What was saved before is safe; copy the file to a "
            "folder of your own and open it there.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqlErrorMessages::tr(
            "Another program has this branch file open. Nothing was changed; close it there first.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return SqlErrorMessages::tr(
            "The branch file is damaged. It was not changed; make a copy of it before anything else.");
    case SQLITE_IOERR:
        return SqlErrorMessages::tr(
            "The drive with the branch file does not answer. What was saved before is safe; check the "
            "drive and try again.");
    case SQLITE_CONSTRAINT:
        return SqlErrorMessages::tr("This change does not fit the other records. Nothing was changed.");
    default:
        return SqlErrorMessages::tr(
            "The branch file could not be read or written. What was saved before is safe; try again.");
    }
}

} // namespace

DatabaseInUse::DatabaseInUse(const QString& path) : m_path(path)
{
    const QMutexLocker lock(&inUse().mutex);
    inUse().paths.append(path);
}

DatabaseInUse::~DatabaseInUse()
{
    const QMutexLocker lock(&inUse().mutex);
    inUse().paths.removeOne(m_path);
}

Error unconfirmed()
{
    return {SqlErrorMessages::tr(
                "The change is in the branch file, but the drive does not confirm it. Make a backup on another "
                "drive, then check this one."),
            unconfirmedDetail};
}

Error uncertain()
{
    return {SqlErrorMessages::tr(
                "The drive with the branch file does not answer, and whether the last change is in the file cannot be "
                "read. What was saved before is safe. Check the drive, open the file again, and look for the change "
                "before you make it once more."),
            QStringLiteral("uncertain")};
}

Error moved()
{
    return {QCoreApplication::translate("xf::BranchFile",
                                        "The file was moved, renamed or removed while it was open. What was saved "
                                        "before is in it; nothing more was saved. Put it back in its place, or open "
                                        "it where it is now."),
            QStringLiteral("moved")};
}

bool isInTheFile(const Error& error)
{
    return error.detail == unconfirmedDetail;
}

bool mayGoWellLater(const Error& error)
{
    if (!error.detail.startsWith(detailPrefix))
        return false;
    switch (primaryCode(error.detail.mid(detailPrefix.size()).toInt())) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_BUSY:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return true;
    default:
        return false;
    }
}

Error sqlError(const QSqlError& error)
{
    return Error{sentenceFor(primaryCode(error.nativeErrorCode().toInt())), detailPrefix + error.nativeErrorCode()};
}

Error sqlError(int code)
{
    return Error{sentenceFor(primaryCode(code)), detailPrefix + QString::number(code)};
}

Result<void> carryOut(QSqlQuery& query)
{
    const auto done = query.exec() ? Result<void>() : Result<void>(sqlError(query.lastError()));
    query.finish();
    return done;
}

Result<void> allRead(const QSqlQuery& query)
{
    return query.lastError().isValid() ? Result<void>(sqlError(query.lastError())) : Result<void>();
}

OpenFailure openFailure(const Error& error)
{
    if (!error.detail.startsWith(detailPrefix))
        return OpenFailure::Unreadable;
    switch (primaryCode(error.detail.mid(detailPrefix.size()).toInt())) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return OpenFailure::Locked;
    case SQLITE_CORRUPT:
        return OpenFailure::Damaged;
    case SQLITE_NOTADB:
        return OpenFailure::Foreign;
    default:
        return OpenFailure::Unreadable;
    }
}

} // namespace xf
