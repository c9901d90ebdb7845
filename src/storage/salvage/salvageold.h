// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvagefinds.h"

namespace xf {

/// Reads a file of the first shape, whose rows carry no digests: through SQLite and one by one, so that a row that
/// can't be read does not hide others. What it gives is readable; that it is right is shown by nothing.
Result<SalvageFinds> readWithoutDigests(const QString& path, const RowProof& proof, const TakeContent& takeContent);

} // namespace xf
