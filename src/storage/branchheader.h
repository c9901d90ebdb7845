// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"

namespace xf {

/// SQLite's application_id of a branch file, “XFLG”, and of a backup in a BackupStore, “XFBK”.
constexpr quint32 branchMark = 0x58464C47;
constexpr quint32 backupMark = 0x5846424B;

/// What a file says of itself in its first hundred bytes.
struct BranchHeader {
    int schema = 0;
    bool hasWriteAheadLog = false; ///< never in a file of this version; reading it would write beside it
};

/// Looks at the header before SQLite does, so that nothing about a foreign file is touched. `failure` may be null.
Result<BranchHeader> readHeader(const QString& path, quint32 mark, OpenFailure* failure);

} // namespace xf
