// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"

namespace xf {

/// Writes a workbook to be filled in and imported as records of a kind: a column for each field with its Chinese label,
/// required ones marked, and drop-downs for choices and for records that are named. `records` fill its first rows;
/// such a book comes in again as it went out.
Result<void> writeTemplateBook(const QString& path, const Kind& kind, const RecordStore& store,
                               const Records& records = {});

} // namespace xf
