// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

class QGridLayout;
class QLayoutItem;

namespace xf {

/// A form's grid of two fields to a row (label, field, label, field), which puts the second field under the first
/// where the width does not hold both, so that no field is narrower than what it shows.
class FoldingGrid
{
public:
    /// Takes over a grid of four columns as Designer set it up; others stay as they are.
    void take(QGridLayout* grid);
    /// Lays the fields out for a width in pixels.
    void fit(int width);
    /// The least width in pixels for two fields to a row, and for one.
    [[nodiscard]] int widthBeside() const;
    [[nodiscard]] int widthBelow() const;
    [[nodiscard]] bool isTaken() const { return m_grid != nullptr; }
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

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
    std::vector<Place> m_places; ///< as Designer set them, by row and column
    bool m_isFolded = false;
};

} // namespace xf
