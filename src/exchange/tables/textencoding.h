// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace xf {

/// A text and the encoding it was read in, by its usual name.
struct DecodedText {
    QString text; ///< without a byte order mark
    QString encoding;
};

/// Finds out how a text is encoded: UTF-8, UTF-16 of either order, GB18030, with or without a byte order mark. Strict:
/// an encoding in which a single character would be wrong is not the one; where none fits, a sentence.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace xf
