// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/aidrules.h"

#include <QWidget>

namespace xf {

/// Income per head year by year as bars, with the line of each year across. Bars below the line are hatched, so that
/// they are told apart without colour.
class IncomeChart : public QWidget
{
    Q_OBJECT

public:
    explicit IncomeChart(QWidget* parent = nullptr);

    void show(const IncomePath& income);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintYear(QPainter& painter, const IncomeYear& year, const QRectF& column, double scale) const;

    IncomePath m_income;
};

} // namespace xf
