// SPDX-License-Identifier: GPL-3.0-or-later
// What a newer version of the program might make of a branch file.
#pragma once

#include "backup/branchcopy.h"
#include "testing.h"

namespace xf::test {

inline int newerSchema()
{
    return BranchFile::currentSchema() + 3;
}

/// Makes a file one of a newer version, after these changes of its plan.
inline void makeNewer(const QString& path, const QString& changes)
{
    VERIFY_OK(withDatabase(path, changes + QStringLiteral(";PRAGMA user_version=%1").arg(newerSchema())));
}

/// Everything this program reads is still there, and more: a kind, a column, a step and an answer it does not know.
const QString readableChanges =
    QStringLiteral("CREATE TABLE \"study\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL DEFAULT '') STRICT;"
                   "INSERT INTO record (id, kind) SELECT max(id) + 1, 'study' FROM record;"
                   "INSERT INTO \"study\" (id, \"name\") SELECT max(id), '新的一类' FROM record;"
                   "ALTER TABLE \"pledge\" ADD COLUMN \"mentor\" TEXT NOT NULL DEFAULT '导师';"
                   "ALTER TABLE \"member\" ADD COLUMN \"photo\" BLOB;"
                   "UPDATE step SET key = 'blessed' WHERE id = (SELECT max(id) FROM step);"
                   "UPDATE history SET schema = 9");

/// Something this program reads is not there.
const QString unreadableChanges = QStringLiteral("ALTER TABLE \"pledge\" RENAME COLUMN \"title\" TO \"heading\"");

} // namespace xf::test
