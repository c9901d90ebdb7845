// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarlist.h"

#include "words.h"

namespace xf {

void CalendarList::show(std::vector<CalendarItem> items, std::function<QString(Id)> nameOf)
{
    beginResetModel();
    m_items = std::move(items);
    m_nameOf = std::move(nameOf);
    endResetModel();
}

int CalendarList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int CalendarList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CalendarList::stateText(const CalendarItem& item)
{
    switch (item.state) {
    case CalendarItem::State::Due:
        return tr("falls due");
    case CalendarItem::State::Late:
        return tr("fell due, late");
    case CalendarItem::State::Done:
        return tr("fell due, done");
    case CalendarItem::State::Step:
        return item.step;
    }
    return {};
}

QVariant CalendarList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CalendarItem& item = m_items[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Date:
        return item.date.toString(Qt::ISODate);
    case Title:
        return item.title.simplified();
    case Responsible:
        return m_nameOf ? m_nameOf(item.responsible) : QString();
    case KindName:
        return Words().kind(item.state == CalendarItem::State::Step ? *item.owner : *item.kind);
    case What:
        return stateText(item);
    default:
        return {};
    }
}

QVariant CalendarList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Day");
    case Title:
        return tr("What");
    case Responsible:
        return tr("Responsible");
    case KindName:
        return tr("Activity");
    case What:
        return tr("State or step");
    default:
        return {};
    }
}

} // namespace xf
