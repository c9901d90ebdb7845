// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace xf {

/// Why a branch file did not open; each has a screen with a way on.
enum class OpenFailure { None, Missing, Foreign, Newer, Damaged, Locked, Unreadable };

class Prepared;
class Seals;

/// One branch's file: opened, locked for this program alone, migrated, closed.
/// SQLite with application_id “XFLG” and user_version = the number of the newest migration.
/// Every other class of this room works on the connection that this one owns.
class BranchFile
{
public:
    /// The shape this program writes: the number of its newest migration.
    static int currentSchema();

    /// Writes a new file with the current shape and no record; refuses an existing path.
    static Result<std::unique_ptr<BranchFile>> create(const QString& path);
    /// Opens and locks an existing file; `failure` (may be null) says which kind of trouble an Error is.
    /// A file that may not be written opens read-only. One of an older shape is brought up to date, after it was kept
    /// as it was in its BackupFolder.
    static Result<std::unique_ptr<BranchFile>> open(const QString& path, OpenFailure* failure = nullptr);
    /// The same for a file that was made a moment ago and needs no backup.
    static Result<std::unique_ptr<BranchFile>> openOwnCopy(const QString& path);
    /// Opens a file only to be read and in the shape that it has, which may be too old for every other class.
    static Result<std::unique_ptr<BranchFile>> openAsItIs(const QString& path);
    /// Opens a file only to be read, whatever may be done with it; nothing in it or beside it changes.
    static Result<std::unique_ptr<BranchFile>> openReadOnly(const QString& path);

    /// Opens a backup from a BackupStore to be read: every record, but evidence without its bytes.
    static Result<std::unique_ptr<BranchFile>> openBackup(const QString& path);

    ~BranchFile();
    BranchFile(const BranchFile&) = delete;
    BranchFile& operator=(const BranchFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QSqlDatabase database() const;

    /// A prepared statement, kept for the next call with the same text. Finish it before a commit.
    QSqlQuery& statement(const QString& sql);

    /// The same past Qt's driver, for what is read often; an Error if SQLite does not understand it.
    Result<Prepared*> prepared(const QString& sql);

    /// The digests by which damage is noticed.
    [[nodiscard]] Seals& seals();

    /// Whether the name by which the file was opened still leads to it. What is written into a file that no name leads
    /// to any more is gone when the program ends; and one that goes by another name would not find its journal again
    /// after a power cut.
    [[nodiscard]] bool isInPlace() const;

    /// Grows with every row that is written: as long as it stays the same, what was read before still holds.
    [[nodiscard]] qint64 changes();

    /// SQLite's check of all pages and our own FileCheck: one sentence for each thing that is wrong.
    QStringList verify();

private:
    BranchFile(QString path, QString connection, bool readOnly);
    static Result<std::unique_ptr<BranchFile>> openAs(const QString& path, quint32 mark, bool readOnly,
                                                      OpenFailure* failure);
    /// Keeps a file that is about to be brought up to date.
    static Result<void> keepAsItWas(const QString& path, int schema, OpenFailure* failure);
    Result<void> configure();
    Result<void> migrate();

    struct Private;
    std::unique_ptr<Private> d;
    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
};

/// All or nothing: rolls back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(BranchFile& file);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<void> begin();
    /// Ok only once the change is durable. What failed is taken back when this goes, unless isInTheFile() says
    /// otherwise.
    [[nodiscard]] Result<void> commit();

private:
    void rollBack();
    Result<void> confirm();

    BranchFile& m_file;
    bool m_active = false;
};

} // namespace xf
