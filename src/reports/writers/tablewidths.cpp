// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/tablewidths.h"

#include "writers/pagestyle.h"
#include "writers/textmeasure.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace xf {

namespace {

constexpr size_t fewColumns = 5;
constexpr qsizetype longText = 70; // characters; a short row of them fills several lines

/// Whether rows are mostly as long as paragraphs: in large letters they would fill page after page. Short rows between
/// long ones make it no other table.
bool isProse(const paper::Table& table)
{
    constexpr size_t fewest = 4; // one row of so many is long
    qsizetype characters = 0;
    size_t longRows = 0;
    for (const auto& row : table.rows) {
        qsizetype longest = 0;
        for (const paper::Cell& cell : row) {
            if (const auto* text = std::get_if<QString>(&cell))
                longest = std::max(longest, text->size());
        }
        characters += longest;
        longRows += longest > longText ? 1 : 0;
    }
    const auto rows = qsizetype(table.rows.size());
    return characters > longText * rows ||
           (2 * characters > longText * rows && fewest * longRows >= table.rows.size() && rows > 0);
}

/// What each column takes with every cell in one line; nothing where the table would be too wide for that.
std::vector<double> oneLineWidths(const paper::Table& table, double width, const TextMeasure& measure)
{
    const double size = tableTextSize(table);
    const auto widthOf = [&](const QString& text) {
        return size * fullWidths(text, measure) + 2 * page::cellPadding + measure.rules;
    };
    std::vector<double> needed;
    double all = 0;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const double room = width - all;
        double widest = widthOf(table.columns[column].heading);
        for (size_t row = 0; row < table.rows.size() && widest <= room; ++row) {
            if (column < table.rows[row].size())
                widest = std::max(widest, widthOf(cellText(table.rows[row][column])));
        }
        if (widest > room)
            return {};
        needed.push_back(widest);
        all += widest;
    }
    return needed;
}

/// A name, a state, a heading; or a date and a rate such as 92.3%（120/130）, which are figures for the most part.
bool isShort(const QString& text)
{
    constexpr qsizetype mostWords = 8;
    constexpr qsizetype mostFigures = 14;
    const auto figures = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return text.size() <= mostWords || (text.size() <= mostFigures && 2 * figures >= text.size());
}

/// What of a short text stands in one line in any case: a date may be broken behind its year.
QString unbroken(const QString& text)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}年(?=\\d{1,2}月\\d{1,2}日$)"));
    return QString(text).remove(day);
}

/// Short texts are not broken as long as the columns of long texts can give them room.
void keepShortTextsWhole(std::vector<double>& widths, const paper::Table& table)
{
    constexpr size_t fewRows = 200;   // speak for all
    constexpr double mostGiven = 0.1; // of a column's room
    const double size = tableTextSize(table);
    std::vector<double> giving(widths.size(), 0);
    std::vector<std::pair<double, size_t>> wanting; // how much, and which column
    for (size_t column = 0; column < widths.size(); ++column) {
        const QString& heading = table.columns[column].heading;
        double office = fullWidths(heading, officeMeasure);
        double own = fullWidths(heading);
        bool areShort = isShort(heading);
        for (size_t row = 0; row < std::min(table.rows.size(), fewRows); ++row) {
            if (column >= table.rows[row].size())
                continue;
            const QString text = cellText(table.rows[row][column]);
            areShort = areShort && isShort(text);
            office = std::max(office, fullWidths(unbroken(text), officeMeasure));
            own = std::max(own, fullWidths(text));
        }
        const double wants = size * office + 2 * page::cellPadding + officeMeasure.rules - widths[column];
        const double spare = widths[column] - size * own - 2 * page::cellPadding;
        const double most = mostGiven * widths[column];
        if (areShort && wants > 0)
            wanting.emplace_back(wants, column);
        else if (!areShort) // what fits into one line, if closely, still does afterwards
            giving[column] = spare < -size ? most : std::clamp(spare - size / 2, 0.0, most);
    }
    // Those that want least come first: a day of the year before a goal of ten characters.
    std::sort(wanting.begin(), wanting.end());
    const double all = std::accumulate(giving.begin(), giving.end(), 0.0);
    double given = 0;
    for (const auto& [wants, column] : wanting) {
        if (given + wants > all)
            break;
        given += wants;
        widths[column] += wants;
    }
    for (size_t i = 0; i < widths.size() && given > 0; ++i)
        widths[i] -= given * giving[i] / all;
}

/// Where all cells can be of one line, the columns that are too narrow for that get room from the others; and a table
/// without a column that takes what is left, as in a public edition that leaves the long ones out, fills the page.
void useSpareRoom(std::vector<double>& widths, const paper::Table& table, double width)
{
    std::vector<double> needed = oneLineWidths(table, width, officeMeasure);
    if (needed.empty())
        needed = oneLineWidths(table, width, {});
    if (needed.empty())
        return;
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        missing += std::max(0.0, needed[i] - widths[i]);
        spare += std::max(0.0, widths[i] - needed[i]);
    }
    const double left = width - std::accumulate(widths.begin(), widths.end(), 0.0);
    const double taken = spare > 0 ? std::max(0.0, missing - std::max(0.0, left)) / spare : 0;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < needed[i] ? needed[i] : widths[i] - taken * (widths[i] - needed[i]);
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& wide : widths)
        wide *= width / total;
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
    useSpareRoom(widths, table, width);
    keepShortTextsWhole(widths, table);
    return widths;
}

} // namespace xf
