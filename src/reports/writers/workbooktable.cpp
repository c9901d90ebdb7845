// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a paper in a workbook: what stands above it, its head and its typed cells.
#include "writers/chartscale.h"
#include "writers/columnwidths.h"
#include "writers/exceltext.h"
#include "writers/workbook.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xf {

namespace {

constexpr double exactIntegers = 9007199254740992.0;
constexpr double titleHeight = 26;
constexpr double noteHeight = 13;
constexpr double closingHeight = 16;

lxw_col_t columnOf(size_t column)
{
    return static_cast<lxw_col_t>(column);
}

/// How many lines the fullest cell of a row takes.
int linesIn(const std::vector<paper::Cell>& row, const std::vector<double>& widths)
{
    int lines = 1;
    for (size_t i = 0; i < std::min(row.size(), widths.size()); ++i) {
        if (const auto* text = std::get_if<QString>(&row[i]))
            lines = std::max(lines, lineCount(*text, textWidth(widths[i])));
        else if (const auto* rate = std::get_if<paper::Rate>(&row[i]))
            lines = std::max(lines, lineCount(rate->text, textWidth(widths[i])));
    }
    return lines;
}

} // namespace

/// A line across all columns.
void Workbook::writeLine(lxw_worksheet* sheet, int row, size_t columns, const QString& text, Look look, double height)
{
    lxw_format* format = this->look(look);
    note(worksheet_set_row(sheet, lxw_row_t(row), std::min(height, highestRow), nullptr));
    if (columns > 1)
        note(worksheet_merge_range(sheet, lxw_row_t(row), 0, lxw_row_t(row), columnOf(columns - 1), "", format));
    writeText(sheet, row, 0, text, format);
}

int Workbook::writeTop(lxw_worksheet* sheet, const SheetPlan& plan, double width)
{
    const size_t columns = plan.table->columns.size();
    int row = 0;
    if (!plan.title.isEmpty())
        writeLine(sheet, row++, columns, plan.title, TitleLook,
                  titleHeight * lineCount(plan.title, width * cellSize / titleSize));
    for (const QString& each : plan.notes)
        writeLine(sheet, row++, columns, each, NoteLook, noteHeight * lineCount(each, width * cellSize / noteSize) + 4);
    return row;
}

/// What explains the table does not stand in the part that stays on the screen, and is not sorted with the rows.
int Workbook::writeBottom(lxw_worksheet* sheet, const SheetPlan& plan, int row, double width)
{
    const size_t columns = plan.table->columns.size();
    for (const QString& each : plan.notesBelow)
        writeLine(sheet, row++, columns, each, NoteLook, noteHeight * lineCount(each, width * cellSize / noteSize) + 4);
    for (const QString& each : plan.closing)
        writeLine(sheet, row++, columns, each, TextLook, closingHeight * lineCount(each, width) + 4);
    return row;
}

/// Writes one cell of a table by its type.
struct Workbook::CellWriter {
    Workbook& book;
    lxw_worksheet* sheet;
    paper::Align align = paper::Align::Left;
    int row = 0;
    int column = 0;
    bool hasPrintedNames = false;

    void operator()(const QString& text) const { write(hasPrintedNames ? dataText(text) : text); }
    void operator()(const paper::Rate& rate) const { write(rate.text); }
    void operator()(qint64 value) const
    {
        if (std::abs(static_cast<double>(value)) > exactIntegers)
            return write(QString::number(value));
        number(static_cast<double>(value), Integers);
    }
    void operator()(const paper::Number& value) const
    {
        if (!std::isfinite(value.value))
            return write(QStringLiteral("—"));
        number(value.value, value.decimals < 1 ? static_cast<int>(Integers)
                                               : FirstDecimals + std::min(value.decimals, mostDecimals) - 1);
    }
    void operator()(const QDate& date) const
    {
        if (!excel::hasDayNumber(date))
            return write(paper::cellText(date));
        number(excel::dayNumber(date), Dates);
    }
    void operator()(const paper::ShortDate& day) const { (*this)(day.date); }

private:
    void write(const QString& text) const
    {
        // Some spreadsheets show ### for a long text in a cell that is marked as text.
        constexpr qsizetype longestMarked = 255;
        book.writeText(sheet, row, column, text,
                       book.cellFormat(text.size() > longestMarked ? LongWords : Words, align));
    }
    void number(double value, int figures) const
    {
        book.m_bytes += bytesOfACell;
        book.note(worksheet_write_number(sheet, lxw_row_t(row), static_cast<lxw_col_t>(column), value,
                                         book.cellFormat(figures, align)));
    }
};

