// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"
#include "tables/xlsx/cellformats.h"

#include <QStringList>

namespace xf {

/// What the cells of every sheet refer to.
struct BookContext {
    QStringList texts;
    std::vector<NumberLook> looks;
    bool countsFrom1904 = false;
};

/// The cells of one worksheet. Of a formula the value counts that the spreadsheet last kept with it.
[[nodiscard]] Result<Grid> readSheetCells(std::unique_ptr<QIODevice> part, const BookContext& book);

} // namespace xf
