// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace xf {

namespace {

constexpr int widest = 44;
constexpr int narrowest = 5;
constexpr int widestHeading = 14; // a longer heading wraps
constexpr double filterButton = 3;
constexpr double padding = 1.5;
constexpr double pageWidth = 130;   // a lying page takes this much with its letters at about 8 pt
constexpr double comfortable = 120; // a line of it is taken in at a glance, and a window shows it whole
constexpr double easilyWrapped = 9; // a column of longer words is not narrowed below this
constexpr int shortWords = 12;      // 带头学习提高, which stands in one line

struct CellWidth {
    int operator()(const QString& text) const { return lineWidth(text); }
    int operator()(const QDate&) const { return 10; }
    int operator()(const paper::ShortDate&) const { return 10; }
    int operator()(const paper::Rate& rate) const { return lineWidth(rate.text); }
    template <class Figure>
    int operator()(const Figure& figure) const
    {
        return static_cast<int>(paper::cellText(figure).size());
    }
};

/// The least that a column keeps: a figure or a day without room shows as ####, and short words stand in one line;
/// others wrap. A heading may take two lines.
double leastWidth(const paper::Table& table, size_t column)
{
    const bool isText = std::all_of(table.rows.begin(), table.rows.end(), [column](const auto& row) {
        return column >= row.size() || std::holds_alternative<QString>(row[column]);
    });
    int needed = narrowest;
    for (const auto& row : table.rows) {
        if (column < row.size())
            needed = std::max(needed, std::visit(CellWidth{}, row[column]));
        if (isText && needed > shortWords)
            return easilyWrapped;
    }
    return std::max(needed + padding, lineWidth(table.columns[column].heading) / 2.0 + filterButton);
}

/// Narrows the columns until the table suits the page, the widest most.
void fitToPage(std::vector<double>& widths, const paper::Table& table)
{
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (total <= pageWidth)
        return;
    std::vector<double> least;
    for (size_t column = 0; column < widths.size(); ++column)
        least.push_back(std::min(widths[column], leastWidth(table, column)));
    const double spare = total - std::accumulate(least.begin(), least.end(), 0.0);
    const double kept = spare > 0 ? std::max(0.0, 1 - (total - pageWidth) / spare) : 1;
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] = least[column] + kept * (widths[column] - least[column]);
}

int widthOf(QChar c)
{
    return c.unicode() < 0x80 || c.isSurrogate() ? 1 : 2; // a surrogate is half a character
}

} // namespace

void useLyingPage(std::vector<double>& widths, const paper::Table& table)
{
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    std::vector<double> wanted(widths.size());
    double allWanted = 0;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] < widest)
            continue; // it was not cut
        for (const auto& row : table.rows) {
            if (column < row.size())
                wanted[column] =
                    std::max(wanted[column], std::visit(CellWidth{}, row[column]) + padding - widths[column]);
        }
        allWanted += wanted[column];
    }
    if (allWanted <= 0 || total >= comfortable)
        return;
    const double given = std::min(1.0, (comfortable - total) / allWanted);
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] += given * wanted[column];
}

int lineWidth(QStringView text)
{
    int longest = 0;
    int width = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + widthOf(c);
        longest = std::max(longest, width);
    }
    return longest;
}

int lineCount(QStringView text, double width)
{
    int lines = 1;
    double used = 0;
    for (const QChar c : text) {
        const int wide = widthOf(c);
        if (c == u'\n' || used + wide > width) {
            ++lines;
            used = 0;
        }
        used += c == u'\n' ? 0 : wide;
    }
    return lines;
}

double textWidth(double column)
{
    return column - padding;
}

std::vector<double> columnWidths(const paper::Table& table)
{
    std::vector<double> widths;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        int needed = narrowest;
        for (const auto& row : table.rows) {
            if (needed >= widest)
                break;
            if (column < row.size())
                needed = std::max(needed, std::visit(CellWidth{}, row[column]));
        }
        const int heading = std::min(lineWidth(table.columns[column].heading), widestHeading);
        widths.push_back(std::max(std::min(needed, widest) + padding, heading + filterButton));
    }
    fitToPage(widths, table);
    return widths;
}

} // namespace xf
