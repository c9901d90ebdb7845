// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quarter.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace xf {

/// “2026年第三季度” as the interface's language writes it.
QString quarterName(Quarter quarter);

/// ◀ 2026年第三季度 ▶ : arrows, Page Up and Page Down move by a quarter, Home returns to the running one.
/// The wheel turns it only while it has the focus.
class QuarterChooser : public QWidget
{
    Q_OBJECT

public:
    /// `running` is where Home leads and what is chosen at first.
    explicit QuarterChooser(Quarter running, QWidget* parent = nullptr);

    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    void setQuarter(Quarter quarter);

Q_SIGNALS:
    void chosen(xf::Quarter quarter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addArrow(Qt::ArrowType arrow, const QString& name);
    void showQuarter();

    Quarter m_running;
    Quarter m_quarter;
    QLabel* m_label = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_on = nullptr;
};

} // namespace xf
