// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "transfer/manifest.h"
#include "transfer/newfolder.h"
#include "transfer/safename.h"

#include "branchfile.h"

#include <QHash>

namespace xf {

/// The name of the folder for a record's evidence: 12 带头学习.
[[nodiscard]] QString recordFolder(const Kind& kind, const Record& record);

/// Writes evidence out as folders: evidence/公开承诺/12 带头学习/照片.jpg. Contents are streamed and checked against
/// their checksums on the way; one that is damaged is left out and stands in the list without a place.
class EvidenceFolders
{
public:
    EvidenceFolders(BranchFile& file, const NewFolder& folder) : m_file(file), m_folder(folder) {}

    /// How many bytes all contents have together.
    [[nodiscard]] Result<qint64> measure();
    /// All evidence and the papers of finalised quarters.
    Result<void> writeAll(const WriteOptions& options);
    /// One evidence into a folder; where it lies, empty if it is damaged.
    Result<QString> write(const Record& evidence, const QString& folder, const WriteOptions& options);

    [[nodiscard]] const Manifest& manifest() const { return m_manifest; }
    [[nodiscard]] int damaged() const { return m_damaged; }

private:
    Result<QString> put(const QString& sha256, const QString& folder, const QString& name, Id record,
                        const WriteOptions& options);
    Result<void> writeFinalised(const WriteOptions& options);
    Result<QString> folderOf(Id activity);

    BranchFile& m_file;
    const NewFolder& m_folder;
    Manifest m_manifest;
    QHash<QString, NameBook> m_names; ///< by folder
    QHash<Id, QString> m_folders;     ///< of the activities' records
    qint64 m_all = 0;
    qint64 m_done = 0;
    int m_damaged = 0;
};

} // namespace xf
