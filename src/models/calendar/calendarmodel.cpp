// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarmodel.h"

#include "words.h"

#include <algorithm>

namespace xf {

void CalendarModel::show(YearCalendar calendar)
{
    beginResetModel();
    m_calendar = std::move(calendar);
    m_counts.assign(activityKinds().size(), {});
    for (const CalendarItem& item : m_calendar.items) {
        const auto activity = std::find(activityKinds().begin(), activityKinds().end(), item.owner);
        Count& count = m_counts[static_cast<size_t>(activity - activityKinds().begin())][item.date.month() - 1];
        count.steps += item.state == CalendarItem::State::Step ? 1 : 0;
        count.due += item.state != CalendarItem::State::Step ? 1 : 0;
        count.late += item.state == CalendarItem::State::Late ? 1 : 0;
        count.done += item.state == CalendarItem::State::Done ? 1 : 0;
    }
    endResetModel();
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 12;
}

QString CalendarModel::sentence(const Count& count)
{
    return tr("Due %1, of these done %2, late %3; steps taken %4")
        .arg(count.due)
        .arg(count.done)
        .arg(count.late)
        .arg(count.steps);
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Count& count = at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (count.due == 0)
            return count.steps ? QStringLiteral("·") : QString();
        return count.late ? tr("%1 late %2").arg(count.due).arg(count.late) : QString::number(count.due);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(count);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case LateRole:
        return count.late;
    case DoneRole:
        return count.due > 0 && count.done == count.due;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return Words().kind(*activity(section));
    return tr("%1", "month").arg(section + 1);
}

} // namespace xf
