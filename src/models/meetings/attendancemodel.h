// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/meetingrules.h"

#include <QAbstractTableModel>

namespace xf {

/// Who is due at a meeting, one line each, whether anything is recorded yet or not: a stroke marks a line.
/// Everyone who was marked stays listed, also one who is not expected (an observer from another group).
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Presence, Reason, ColumnCount };

    AttendanceModel(Editor& editor, std::function<QString(Id)> nameOf, QObject* parent = nullptr);

    /// Lists the members expected at a meeting, in their order; 0 for none.
    Result<void> show(Id meeting, const std::vector<Member>& expected);
    /// Marks one line; an empty mark takes the line's record away. A reason is of no use to one who came.
    Result<void> mark(int row, const QString& presence);
    /// Everybody not marked yet came: one action. How many they were.
    Result<int> markRestPresent();

    [[nodiscard]] std::vector<const Attendance*> recorded() const;
    [[nodiscard]] Turnout turnout() const { return turnoutOf(recorded()); }
    /// Names of those who are not marked yet.
    [[nodiscard]] QStringList unmarked() const;
    [[nodiscard]] const Field* fieldAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const xf::Error& error);
    /// Something was marked, here or elsewhere, so the counts are new.
    void turnoutChanged();

private:
    struct Line {
        Id member = 0;
        std::shared_ptr<const Attendance> record;
    };

    void follow(const std::vector<RowChange>& changes);
    void take(const RecordPtr& record);
    [[nodiscard]] RowChange marked(const Line& line, const QString& presence) const;

    Editor& m_editor;
    std::function<QString(Id)> m_nameOf;
    Id m_meeting = 0;
    std::vector<Line> m_lines;
};

} // namespace xf
