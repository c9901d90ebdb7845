// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/carriedlist.h"

#include "rules/meetingrules.h"
#include "words.h"

#include <algorithm>

namespace xf {

CarriedList::CarriedList(Editor& editor, std::function<QString(Id)> nameOf, QDate today, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_nameOf(std::move(nameOf)), m_today(today)
{
    connect(&editor, &Editor::changed, this, &CarriedList::follow);
}

Result<void> CarriedList::show(Id meeting, QDate day)
{
    m_meeting = meeting;
    m_day = day;
    auto entries = read();
    beginResetModel();
    m_entries = entries ? std::move(*entries) : std::vector<CarriedEntry>();
    endResetModel();
    return entries ? Result<void>() : Result<void>(entries.error());
}

Result<std::vector<CarriedEntry>> CarriedList::read() const
{
    if (m_meeting == 0)
        return std::vector<CarriedEntry>();
    const auto meetings = m_editor.records().load(meetingKind());
    const auto rows = m_editor.records().load(rectificationKind());
    if (!meetings || !rows)
        return meetings ? rows.error() : meetings.error();
    std::vector<MeetingEntries> all;
    for (const RecordPtr& each : *meetings)
        all.push_back({static_cast<const Meeting&>(*each), {}});
    for (const RecordPtr& row : *rows) {
        const auto of = std::find_if(all.begin(), all.end(),
                                     [&](const MeetingEntries& each) { return each.meeting.id == row->parent; });
        if (of != all.end())
            of->entries.push_back(std::static_pointer_cast<const Rectification>(row));
    }
    return carriedInto(m_meeting, m_day, all);
}

void CarriedList::follow(const std::vector<RowChange>& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
        return change.kind == &rectificationKind() || change.kind == &meetingKind();
    });
    if (!concerns || m_meeting == 0)
        return;
    auto entries = read();
    if (!entries)
        return Q_EMIT refused(entries.error());
    const bool isSame = entries->size() == m_entries.size() &&
                        std::equal(entries->begin(), entries->end(), m_entries.begin(),
                                   [](const auto& a, const auto& b) { return a.row->id == b.row->id; });
    if (!isSame)
        beginResetModel();
    m_entries = std::move(*entries);
    if (!isSame)
        endResetModel();
    else if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Field* CarriedList::fieldAt(int column)
{
    static const char* const keys[] = {"",       "problem", "responsible", "standard", "due",     "",
                                       "closed", "result",  "lookedback",  "lasting",  "lookback"};
    return column >= 0 && column < ColumnCount ? rectificationKind().field(QString::fromLatin1(keys[column])) : nullptr;
}

QString CarriedList::stateWord(const Rectification& row, QDate day)
{
    if (hasRebounded(row, day))
        return tr("Back again");
    switch (rectificationState(row, day)) {
    case RectificationState::Closed:
        return tr("Closed");
    case RectificationState::Late:
        return tr("Late");
    case RectificationState::Open:
        return tr("Open");
    }
    return {};
}

int CarriedList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CarriedList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CarriedList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CarriedEntry& shown = entry(index.row());
    const Field* field = fieldAt(index.column());
    if (role == IdRole)
        return shown.row->id;
    if (role == Qt::EditRole && field)
        return field->get(*shown.row);
    if (role == Qt::ToolTipRole && index.column() == From)
        return shown.from.title;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == From)
        return shown.from.date.toString(Qt::ISODate);
    if (index.column() == State)
        return shown.again ? tr("Listed again") : stateWord(*shown.row, m_today);
    return Words().text(*field, field->get(*shown.row), m_nameOf);
}

QVariant CarriedList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == From)
        return tr("Meeting of");
    if (section == State)
        return tr("State");
    const Field* field = fieldAt(section);
    return field ? QVariant(Words().label(*field)) : QVariant();
}

Qt::ItemFlags CarriedList::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return index.column() >= Closed ? all | Qt::ItemIsEditable : all;
}

bool CarriedList::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Rectification after = *entry(index.row()).row;
    fieldAt(index.column())->set(after, value);
    const auto done = m_editor.edit(rectificationKind(), after);
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

} // namespace xf
