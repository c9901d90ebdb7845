// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/attendancemodel.h"

#include "words.h"

#include <algorithm>

namespace xf {

namespace {

const QString present = QStringLiteral("present");

std::shared_ptr<const Attendance> typed(const RecordPtr& record)
{
    return std::static_pointer_cast<const Attendance>(record);
}

} // namespace

AttendanceModel::AttendanceModel(Editor& editor, std::function<QString(Id)> nameOf, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_nameOf(std::move(nameOf))
{
    connect(&editor, &Editor::changed, this, &AttendanceModel::follow);
}

Result<void> AttendanceModel::show(Id meeting, const std::vector<Member>& expected)
{
    const auto records = meeting ? m_editor.records().load(attendanceKind(), {{QStringLiteral("parent"), meeting}})
                                 : Result<Records>(Records());
    beginResetModel();
    m_meeting = meeting;
    m_lines.clear();
    if (meeting && records) {
        for (const Member& member : expected)
            m_lines.push_back({member.id, nullptr});
        for (const RecordPtr& record : *records)
            take(record);
    }
    endResetModel();
    Q_EMIT turnoutChanged();
    return records ? Result<void>() : Result<void>(records.error());
}

/// Puts a record on its member's line; one who is not expected gets a line at the end.
void AttendanceModel::take(const RecordPtr& record)
{
    const auto attendance = typed(record);
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const Line& each) { return each.member == attendance->member; });
    if (line == m_lines.end())
        m_lines.push_back({attendance->member, attendance});
    else
        line->record = attendance;
}

RowChange AttendanceModel::marked(const Line& line, const QString& presence) const
{
    auto after = line.record ? std::make_shared<Attendance>(*line.record) : std::make_shared<Attendance>();
    after->parent = m_meeting;
    after->member = line.member;
    after->presence = presence;
    if (presence == present)
        after->reason.clear();
    return {&attendanceKind(), line.record, after};
}

Result<void> AttendanceModel::mark(int row, const QString& presence)
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    if (presence.isEmpty())
        return line.record ? m_editor.remove({line.record->id}) : Result<void>();
    if (line.record && line.record->presence == presence)
        return {};
    const QString verb = line.record ? QStringLiteral("edit") : QStringLiteral("add");
    const auto done = m_editor.commit(verb, {marked(line, presence)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<int> AttendanceModel::markRestPresent()
{
    std::vector<RowChange> changes;
    for (const Line& line : m_lines) {
        if (!line.record || line.record->presence.isEmpty())
            changes.push_back(marked(line, present));
    }
    const auto count = static_cast<int>(changes.size());
    if (count == 0)
        return 0;
    const auto done = m_editor.commit(QStringLiteral("attendance"), std::move(changes));
    return done ? Result<int>(count) : Result<int>(done.error());
}

std::vector<const Attendance*> AttendanceModel::recorded() const
{
    std::vector<const Attendance*> rows;
    for (const Line& line : m_lines) {
        if (line.record)
            rows.push_back(line.record.get());
    }
    return rows;
}

QStringList AttendanceModel::unmarked() const
{
    QStringList names;
    for (const Line& line : m_lines) {
        if (!line.record || line.record->presence.isEmpty())
            names << m_nameOf(line.member);
    }
    return names;
}

void AttendanceModel::follow(const std::vector<RowChange>& changes)
{
    const auto concerns = [&](const RowChange& change) {
        return change.kind == &attendanceKind() && change.record().parent == m_meeting;
    };
    if (m_meeting == 0 || std::none_of(changes.begin(), changes.end(), concerns))
        return;
    const auto known = m_lines.size();
    std::vector<Line> extra;
    for (const RowChange& change : changes) {
        if (!concerns(change))
            continue;
        for (Line& line : m_lines) {
            if (change.before && line.record && line.record->id == change.before->id)
                line.record = nullptr;
        }
        if (!change.after)
            continue;
        const auto attendance = typed(change.after);
        const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                       [&](const Line& each) { return each.member == attendance->member; });
        if (line != m_lines.end())
            line->record = attendance;
        else
            extra.push_back({attendance->member, attendance});
    }
    if (!extra.empty()) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(known + extra.size()) - 1);
        m_lines.insert(m_lines.end(), extra.begin(), extra.end());
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT turnoutChanged();
}

const Field* AttendanceModel::fieldAt(int column) const
{
    static const char* const keys[] = {"member", "presence", "reason"};
    return column >= 0 && column < ColumnCount ? attendanceKind().field(QString::fromLatin1(keys[column])) : nullptr;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const QString presence = line.record ? line.record->presence : QString();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return m_nameOf(line.member);
    case Presence:
        return presence.isEmpty() ? QString() : Words().choice(*fieldAt(Presence), presence);
    default:
        return line.record ? line.record->reason : QString();
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Vertical)
        return section + 1;
    if (role != Qt::DisplayRole || !fieldAt(section))
        return {};
    return Words().label(*fieldAt(section));
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    const bool isMarked = index.isValid() && m_lines[static_cast<size_t>(index.row())].record;
    return index.column() == Reason && isMarked ? all | Qt::ItemIsEditable : all;
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Attendance after = *m_lines[static_cast<size_t>(index.row())].record;
    after.reason = value.toString().trimmed();
    const auto done = m_editor.edit(attendanceKind(), after);
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

} // namespace xf
