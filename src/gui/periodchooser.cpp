// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodchooser.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace xf {

namespace {

using Length = Period::Length;

Period before(const Period& period)
{
    return Period::of(period.length(), period.firstDay().addDays(-1));
}

Period after(const Period& period)
{
    return Period::of(period.length(), period.lastDay().addDays(1));
}

/// What the chooser says of itself and of its arrows, for each length.
struct Wording {
    const char* name;
    const char* back;
    const char* on;
};

const Wording& wordingOf(Length length)
{
    static const std::array<Wording, 3> all{Wording{QT_TRANSLATE_NOOP("xf::PeriodChooser", "Quarter: %1"),
                                                    QT_TRANSLATE_NOOP("xf::PeriodChooser", "Previous quarter"),
                                                    QT_TRANSLATE_NOOP("xf::PeriodChooser", "Next quarter")},
                                            Wording{QT_TRANSLATE_NOOP("xf::PeriodChooser", "Half-year: %1"),
                                                    QT_TRANSLATE_NOOP("xf::PeriodChooser", "Previous half-year"),
                                                    QT_TRANSLATE_NOOP("xf::PeriodChooser", "Next half-year")},
                                            Wording{QT_TRANSLATE_NOOP("xf::PeriodChooser", "Year: %1"),
                                                    QT_TRANSLATE_NOOP("xf::PeriodChooser", "Previous year"),
                                                    QT_TRANSLATE_NOOP("xf::PeriodChooser", "Next year")}};
    return all.at(static_cast<size_t>(length));
}

} // namespace

QString quarterName(Quarter quarter)
{
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("quarter", "First quarter of %1"), QT_TRANSLATE_NOOP("quarter", "Second quarter of %1"),
        QT_TRANSLATE_NOOP("quarter", "Third quarter of %1"), QT_TRANSLATE_NOOP("quarter", "Fourth quarter of %1")};
    if (!quarter.isValid())
        return {};
    return QCoreApplication::translate("quarter", names[quarter.number() - 1]).arg(quarter.year());
}

QString shownPeriod(const Period& period)
{
    switch (period.length()) {
    case Length::Quarter:
        return quarterName(period.lastQuarter());
    case Length::Half:
        return (period.lastQuarter().number() == 2 ? QCoreApplication::translate("quarter", "First half of %1")
                                                   : QCoreApplication::translate("quarter", "Second half of %1"))
            .arg(period.year());
    case Length::Year:
        break;
    }
    return QCoreApplication::translate("quarter", "Year %1").arg(period.year());
}

PeriodChooser::PeriodChooser(Period running, QWidget* parent)
    : QWidget(parent), m_running(running.lastQuarter()), m_period(running)
{
    setObjectName(QStringLiteral("periodChooser"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(4);
    m_back = addArrow(Qt::LeftArrow);
    m_label = new QLabel;
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    row->addWidget(m_label);
    m_on = addArrow(Qt::RightArrow);
    connect(m_back, &QToolButton::clicked, this, [this] { setPeriod(before(m_period)); });
    connect(m_on, &QToolButton::clicked, this, [this] { setPeriod(after(m_period)); });
    showPeriod();
}

QToolButton* PeriodChooser::addArrow(Qt::ArrowType arrow)
{
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys of the chooser do the same
    button->setMinimumSize(30, 30);
    layout()->addWidget(button);
    return button;
}

void PeriodChooser::setPeriod(const Period& period)
{
    if (!period.lastQuarter().isValid() || period == m_period)
        return;
    m_period = period;
    showPeriod();
    Q_EMIT periodChosen(m_period);
}

void PeriodChooser::showPeriod()
{
    int widest = 0;
    for (int number = 1; number <= 4; ++number) {
        const Period each = Period::of(m_period.length(), Quarter(2000, number).lastDay());
        widest = std::max(widest, m_label->fontMetrics().horizontalAdvance(shownPeriod(each)));
    }
    m_label->setMinimumWidth(widest + 8);
    m_label->setText(shownPeriod(m_period));
    const Wording& wording = wordingOf(m_period.length());
    setAccessibleName(tr(wording.name).arg(m_label->text()));
    for (const auto& [button, text] : {std::pair(m_back, wording.back), std::pair(m_on, wording.on)}) {
        button->setAccessibleName(tr(text));
        button->setToolTip(tr(text));
    }
    setToolTip(tr("Arrow keys change the period, Home returns to the running one."));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void PeriodChooser::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return setPeriod(before(m_period));
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return setPeriod(after(m_period));
    case Qt::Key_Home:
        return setPeriod(Period::of(m_period.length(), m_running.lastDay()));
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeriodChooser::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || event->angleDelta().y() == 0)
        return event->ignore();
    setPeriod(event->angleDelta().y() > 0 ? before(m_period) : after(m_period));
}

void PeriodChooser::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void PeriodChooser::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(palette().color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void PeriodChooser::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PeriodChooser::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PeriodChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_label)
        showPeriod();
}

} // namespace xf
