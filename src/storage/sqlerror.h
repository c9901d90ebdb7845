// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"

class QSqlError;
class QSqlQuery;

namespace xf {

/// Makes known while it lives that this program writes a database there: a drive that is full may be its drive.
class DatabaseInUse
{
public:
    explicit DatabaseInUse(const QString& path);
    ~DatabaseInUse();
    DatabaseInUse(const DatabaseInUse&) = delete;
    DatabaseInUse& operator=(const DatabaseInUse&) = delete;

private:
    QString m_path;
};

/// A sentence for a failed statement: what happened, that the data is safe, what to do.
Error sqlError(const QSqlError& error);
/// The same for a code of SQLite's own interface.
Error sqlError(int code);
/// A commit whose very last sync failed: the change is in the file, and a power cut alone could take it away.
Error unconfirmed();
/// A commit that failed on a drive that cannot even be read after it: whether the change is in the file, the file alone
/// tells, later.
Error uncertain();
/// The file is no longer where it was opened; nothing more was written.
Error moved();
/// Whether it is an unconfirmed() one.
bool isInTheFile(const Error& error);
/// Whether the same may go well a little later, when there is room again or the drive answers.
bool mayGoWellLater(const Error& error);
/// Carries out a statement that gives no rows, and finishes it.
Result<void> carryOut(QSqlQuery& query);
/// Ok if the query gave all its rows: one that cannot read on gives no further row, as at its end.
Result<void> allRead(const QSqlQuery& query);
/// Which kind of trouble a failed open is, of an Error that sqlError() made.
OpenFailure openFailure(const Error& error);

} // namespace xf
