// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLockFile>

#include <memory>

namespace xf {

/// A folder of this program (0700) for what has to lie on the disk for a while and is nobody else's business, such as
/// an unlocked backup, a copy to be read, a book that is being written. It goes with this object; what a killed program
/// left is removed by the next one that starts or makes such a folder.
class PrivateFolder
{
public:
    static Result<std::unique_ptr<PrivateFolder>> make();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }

    /// Where such folders lie.
    static QString root();
    /// Removes the folders whose owner does not run any more.
    static void removeAbandoned();

private:
    explicit PrivateFolder(const QString& path);

    QString m_path;
    QLockFile m_lock; ///< beside the folder, from before it is there until it is gone
};

} // namespace xf
