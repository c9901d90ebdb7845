// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// 定稿: one edition of a quarter's summary, kept exactly as it was printed (DOMAIN.md §5). What it says and its PDF
/// are kept as contents of the branch file, found by their checksums.
struct Finalised : Record {
    QString quarter;
    QString edition; ///< internal or public
    QDate date;      ///< when it was finalised
    QString content; ///< checksum of the paper's blocks as text
    QString pdf;     ///< checksum of the PDF
    QString note;
};

/// One edition of a paper as it is to be kept.
struct PrintedEdition {
    QString edition;
    QByteArray content;
    QByteArray pdf;
};

const Kind& finalisedKind();

} // namespace xf
