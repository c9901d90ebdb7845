// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "kind.h"

namespace xf {

/// A field's value as a typed cell of a sheet, in the words of papers; empty for what nobody filled in.
[[nodiscard]] paper::Cell recordCell(const Field& field, const QVariant& value,
                                     const std::function<QString(Id)>& nameOf);

} // namespace xf
