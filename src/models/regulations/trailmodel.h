// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/inforce.h"

#include <QAbstractTableModel>

namespace xf {

/// Where a regulation and its versions come from, a dated line each.
class TrailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, What, Words, Note, ColumnCount };
    using NameOf = std::function<QString(Id)>;

    TrailModel(Editor& editor, NameOf nameOf, QObject* parent = nullptr);

    /// Whose past; 0 for none.
    Result<void> setRegulation(Id regulation);
    [[nodiscard]] const TrailLine& line(int row) const { return m_lines[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString whatText(TrailLine::What what);

    Editor& m_editor;
    NameOf m_nameOf;
    Id m_regulation = 0;
    std::vector<TrailLine> m_lines;
};

} // namespace xf
