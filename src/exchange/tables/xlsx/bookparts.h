// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/xlsx/package.h"

#include <vector>

namespace xf {

/// One worksheet of a workbook.
struct BookSheet {
    QString name;
    QString part;
    bool isVisible = true;
};

/// What a workbook consists of.
struct BookParts {
    std::vector<BookSheet> sheets;
    QString sharedTexts; ///< the part; empty if there is none
    QString styles;
    bool countsFrom1904 = false;
};

[[nodiscard]] Result<BookParts> readBookParts(Package& package);

} // namespace xf
