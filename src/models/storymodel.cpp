// SPDX-License-Identifier: GPL-3.0-or-later
#include "storymodel.h"

#include "words.h"

namespace xf {

void StoryModel::show(Story story)
{
    beginResetModel();
    m_story = std::move(story);
    endResetModel();
}

int StoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_story.size());
}

int StoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const StoryEntry& entry = m_story[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Date:
        return entry.date.toString(Qt::ISODate);
    case What:
        return xf::Words().kind(*entry.owner);
    case Record:
        return entry.title;
    case Words:
        return entry.text.isEmpty() ? xf::Words().kind(*entry.kind) : entry.text;
    default:
        return {};
    }
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case What:
        return tr("Matter");
    case Record:
        return tr("Record");
    case Words:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace xf