void Workbook::writeRows(lxw_worksheet* sheet, const SheetPlan& plan, const std::vector<double>& widths, int first)
{
    const paper::Table& table = *plan.table;
    const paper::Cell empty;
    CellWriter writer{*this, sheet};
    writer.row = first;
    writer.hasPrintedNames = plan.hasPrintedNames;
    for (const std::vector<paper::Cell>& row : table.rows) {
        setHeight(sheet, writer.row, linesIn(row, widths));
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const paper::Cell& cell = i < row.size() ? row[i] : empty;
            writer.column = static_cast<int>(i);
            writer.align = cellAlign(table.columns[i], cell);
            std::visit(writer, cell);
        }
        ++writer.row;
    }
}

/// A chart that follows the cells: a line for each row, its name in the first column. Nothing of it is typed by a user,
/// for what begins with = would be a reference.
void Workbook::draw(lxw_worksheet* sheet, const SheetPlan& plan, double width, int head, int below)
{
    const paper::Table& table = *plan.table;
    constexpr double digitWidth = 7; // pixels of a digit in Excel's usual font
    constexpr double chartWidth = 480;
    constexpr double mostWidth = 640;
    const QByteArray name = m_sheet.toUtf8();
    const auto last = columnOf(table.columns.size() - 1);
    lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_LINE);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const auto row = lxw_row_t(head) + 1 + lxw_row_t(i);
        lxw_chart_series* line = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(line, name.constData(), lxw_row_t(head), 1, lxw_row_t(head), last);
        chart_series_set_values(line, name.constData(), row, 1, row, last);
        chart_series_set_name_range(line, name.constData(), row, 0);
        chart_series_set_marker_type(line, LXW_CHART_MARKER_AUTOMATIC);
        chart_series_set_labels(line);
        // Two lines that lie close would write their figures over each other.
        chart_series_set_labels_position(line,
                                         i % 2 == 0 ? LXW_CHART_LABEL_POSITION_ABOVE : LXW_CHART_LABEL_POSITION_BELOW);
    }
    chart_title_off(chart); // the sheet has it
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, plan.scaleTop);
    chart_axis_set_major_unit(chart->y_axis, plan.scaleTop / chartSteps);
    lxw_chart_options place{};
    place.x_scale = std::min(std::max(width * digitWidth, chartWidth), mostWidth) / chartWidth;
    place.y_scale = 1;
    place.y_offset = 8;
    note(worksheet_insert_chart_opt(sheet, lxw_row_t(below), 0, chart, &place));
}

void Workbook::addTable(const SheetPlan& plan)
{
    const paper::Table& table = *plan.table;
    std::vector<double> widths = columnWidths(table);
    if (plan.isLandscape)
        useLyingPage(widths, table);
    const double width = std::accumulate(widths.begin(), widths.end(), 0.0);
    lxw_worksheet* sheet = addSheet(plan.name, plan.isLandscape || width > portraitWidth);
    if (!sheet)
        return;
    for (size_t i = 0; i < widths.size(); ++i)
        note(worksheet_set_column(sheet, columnOf(i), columnOf(i), widths[i], nullptr));
    const int head = writeTop(sheet, plan, width);
    if (table.columns.empty())
        return;
    std::vector<paper::Cell> headings;
    for (const paper::Column& column : table.columns)
        headings.emplace_back(column.heading);
    setHeight(sheet, head, linesIn(headings, widths));
    for (size_t i = 0; i < table.columns.size(); ++i)
        writeText(sheet, head, static_cast<int>(i), table.columns[i].heading, look(HeadLook));
    const int last = head + static_cast<int>(table.rows.size());
    // Before the rows: the library takes no earlier row once it has written a later one.
    note(worksheet_autofilter(sheet, lxw_row_t(head), 0, lxw_row_t(std::max(head, last - table.sums)),
                              columnOf(table.columns.size() - 1)));
    writeRows(sheet, plan, widths, head + 1);
    const int below = writeBottom(sheet, plan, last + 1, width);
    note(worksheet_repeat_rows(sheet, lxw_row_t(head), lxw_row_t(head)));
    worksheet_freeze_panes(sheet, lxw_row_t(head + 1), 0);
    if (plan.scaleTop > 0)
        draw(sheet, plan, width, head, below);
}

} // namespace xf
