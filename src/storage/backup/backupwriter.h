// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfolder.h"
#include "branchcopy.h"
#include "filecheck.h"
#include "sqlerror.h"

#include <deque>
#include <functional>

namespace xf {

/// Writes one backup into a BackupFolder, in small pieces while the branch stays in use: first the rows, table by table
/// (from the beginning again if an edit comes between), then the bytes of the evidence that no earlier backup has, then
/// a check of what was written, opened anew. Only a backup that passes gets its name, and only then may old ones go.
///
/// The rows are copied by SQL and not by SQLite's backup API, which would take the evidence along each time.
class BackupWriter
{
public:
    BackupWriter(BranchFile& file, BackupFolder folder, const QDateTime& now);
    ~BackupWriter();
    BackupWriter(const BackupWriter&) = delete;
    BackupWriter& operator=(const BackupWriter&) = delete;

    /// Does the next piece; false once the backup is there. After an Error no backup was made, and none is lost.
    Result<bool> step();
    /// All pieces that are left.
    Result<void> run();
    [[nodiscard]] const BackupInfo& info() const { return m_info; }

private:
    using Piece = std::function<Result<void>()>;
    void begin();
    Result<void> createPart();
    Result<void> copyTable(const QString& table);
    Result<void> closePart();
    Result<void> planContents();
    Result<void> copyContent(const QString& sha256);
    Result<void> openCheck();
    Result<void> checkPiece();
    Result<void> finish();
    [[nodiscard]] bool isDisturbed() const;
    void detach();

    BranchFile& m_file;
    BackupFolder m_folder;
    BackupInfo m_info;
    QString m_part;
    DatabaseInUse m_partInUse;
    std::deque<Piece> m_pieces;
    std::vector<TableTally> m_expected;
    qint64 m_changes = 0; ///< BranchFile::changes() after our own last piece
    int m_restarts = 0;
    bool m_isAttached = false;
    std::unique_ptr<BranchFile> m_written;
    std::unique_ptr<FileCheck> m_check;
};

} // namespace xf
