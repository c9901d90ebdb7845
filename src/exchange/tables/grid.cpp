// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/grid.h"

#include "tables/limits.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

struct GridMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

Error tooLarge()
{
    return Error{
        GridMessages::tr("This table is too large for a list: at most %1 columns and %2 rows are read. Nothing was "
                         "taken in; please delete what does not belong to it.")
            .arg(limits::columns)
            .arg(limits::rows),
        {}};
}

} // namespace

Cell Cell::ofText(QString text)
{
    Cell cell;
    if (!text.isEmpty()) {
        cell.type = Type::Text;
        cell.text = std::move(text);
    }
    return cell;
}

Cell Cell::ofNumber(double number)
{
    return {Type::Number, plainNumber(number), number};
}

Cell Cell::ofBool(bool value)
{
    return {Type::Bool, value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), 0};
}

const Cell& Grid::at(qsizetype row, qsizetype column) const
{
    static const Cell none;
    if (row < 0 || row >= rowCount())
        return none;
    const auto& cells = m_rows[static_cast<size_t>(row)];
    return column >= 0 && column < static_cast<qsizetype>(cells.size()) ? cells[static_cast<size_t>(column)] : none;
}

bool Grid::isEmptyRow(qsizetype row) const
{
    if (row < 0 || row >= rowCount())
        return true;
    const auto& cells = m_rows[static_cast<size_t>(row)];
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.text.trimmed().isEmpty(); });
}

Result<void> Grid::put(qsizetype row, qsizetype column, Cell cell)
{
    if (cell.isEmpty())
        return {};
    if (row < 0 || column < 0 || row >= limits::rows || column >= limits::columns)
        return tooLarge();
    if (row >= rowCount())
        m_rows.resize(static_cast<size_t>(row) + 1);
    auto& cells = m_rows[static_cast<size_t>(row)];
    const auto width = static_cast<size_t>(column) + 1;
    if (width > cells.size()) {
        m_places += static_cast<qsizetype>(width - cells.size());
        if (m_places > limits::cells)
            return tooLarge();
        cells.resize(width);
    }
    m_columns = std::max(m_columns, column + 1);
    ++m_filled;
    cells[static_cast<size_t>(column)] = std::move(cell);
    return {};
}

Result<void> Grid::fill(const std::vector<MergedArea>& areas)
{
    qsizetype filled = 0; // areas that lie over one another are a trick
    for (const MergedArea& area : areas) {
        const Cell first = at(area.top, area.left);
        const qsizetype bottom = std::min(area.bottom, rowCount() - 1);
        const qsizetype right = std::min(area.right, m_columns - 1);
        for (qsizetype row = area.top; !first.isEmpty() && row <= bottom; ++row) {
            for (qsizetype column = area.left; column <= right; ++column) {
                if (++filled > limits::cells)
                    return tooLarge();
                if (auto done = at(row, column).isEmpty() ? put(row, column, first) : Result<void>(); !done)
                    return done;
            }
        }
    }
    return {};
}

QDate dayOfSerial(double serial, bool countsFrom1904)
{
    const double whole = std::floor(serial);
    if (!(whole >= 0) || whole > 2'958'465) // 31 December 9999
        return {};
    const auto days = static_cast<qint64>(whole);
    if (countsFrom1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 0 || days == 60) // 60 is 29 February 1900, which only spreadsheets know
        return {};
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

} // namespace xf
