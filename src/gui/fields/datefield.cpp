// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include "icons.h"
#include "words.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace xf {

namespace {

const auto widestDate = QStringLiteral("2026-08-30");

} // namespace

DateField::DateField(QWidget* parent) : DateField(parent, new QToolButton) {}

DateField::DateField(QWidget* parent, QToolButton* button) : LineField(parent, button), m_button(button)
{
    m_button->setIcon(themedIcon(QStringLiteral("calendar")));
    m_button->setMinimumSize(28, 28);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setToolTip(tr("Calendar (Alt+Down)"));
    line()->setPlaceholderText(tr("e.g. 0303"));
    keepRoomFor(widestDate);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

void DateField::bind(const Field& field, Session& session)
{
    LineField::bind(field, session);
    m_button->setAccessibleName(tr("Calendar for “%1”").arg(Words().label(field)));
}

void DateField::setReadOnly(bool readOnly)
{
    LineField::setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

bool DateField::isCalendarOpen() const
{
    return m_popup && m_popup->isVisible();
}

void DateField::openCalendar()
{
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 1, 1, 1);
        m_calendar = new QCalendarWidget;
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setAccessibleName(accessibleName());
        layout->addWidget(m_calendar);
        connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::choose);
        connect(m_calendar, &QCalendarWidget::activated, this, &DateField::choose);
    }
    m_calendar->setLocale(QLocale());
    const auto day = value();
    const bool hasDay = day && day->toDate().isValid();
    m_calendar->setSelectedDate(hasDay ? day->toDate() : session() ? session()->today() : QDate::currentDate());
    m_popup->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, m_button->height()));
    if (const QScreen* screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + m_popup->height() > room.bottom())
            corner.setY(mapToGlobal(QPoint()).y() - m_popup->height());
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - m_popup->width())));
    }
    m_popup->move(corner);
    m_popup->show();
    m_calendar->setFocus();
}

void DateField::choose(QDate day)
{
    m_popup->hide();
    line()->setFocus();
    line()->setText(day.toString(Qt::ISODate));
    markEdited();
    if (!isInline())
        commit();
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_button->setIcon(themedIcon(QStringLiteral("calendar")));
    LineField::changeEvent(event);
}

bool DateField::handleKey(QKeyEvent& event)
{
    const bool opens = event.key() == Qt::Key_Down && event.modifiers().testFlag(Qt::AltModifier);
    if (opens && !line()->isReadOnly()) {
        openCalendar();
        return true;
    }
    return LineField::handleKey(event);
}

} // namespace xf
