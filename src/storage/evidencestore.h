// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "life/evidence.h"

class QIODevice;

namespace xf {

/// The bytes of evidence files, kept inside the branch file once per content.
/// Writing happens inside the caller's Transaction.
class EvidenceStore
{
public:
    explicit EvidenceStore(BranchFile& file) : m_file(file) {}

    /// Streams a file in; the returned Evidence has size, type and checksum filled in, no parent yet.
    Result<Evidence> put(QIODevice& source, const QString& fileName);
    /// Gives the bytes to a content that the file names but does not hold.
    Result<void> fill(const QString& sha256, QIODevice& source);
    /// Streams a content out and checks it against its checksum on the way.
    Result<void> get(const QString& sha256, QIODevice& target) const;

private:
    BranchFile& m_file;
};

} // namespace xf
