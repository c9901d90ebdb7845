// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/tablewidths.h"

#include "writers/pagestyle.h"

#include <algorithm>
#include <numeric>

namespace xf {

namespace {

constexpr size_t fewColumns = 5;
constexpr size_t longText = 70; // characters; a short row of them fills several lines

/// Whether rows are mostly as long as paragraphs: in large letters they would fill page after page.
bool isProse(const paper::Table& table)
{
    size_t characters = 0;
    for (const auto& row : table.rows) {
        qsizetype longest = 0;
        for (const paper::Cell& cell : row) {
            if (const auto* text = std::get_if<QString>(&cell))
                longest = std::max(longest, text->size());
        }
        characters += size_t(longest);
    }
    return characters > longText * table.rows.size();
}

} // namespace

int tableTextSize(const paper::Table& table)
{
    return table.columns.size() <= fewColumns && !isProse(table) ? page::tableSize : page::smallSize;
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
