// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xf {

/// The text for a file whose format forbids control characters: each is shown by its picture (␀ ␛), half a
/// character as �, and line ends are '\n', so that nothing typed or pasted disappears without a trace.
[[nodiscard]] QString printable(const QString& text);

} // namespace xf
