// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privatefolder.h"
#include "result.h"

#include <QFile>

#include <memory>

namespace xf {

/// The bytes of a damaged file. If an edit was broken off in it, the journal beside it knows what stood there before:
/// then the bytes are those of a private copy in which SQLite has taken the edit back.
class SalvageSource
{
public:
    static Result<std::unique_ptr<SalvageSource>> open(const QString& path);

    [[nodiscard]] QFile& file() { return m_file; }
    /// A private copy, for SQLite to open.
    Result<QString> privateCopy();
    /// The file's first bytes, as many as its header has.
    [[nodiscard]] const QByteArray& header() const { return m_header; }

private:
    SalvageSource() = default;
    void takeBack(const QString& path);

    std::unique_ptr<PrivateFolder> m_folder;
    QFile m_file;
    QByteArray m_header;
};

} // namespace xf
