// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <deque>

namespace xf {

/// A table of a paper as a sheet of its own.
struct SheetPlan {
    QString name;           ///< of the sheet, unique and by Excel's rules
    QString title;          ///< above the table
    QStringList notes;      ///< small, between the title and the table: whose paper it is, its mark
    QStringList notesBelow; ///< small, below the table: its definitions
    QStringList closing;    ///< below these: the paper's last words and who signs, where it ends with this table
    const paper::Table* table = nullptr;
    bool isLandscape = false;
    bool hasPrintedNames = false; ///< names of two characters are spread, as in print
    double scaleTop = 0; ///< the table holds a chart's figures, drawn below it on a scale up to this; 0: it is none
};

/// A line of the paper's running text.
struct SheetLine {
    enum class Kind { Title, Heading, Text };
    Kind kind = Kind::Text;
    QString text;
};

/// What becomes of a paper in a format of tables. Points into the paper, which has to outlive it.
struct BookPlan {
    std::vector<SheetPlan> sheets;
    std::vector<SheetLine> text;      ///< empty where the paper is tables alone
    std::deque<paper::Table> figures; ///< of charts, which have no table of their own
};

/// Sorts the blocks of a paper into sheets and running text.
[[nodiscard]] BookPlan planSheets(const paper::Document& document);

/// The text of a cell as data: a name of two characters, 马　力, is spread in print only, and found as 马力.
[[nodiscard]] QString dataText(const QString& text);

/// A name that Excel takes: 31 characters at most, without []:*?/\ (their full-width forms stand in), not one of
/// those in use, which it joins.
[[nodiscard]] QString sheetName(const QString& wanted, QStringList& inUse);

} // namespace xf
