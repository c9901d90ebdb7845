// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/tablewidths.h"

#include "writers/pagestyle.h"

#include <algorithm>
#include <numeric>

namespace xf {

int tableTextSize(const paper::Table& table)
{
    return table.columns.size() <= 5 ? page::tableSize : page::smallSize;
}

std::vector<double> columnWidths(const paper::Table& table, double width)
{
    std::vector<double> widths;
    double fixed = 0;
    double weights = 0;
    for (const paper::Column& column : table.columns) {
        fixed += std::max(0.0, column.fixedMm) * page::mm;
        weights += column.fixedMm > 0 ? 0 : std::max(0.1, column.weight);
    }
    for (const paper::Column& column : table.columns) {
        const double share = std::max(0.0, width - fixed) * std::max(0.1, column.weight) / std::max(weights, 0.1);
        widths.push_back(column.fixedMm > 0 ? column.fixedMm * page::mm : share);
    }
    // No column narrower than one character; then all together made to fit the page.
    const double least = std::min(tableTextSize(table) + 2 * page::cellPadding, width / double(widths.size()));
    for (double& wide : widths)
        wide = std::max(wide, least);
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double spare = total - least * double(widths.size());
    if (total > width && spare > 0) {
        for (double& wide : widths)
            wide = least + (wide - least) * (width - least * double(widths.size())) / spare;
    }
    return widths;
}

} // namespace xf
