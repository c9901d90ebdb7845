// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figureprogress.h"

#include <QWidget>

namespace xf {

/// base → target as a bar, filled as far as the figure has come. The words beside it are its accessible description.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    void show(const FigureProgress& figure, const QString& unit);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// “Base 28, target 42, now 36 (2026-09-16): 57.1% of the way”.
    [[nodiscard]] static QString words(const FigureProgress& figure, const QString& unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FigureProgress m_figure;
    QString m_unit;
};

} // namespace xf
