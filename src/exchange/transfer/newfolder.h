// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "writers/writeoptions.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace xf {

/// A folder that appears whole or not at all: it is filled beside its place under a name that says 未完成 and takes its
/// own name at the end. Only its owner may look into it. One that a program left when it was killed goes with the next
/// of the same name.
class NewFolder
{
public:
    /// Refuses what is there already, unless it is an empty folder.
    static Result<std::unique_ptr<NewFolder>> make(const QString& target);
    /// Takes away again what was not finished.
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    /// Where a file of this name within the folder is to be written; folders on the way are made.
    [[nodiscard]] QString place(const QString& relativePath) const;
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Everything is on the disk afterwards, under the folder's own name.
    Result<void> finish();

private:
    NewFolder(QString target, QString path);

    QString m_target;
    QString m_path;
    QLockFile m_inUse; ///< by this program, on this computer
    bool m_isFinished = false;
};

/// A file that only its owner may read and that asks, while it is written, whether to go on.
class WatchedFile : public QFile
{
public:
    /// `whole` bytes are 100 %; 0: it asks, but tells no percent.
    WatchedFile(const QString& path, const WriteOptions& options, qint64 whole = 0);

    /// Opens a new file.
    [[nodiscard]] bool begin();
    /// Closes it; what went wrong, if anything did, as a sentence.
    Result<void> end();
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    const WriteOptions& m_options;
    qint64 m_whole;
    qint64 m_written = 0;
    bool m_isCancelled = false;
};

/// Writes a small file into the folder.
Result<void> writeNewFile(const NewFolder& folder, const QString& name, const QByteArray& bytes);

/// What is said when the user did not want it any more.
[[nodiscard]] Error transferCancelled();

} // namespace xf
