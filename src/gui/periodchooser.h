// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace xf {

/// “2026年第三季度” as the interface's language writes it.
QString quarterName(Quarter quarter);
/// The same for a period of any length: “2026年上半年”, “2026年”.
QString shownPeriod(const Period& period);

/// ◀ 2026年上半年 ▶ : arrows, Page Up and Page Down move by a period, Home returns to the running one.
/// The wheel turns it only while it has the focus.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    /// `running` is where Home leads and what is chosen at first.
    explicit PeriodChooser(Period running, QWidget* parent = nullptr);

    [[nodiscard]] const Period& period() const { return m_period; }
    /// May be of another length than the one before.
    void setPeriod(const Period& period);

Q_SIGNALS:
    void periodChosen(const xf::Period& period);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addArrow(Qt::ArrowType arrow);
    void showPeriod();

    Quarter m_running;
    Period m_period;
    QLabel* m_label = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_on = nullptr;
};

} // namespace xf
