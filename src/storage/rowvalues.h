// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

namespace xf {

/// A field's value as its column holds it: dates as ISO text, ticks as words, nothing as NULL.
QVariant toColumn(const Field& field, const QVariant& value);
QVariant fromColumn(const Field& field, const QVariant& column);

} // namespace xf
