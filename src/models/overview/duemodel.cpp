// SPDX-License-Identifier: GPL-3.0-or-later
#include "duemodel.h"

#include "words.h"

namespace xf {

void DueModel::show(std::vector<DueItem> items, std::function<QString(Id)> nameOf)
{
    beginResetModel();
    m_items = std::move(items);
    m_nameOf = std::move(nameOf);
    endResetModel();
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DueItem& item = m_items[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Due:
        return item.due.toString(Qt::ISODate);
    case Title:
        return item.title.simplified();
    case Responsible:
        return m_nameOf ? m_nameOf(item.responsible) : QString();
    case KindName:
        return Words().kind(*item.kind);
    default:
        return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Title:
        return tr("What");
    case Responsible:
        return tr("Responsible");
    case KindName:
        return tr("Activity");
    default:
        return {};
    }
}

} // namespace xf
