// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QIODevice>

#include <memory>

struct zip;

namespace xf {

/// A packed office file from outside. Nothing is ever unpacked to the disk; a part is read as a stream, and one that
/// is larger than limits.h allows, or than the archive says it is, ends with an error.
class Package
{
public:
    static Result<std::unique_ptr<Package>> open(const QString& path);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    [[nodiscard]] bool has(const QString& name) const;
    /// The part, opened; its errorString() is a sentence once it refused to go on.
    Result<std::unique_ptr<QIODevice>> part(const QString& name);

private:
    explicit Package(zip* archive) : m_archive(archive) {}
    [[nodiscard]] Result<void> checkNames() const;

    zip* m_archive;
    qint64 m_left; ///< bytes that may still be unpacked
};

} // namespace xf
