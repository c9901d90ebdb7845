// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story.h"

#include <QAbstractTableModel>

namespace xf {

/// A member's story, one fact a line.
class StoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, What, Record, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Story story);
    [[nodiscard]] const StoryEntry& entry(int row) const { return m_story[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Story m_story;
};

} // namespace xf
