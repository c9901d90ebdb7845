// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/packpapers.h"

namespace xf {

/// What a hand-over pack holds, for the page about it.
struct HandoverContents {
    int year = 0;
    QString copy; ///< the file's name
    QString checksum;
    qint64 size = 0;
    QStringList books;
    QStringList open;
};

/// 移交说明.html: what is in the pack, how the successor opens it and goes on, what has to be done first, and the
/// counts by which both sides see that nothing is missing.
Result<void> writeHandoverPage(PackPapers& papers, const PaperSources& sources, const NewFolder& folder,
                               const HandoverContents& contents);

} // namespace xf
