// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QSet>

namespace xf {

/// Whether a row goes when these records are cleared away (彻底清除): with its parent, with whom it is about, and where
/// a reference that it needs would be empty.
bool goesWith(const Kind& kind, const Record& record, const QSet<Id>& going);

} // namespace xf
