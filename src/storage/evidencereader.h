// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <memory>

struct sqlite3_blob;

namespace xf {

class BranchFile;

/// Reads one kept content in pieces and holds it against its checksum. Edits may come between two pieces. It has to go
/// before the file does.
class EvidenceReader
{
public:
    EvidenceReader(BranchFile& file, QString sha256);
    ~EvidenceReader();

    /// The next bytes; empty at the end, when all of them have the checksum that is asked for. An Error if the content
    /// is missing or damaged.
    Result<QByteArray> next();

private:
    struct Closer {
        void operator()(sqlite3_blob* blob) const;
    };
    Result<void> find();
    [[nodiscard]] bool open();
    [[nodiscard]] bool read(QByteArray& bytes) const;

    BranchFile& m_file;
    QString m_sha256;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::unique_ptr<sqlite3_blob, Closer> m_blob;
    qint64 m_row = 0;
    qint64 m_size = -1; ///< -1: not looked up yet
    qint64 m_at = 0;
};

} // namespace xf
