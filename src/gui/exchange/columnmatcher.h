// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/headerguess.h"

#include <QTableWidget>

namespace xf {

/// The columns of a table that is to be imported, one a line: its heading, what it is taken for, why, and an example.
/// What it is taken for is a choice that the user may change.
class ColumnMatcher : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnMatcher(QWidget* parent = nullptr);

    void show(const Grid& grid, const Kind& kind, const HeaderPlace& place, const std::vector<ColumnMatch>& columns);
    [[nodiscard]] const std::vector<ColumnMatch>& columns() const { return m_columns; }

Q_SIGNALS:
    void changed();

private:
    void choose(int row, const Field* field);

    std::vector<ColumnMatch> m_columns;
    const Kind* m_kind = nullptr;
};

} // namespace xf
