// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/rectificationrules.h"

#include <QAbstractTableModel>

namespace xf {

/// What earlier meetings left open for the one in hand: never copied, always read from where it was listed. Here it is
/// closed (销号) and looked back at (回头看).
class CarriedList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        From,
        Problem,
        Responsible,
        Standard,
        Due,
        State,
        Closed,
        Outcome,
        LookedBack,
        Lasting,
        LookBack,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1 };

    CarriedList(Editor& editor, std::function<QString(Id)> nameOf, QDate today, QObject* parent = nullptr);

    /// The meeting and the day on which it is held.
    Result<void> show(Id meeting, QDate day);
    [[nodiscard]] const CarriedEntry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// The field of a column; nullptr where it comes and its state.
    [[nodiscard]] static const Field* fieldAt(int column);
    /// “open”, “late”, “closed” or “back again” as a person reads it.
    [[nodiscard]] static QString stateWord(const Rectification& row, QDate day);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const xf::Error& error);

private:
    [[nodiscard]] Result<std::vector<CarriedEntry>> read() const;
    void follow(const std::vector<RowChange>& changes);

    Editor& m_editor;
    std::function<QString(Id)> m_nameOf;
    QDate m_today;
    Id m_meeting = 0;
    QDate m_day;
    std::vector<CarriedEntry> m_entries;
};

} // namespace xf
