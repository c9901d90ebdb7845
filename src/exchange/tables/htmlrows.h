// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/grid.h"

namespace xf {

/// One table of an HTML page while it is being read: cells come one after the other, and those above may reach down.
class HtmlRows
{
public:
    void beginRow();
    /// Spans are at least 1; what a page asks for beyond limits.h is cut off there.
    void beginCell(qsizetype columnSpan, qsizetype rowSpan);
    /// Text of the open cell; runs of white space are one blank, as browsers show them.
    void addText(QStringView text);
    void addLineBreak();
    Result<void> endCell();

    [[nodiscard]] bool isInCell() const { return m_isInCell; }
    /// The table with its merged cells filled.
    Result<Grid> finished();

private:
    [[nodiscard]] bool isTaken(qsizetype column) const;
    void take(const MergedArea& area);

    Grid m_grid;
    std::vector<MergedArea> m_merged;
    std::vector<qsizetype> m_takenTo; ///< by column: the row up to which a cell from above reaches
    MergedArea m_cell;
    QString m_text;
    QString m_blank; ///< white space that shows only if text follows it
    qsizetype m_row = -1;
    qsizetype m_column = 0;
    bool m_isInCell = false;
};

} // namespace xf
