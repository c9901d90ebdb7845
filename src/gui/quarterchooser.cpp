// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarterchooser.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

namespace xf {

QString quarterName(Quarter quarter)
{
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("quarter", "First quarter of %1"), QT_TRANSLATE_NOOP("quarter", "Second quarter of %1"),
        QT_TRANSLATE_NOOP("quarter", "Third quarter of %1"), QT_TRANSLATE_NOOP("quarter", "Fourth quarter of %1")};
    if (!quarter.isValid())
        return {};
    return QCoreApplication::translate("quarter", names[quarter.number() - 1]).arg(quarter.year());
}

QuarterChooser::QuarterChooser(Quarter running, QWidget* parent) : QWidget(parent), m_running(running)
{
    setObjectName(QStringLiteral("quarterChooser"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(4);
    m_back = addArrow(Qt::LeftArrow, tr("Previous quarter"));
    m_back->setObjectName(QStringLiteral("previousQuarter"));
    m_label = new QLabel;
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    row->addWidget(m_label);
    m_on = addArrow(Qt::RightArrow, tr("Next quarter"));
    m_on->setObjectName(QStringLiteral("nextQuarter"));
    connect(m_back, &QToolButton::clicked, this, [this] { setQuarter(m_quarter.previous()); });
    connect(m_on, &QToolButton::clicked, this, [this] { setQuarter(m_quarter.next()); });
    m_quarter = running;
    showQuarter();
}

QToolButton* QuarterChooser::addArrow(Qt::ArrowType arrow, const QString& name)
{
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys of the chooser do the same
    button->setMinimumSize(30, 30);
    button->setAccessibleName(name);
    button->setToolTip(name);
    layout()->addWidget(button);
    return button;
}

void QuarterChooser::setQuarter(Quarter quarter)
{
    if (!quarter.isValid() || quarter == m_quarter)
        return;
    m_quarter = quarter;
    showQuarter();
    Q_EMIT chosen(m_quarter);
}

void QuarterChooser::showQuarter()
{
    int widest = 0;
    for (int number = 1; number <= 4; ++number)
        widest = std::max(widest, m_label->fontMetrics().horizontalAdvance(quarterName({2000, number})));
    m_label->setMinimumWidth(widest + 8);
    m_label->setText(quarterName(m_quarter));
    setAccessibleName(tr("Quarter: %1").arg(m_label->text()));
    setToolTip(tr("Arrow keys change the quarter, Home returns to the running one."));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void QuarterChooser::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return setQuarter(m_quarter.previous());
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return setQuarter(m_quarter.next());
    case Qt::Key_Home:
        return setQuarter(m_running);
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuarterChooser::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || event->angleDelta().y() == 0)
        return event->ignore();
    setQuarter(event->angleDelta().y() > 0 ? m_quarter.previous() : m_quarter.next());
}

void QuarterChooser::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void QuarterChooser::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(palette().color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void QuarterChooser::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void QuarterChooser::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void QuarterChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_label)
        showQuarter();
}

} // namespace xf
