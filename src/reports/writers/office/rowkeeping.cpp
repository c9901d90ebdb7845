// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/rowkeeping.h"

#include "writers/celllines.h"
#include "writers/columnwidths.h"
#include "writers/pagestyle.h"
#include "writers/tablewidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xf::office {

namespace {

double textSize(const TableItem& item)
{
    return (item.isSmall ? page::smallSize : page::tableSize) / page::unitsPerPoint;
}

/// The lines of a cell, counted by the widths of its characters.
double linesIn(const QString& text, double width, double size)
{
    const double halves = std::max(2.0, std::floor(2 * (width - 2 * page::cellPadding / page::unitsPerPoint) / size));
    return lineCount(text, halves);
}

double heightOf(double lines, double size)
{
    return lines * size * page::tableLine + 2 * page::cellPaddingY / page::unitsPerPoint;
}

double rowHeight(const TableItem& item, const std::vector<paper::Cell>& row)
{
    const double size = textSize(item);
    double most = 1;
    for (size_t i = 0; i < row.size() && i < item.widths.size(); ++i)
        most = std::max(most, linesIn(cellText(row[i]), item.widths[i], size));
    return heightOf(most, size);
}

double headHeight(const TableItem& item)
{
    std::vector<paper::Cell> head;
    for (const paper::Column& column : item.table->columns)
        head.emplace_back(column.heading);
    return rowHeight(item, head);
}

} // namespace

std::vector<RowKeeping> rowKeeping(const TableItem& item, double pageHeight)
{
    const double third = page::mostLeftEmpty * pageHeight;
    std::vector<double> heights;
    for (const auto& row : item.table->rows)
        heights.push_back(rowHeight(item, row));
    const size_t count = heights.size();
    std::vector<RowKeeping> rows(count);
    for (size_t i = 0; i < count; ++i)
        rows[i].isWhole = heights[i] <= pageHeight / 2;
    const double all = std::accumulate(heights.begin(), heights.end(), headHeight(item));
    if (count <= size_t(page::shortTable) && all <= third) {
        for (size_t i = 0; i + 1 < count; ++i)
            rows[i].keepsNext = true;
    } else if (count > 2) {
        rows.front().keepsNext = heights[0] + heights[1] <= third;
        if (heights[count - 2] <= third)
            rows[count - 2].keepsNext = true;
    }
    return rows;
}

QString linesOf(const TableItem& item, const paper::Cell& cell, size_t column)
{
    const double room = item.widths[column] * page::unitsPerPoint - 2 * page::cellPadding;
    return cellLines(cell, room, item.isSmall ? page::smallSize : page::tableSize, officeMeasure);
}

bool isLong(const TableItem& item, double pageHeight)
{
    double all = headHeight(item);
    for (const auto& row : item.table->rows) {
        all += rowHeight(item, row);
        if (all > pageHeight)
            return true;
    }
    return false;
}

} // namespace xf::office
