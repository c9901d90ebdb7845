// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace xf {

/// One cell of a table that comes from outside, as its file gives it.
struct Cell {
    enum class Type : quint8 {
        Empty,
        Text,
        Number,
        Date, ///< a number that its format shows as a date
        Bool,
        Fault, ///< a formula's error, such as #N/A
    };
    Type type = Type::Empty;
    QString text;      ///< as a person reads it; a date as 2024-03-05, or 2024-03 where its format shows no day
    double number = 0; ///< of Number and Date: the number itself

    [[nodiscard]] bool isEmpty() const { return type == Type::Empty; }
    static Cell ofText(QString text);
    static Cell ofNumber(double number);
    static Cell ofBool(bool value);

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Cells that are shown as one; rows and columns from 0, both ends included.
struct MergedArea {
    qsizetype top = 0;
    qsizetype left = 0;
    qsizetype bottom = 0;
    qsizetype right = 0;
};

/// A table that comes from outside: rows as they stand in the file, empty ones too, each up to its last filled cell.
class Grid
{
public:
    QString sheet;               ///< the worksheet's name; empty where there are none
    bool countsFrom1904 = false; ///< days are counted from 1 January 1904, as on old Macintoshes

    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] qsizetype columnCount() const { return m_columns; }
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }
    [[nodiscard]] qsizetype filledCount() const { return m_filled; }
    /// The empty cell where there is none.
    [[nodiscard]] const Cell& at(qsizetype row, qsizetype column) const;
    [[nodiscard]] bool isEmptyRow(qsizetype row) const;

    /// Refused with a sentence where the table grows beyond limits.h.
    Result<void> put(qsizetype row, qsizetype column, Cell cell);
    /// Every cell of a merged area gets the value of its first one, as far as the table reaches.
    Result<void> fill(const std::vector<MergedArea>& areas);

private:
    std::vector<std::vector<Cell>> m_rows;
    qsizetype m_columns = 0;
    qsizetype m_places = 0;
    qsizetype m_filled = 0;
};

/// The day that a spreadsheet's number of days means; null for a number that is no day.
[[nodiscard]] QDate dayOfSerial(double serial, bool countsFrom1904);

} // namespace xf
