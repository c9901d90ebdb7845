// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <deque>

namespace xf {

/// A table of a paper as a sheet of its own.
struct SheetPlan {
    QString name;      ///< of the sheet, unique and by Excel's rules
    QString title;     ///< above the table
    QStringList notes; ///< small, between the title and the table: whose paper it is, its mark, its definitions
    const paper::Table* table = nullptr;
    bool isLandscape = false;
    bool isDrawn = false; ///< the table holds a chart's figures: it is drawn below them
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

/// A name that Excel takes: 31 characters at most, without []:*?/\ (their full-width forms stand in), not one of
/// those in use, which it joins.
[[nodiscard]] QString sheetName(const QString& wanted, QStringList& inUse);

} // namespace xf
