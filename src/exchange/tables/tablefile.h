// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"

#include <QStringList>

namespace xf {

/// A table read from a file.
struct TableFile {
    Grid grid;
    QStringList sheets; ///< the visible worksheets of a workbook, by name; empty for a text
    QString encoding;   ///< of a text
};

/// Reads a workbook (xlsx) or a text (CSV, TSV); what it is is told by its contents, not by its name. `sheet` names a
/// worksheet; empty: the first visible one that holds anything. A table without a single filled cell is an error.
[[nodiscard]] Result<TableFile> readTableFile(const QString& path, const QString& sheet = {});

} // namespace xf
