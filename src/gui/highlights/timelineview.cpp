// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "rules/figureprogress.h"
#include "statedelegate.h"
#include "theme.h"

#include <QHelpEvent>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace xf {

namespace {

constexpr int margin = 28;
constexpr int symbol = 18;

QString stateKeyOf(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Done:
        return QStringLiteral("done");
    case MilestoneState::Late:
        return QStringLiteral("late");
    case MilestoneState::Open:
        break;
    }
    return QStringLiteral("planned");
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("milestoneTimeline"));
    setAccessibleName(tr("Milestones on a timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Where it stands on the line: on the day it was reached, else on the planned one.
QDate TimelineView::dayOf(const Milestone& milestone) const
{
    return milestone.done.isValid() ? milestone.done : milestone.due;
}

void TimelineView::show(std::vector<Milestone> milestones, QDate today)
{
    std::erase_if(milestones, [this](const Milestone& each) { return !dayOf(each).isValid(); });
    std::stable_sort(milestones.begin(), milestones.end(),
                     [this](const Milestone& a, const Milestone& b) { return dayOf(a) < dayOf(b); });
    m_milestones = std::move(milestones);
    m_today = today;
    QStringList told;
    if (!m_milestones.empty()) {
        // Whole months around everything that is dated.
        const QDate first = dayOf(m_milestones.front());
        const QDate last = dayOf(m_milestones.back());
        m_first = QDate(first.year(), first.month(), 1);
        m_last = QDate(last.year(), last.month(), last.daysInMonth());
        for (const Milestone& each : m_milestones)
            told << words(each);
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    setVisible(!m_milestones.empty());
    updateGeometry();
    update();
}

QString TimelineView::words(const Milestone& milestone) const
{
    const QString due = milestone.due.toString(Qt::ISODate);
    switch (milestoneState(milestone, m_today)) {
    case MilestoneState::Done:
        return tr("%1: reached on %2 (planned %3)")
            .arg(milestone.text, milestone.done.toString(Qt::ISODate), due.isEmpty() ? QStringLiteral("—") : due);
    case MilestoneState::Late:
        return tr("%1: planned for %2, late").arg(milestone.text, due);
    case MilestoneState::Open:
        return tr("%1: planned for %2").arg(milestone.text, due);
    }
    return {};
}

QSize TimelineView::sizeHint() const
{
    // Two lines of words above the axis, two below, and the months.
    return {320, fontMetrics().height() * 6 + symbol + 12};
}

double TimelineView::xOf(QDate day) const
{
    const double days = std::max<qint64>(1, m_first.daysTo(m_last));
    const double part = static_cast<double>(m_first.daysTo(day)) / days;
    return margin + std::clamp(part, 0.0, 1.0) * (width() - 2 * margin);
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const ThemeColors& colors = themeColors();
    const int y = height() / 2;
    painter.setPen(QPen(colors.border, 2));
    painter.drawLine(margin, y, width() - margin, y);
    painter.setPen(colors.mutedText);
    double free = 0;
    for (QDate month = m_first; month <= m_last; month = month.addMonths(1)) {
        const double x = xOf(month);
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
        const QString name = month == m_first || month.month() == 1
                                 ? tr("%1-%2", "year and month").arg(month.year()).arg(month.month())
                                 : tr("%1", "month").arg(month.month());
        const int wide = fontMetrics().horizontalAdvance(name) + 6;
        if (x >= free) {
            painter.drawText(QRectF(x, height() - fontMetrics().height(), wide, fontMetrics().height()), name);
            free = x + wide;
        }
    }
    if (m_today >= m_first && m_today <= m_last) {
        painter.setPen(QPen(colors.accent, 1, Qt::DashLine));
        painter.drawLine(QPointF(xOf(m_today), 0), QPointF(xOf(m_today), height() - fontMetrics().height()));
    }
}

/// The words stand above and below by turns, so that neighbours do not cover each other.
void TimelineView::paintMilestone(QPainter& painter, size_t position) const
{
    const Milestone& milestone = m_milestones[position];
    const double x = xOf(dayOf(milestone));
    const int y = height() / 2;
    const bool isAbove = position % 2 == 0;
    const double left = position >= 2 ? xOf(dayOf(m_milestones[position - 2])) : 0;
    const double right =
        position + 2 < m_milestones.size() ? xOf(dayOf(m_milestones[position + 2])) : static_cast<double>(width());
    // Half the way to the neighbour on the same side is its own, at the ends all that is left.
    const double from = position >= 2 ? (left + x) / 2 : 0;
    const double until = position + 2 < m_milestones.size() ? (x + right) / 2 : right;
    const QString day = dayOf(milestone).toString(Qt::ISODate).mid(5);
    const QString text = fontMetrics().elidedText(milestone.text, Qt::ElideRight, static_cast<int>(until - from));
    const double wide = std::max(fontMetrics().horizontalAdvance(text), fontMetrics().horizontalAdvance(day)) + 4.0;
    const double start = std::clamp(x - wide / 2, from, std::max(from, until - wide));
    QRectF room(start, y + symbol / 2.0 + 2, wide, fontMetrics().height() * 2.0);
    if (isAbove)
        room.moveBottom(y - symbol / 2.0 - 2);
    painter.fillRect(room, themeColors().surface); // today's line does not cross the words
    painter.setPen(themeColors().text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignHCenter, day + QLatin1Char('\n') + text);
    stateIcon(stateKeyOf(milestoneState(milestone, m_today)))
        .paint(&painter, QRect(static_cast<int>(x) - symbol / 2, y - symbol / 2, symbol, symbol));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeColors().surface);
    if (m_milestones.empty())
        return;
    paintAxis(painter);
    for (size_t i = 0; i < m_milestones.size(); ++i) {
        const double x = xOf(dayOf(m_milestones[i]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColors().surface);
        painter.drawEllipse(QPointF(x, height() / 2.0), symbol / 2.0 + 2, symbol / 2.0 + 2);
        paintMilestone(painter, i);
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const Milestone& each : m_milestones) {
            if (std::abs(xOf(dayOf(each)) - help->pos().x()) <= symbol)
                QToolTip::showText(help->globalPos(), words(each), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace xf
