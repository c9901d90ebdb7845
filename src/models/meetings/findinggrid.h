// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/rectificationrules.h"

#include <QAbstractTableModel>
#include <QHash>

namespace xf {

/// An item against which people are held: a column of the grid.
struct FindingItem {
    QString key;   ///< as findings keep it
    QString title; ///< as it is worded
    QString text;  ///< its sub-points
};

/// 对照检查 of a meeting in one frame: a line a person (the branch first), a column an item, and in the cell what was
/// found lacking. Typing into a cell records it.
class FindingGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 };

    FindingGrid(Editor& editor, std::function<QString(Id)> nameOf, QObject* parent = nullptr);

    /// `people` in their order, 0 for the branch. Someone of whom a finding speaks is listed in any case, and an item
    /// that only a finding has gets a column.
    Result<void> show(Id meeting, const QString& frame, std::vector<Id> people, std::vector<FindingItem> items);

    /// Problems of earlier meetings; a cell that is worded like one of the same person says so.
    void setEarlier(std::vector<EarlierProblem> earlier)
    {
        m_repeats.clear();
        m_earlier = std::move(earlier);
    }
    /// The earlier problem that what stands in a cell is worded like; nullptr if there is none.
    [[nodiscard]] const EarlierProblem* repeats(const Finding& finding) const { return m_repeats.value(finding.id); }

    [[nodiscard]] Id memberAt(int row) const { return m_people[static_cast<size_t>(row)]; }
    [[nodiscard]] const FindingItem& itemAt(int column) const { return m_items[static_cast<size_t>(column)]; }
    [[nodiscard]] QString frame() const { return m_frame; }
    [[nodiscard]] std::vector<const Finding*> at(const QModelIndex& index) const;
    /// Everything found at the meeting, in every frame.
    [[nodiscard]] std::vector<const Finding*> all() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Records what is lacking, or rewords it; an emptied cell takes a finding away that says nothing else.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const xf::Error& error);
    /// A finding was added, reworded or removed, here or elsewhere.
    void findingsChanged();

private:
    Result<void> read();
    void follow(const std::vector<RowChange>& changes);
    [[nodiscard]] bool fits(const Finding& finding) const;
    void extend();
    Result<void> store(const QModelIndex& index, const QString& text);

    Editor& m_editor;
    std::function<QString(Id)> m_nameOf;
    Id m_meeting = 0;
    QString m_frame;
    std::vector<Id> m_people;
    std::vector<FindingItem> m_items;
    std::vector<std::shared_ptr<const Finding>> m_findings;
    std::vector<EarlierProblem> m_earlier;
    QHash<Id, const EarlierProblem*> m_repeats; ///< by finding; compared once, not at every painting
};

} // namespace xf
