// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace xf {

/// A branch file with several names (hard links, such as some backup programs make). SQLite keeps an edit that is under
/// way in a journal beside the name by which the file was opened; after a crash that would not be found by another
/// name, and the half edit would stay. So such a file is only read.

/// Whether the file goes by other names, too.
bool hasOtherNames(const QString& path);
/// Why it is only read, and what to do.
QString otherNamesNotice();
/// Takes back an edit that was interrupted under this name, before the file is only read. An Error if one was
/// interrupted under another name in the same folder: by this one the file is not whole.
Result<void> takeBackHalfEdit(const QString& path);

} // namespace xf
