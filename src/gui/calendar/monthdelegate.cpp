// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthdelegate.h"

#include "calendar/calendarmodel.h"
#include "theme.h"

namespace xf {

void MonthDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isLate = index.data(CalendarModel::LateRole).toInt() > 0;
    if (isLate)
        option->palette.setColor(QPalette::Text, themeColors().late);
    else if (index.data(CalendarModel::DoneRole).toBool())
        option->palette.setColor(QPalette::Text, themeColors().done);
    option->font.setBold(isLate);
}

} // namespace xf
