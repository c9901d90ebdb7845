// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

class QGridLayout;
class QLayoutItem;

namespace xf {

/// A form's grid whose rows fold in the middle where the width does not hold them, so that no field is narrower than
/// what it shows: of two fields to a row (label, field, label, field) the second goes under the first, of one (label,
/// field) the field under its label.
class FoldingGrid
{
public:
    /// Takes over a grid of four or two columns as it is set up; others stay as they are.
    void take(QGridLayout* grid);
    /// Lays the fields out for a width in pixels.
    void fit(int width);
    /// The least width in pixels for the rows as they were set up, and folded.
    [[nodiscard]] int widthBeside() const;
    [[nodiscard]] int widthBelow() const;
    [[nodiscard]] bool isTaken() const { return m_grid != nullptr; }

private:
    struct Place {
        QLayoutItem* item;
        QRect cells; ///< in columns and rows
        Qt::Alignment alignment;
    };

    void lay(bool folded);
    [[nodiscard]] int columnWidth(int column) const;
    [[nodiscard]] int frameWidth() const;

    QGridLayout* m_grid = nullptr;
    int m_columns = 0;           ///< as set up
    std::vector<Place> m_places; ///< as they were set up, by row and column
    bool m_isFolded = false;
};

} // namespace xf
