// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace xf {

/// What a PDF says of itself, the same in both places where PDF/A wants it.
struct PdfFacts {
    QString title;
    QString creator;
    QString producer;
    QDateTime created; ///< invalid: not told
};

/// The packet of metadata that makes a PDF a PDF/A-1b (ISO 19005-1, 6.7).
[[nodiscard]] QByteArray archivePacket(const PdfFacts& facts);

} // namespace xf
