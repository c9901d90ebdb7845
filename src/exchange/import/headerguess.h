// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "tables/grid.h"

namespace xf {

/// Where the head of a table stands; rows from 0.
struct HeaderPlace {
    qsizetype row = 0;
    int lines = 1; ///< 0: the table has no head and begins with `row`

    [[nodiscard]] qsizetype firstDataRow() const { return row + lines; }
    friend bool operator==(const HeaderPlace&, const HeaderPlace&) = default;
};

/// Why a column is taken for a field.
enum class MatchReason {
    None,    ///< it is not
    Heading, ///< its heading is a name of the field
    Alike,   ///< its heading ends like one
    Values,  ///< its values are choices of the field
    Chosen,  ///< the user said so
};

/// One column of the table and the field that it fills.
struct ColumnMatch {
    qsizetype column = 0;
    QString heading;
    const Field* field = nullptr; ///< null: left out
    MatchReason reason = MatchReason::None;
    double factor = 1; ///< 10,000 where the heading says 万元
};

/// The head of the table as well as it can be told: the rows whose cells name most fields, two lines where they name
/// more together. Titles above it are passed over. Without a single name there is no head.
[[nodiscard]] HeaderPlace guessHeader(const Grid& grid, const Kind& kind);
/// A heading for each column, of one line or of both together.
[[nodiscard]] QStringList headingsOf(const Grid& grid, const HeaderPlace& place);
/// What each column means. No field is filled by two columns.
[[nodiscard]] std::vector<ColumnMatch> guessColumns(const Grid& grid, const Kind& kind, const HeaderPlace& place);
/// Fields that a column can fill.
[[nodiscard]] std::vector<const Field*> importableFields(const Kind& kind);

} // namespace xf
