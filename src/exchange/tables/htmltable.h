// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"

namespace xf {

/// The table with the most filled cells in a piece of HTML, as office programs and browsers put it on the clipboard.
/// Merged cells are told apart there, which the same rows as plain text cannot do: each gets the value of its first
/// cell. Empty where there is no table; a sentence for one that is larger than limits.h allows. Nothing that the HTML
/// names is fetched.
[[nodiscard]] Result<Grid> readHtmlTable(const QString& html);

} // namespace xf
