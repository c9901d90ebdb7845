// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/headerguess.h"

namespace xf {

/// Tells the rows of a table that are no records: totals, its head repeated on a further page, its columns numbered,
/// remarks and signatures below it.
class TableFurniture
{
public:
    TableFurniture(const Grid& grid, const HeaderPlace& place);

    /// Why the row is no record; empty if it may be one.
    [[nodiscard]] QString reasonToSkip(qsizetype row) const;

private:
    [[nodiscard]] QStringList words(qsizetype row) const;

    const Grid& m_grid;
    HeaderPlace m_place;
    std::vector<QStringList> m_head; ///< the words of each of its lines
};

} // namespace xf
