// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace xf {

/// Columns beside each other, or one under the other where the width is not enough for them (large type).
class ColumnsLayout : public QBoxLayout
{
public:
    ColumnsLayout() : QBoxLayout(LeftToRight) {}

    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The least widths of the columns, added up or the widest of them.
    [[nodiscard]] int widthBeside() const;
    [[nodiscard]] int widthBelow() const;
};

} // namespace xf
