// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignmodel.h"

#include "activities/readingroom.h"
#include "snapshotloader.h"
#include "words.h"

#include <algorithm>

namespace xf {

CampaignModel::CampaignModel(Editor& editor, MembersOn membersOn, std::function<QDate()> today, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_membersOn(std::move(membersOn)), m_today(std::move(today))
{
    connect(&editor, &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        const bool isTouched = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
            return change.kind == &readingKind() || change.kind == &readingCampaignKind() ||
                   change.kind == &memberKind() || change.kind == &stepKind();
        });
        if (isTouched && m_campaign)
            static_cast<void>(setCampaign(m_campaign)); // a failed read was told by the edit itself
    });
}

Result<void> CampaignModel::setCampaign(Id campaign)
{
    std::vector<Member> members;
    std::vector<Dossier> notes;
    if (campaign) {
        const auto found = m_editor.records().find(readingCampaignKind(), campaign);
        auto all = SnapshotLoader(m_editor.records()).dossiers(readingKind(), 0, m_today());
        if (!found || !all)
            return found ? all.error() : found.error();
        if (*found) {
            // Who left since then had to write, who came later had not.
            const QDate until = static_cast<const ReadingCampaign&>(**found).until;
            members = m_membersOn(until.isValid() ? std::min(until, m_today()) : m_today());
            notes = std::move(*all);
        }
    }
    beginResetModel();
    m_campaign = campaign;
    m_members = std::move(members);
    m_notes = std::move(notes);
    m_lines = campaignNotes(m_campaign, m_members, m_notes);
    endResetModel();
    return {};
}

std::vector<Id> CampaignModel::membersIn(CampaignNote::State state) const
{
    std::vector<Id> found;
    for (const CampaignNote& each : m_lines) {
        const bool isBetter = std::any_of(m_lines.begin(), m_lines.end(), [&](const CampaignNote& other) {
            return other.member == each.member && other.state > state;
        });
        if (each.state == state && !isBetter && std::find(found.begin(), found.end(), each.member) == found.end())
            found.push_back(each.member);
    }
    return found;
}

QStringList CampaignModel::names(CampaignNote::State state) const
{
    QStringList found;
    for (const Id member : membersIn(state))
        found << nameOf(member);
    return found;
}

int CampaignModel::count(CampaignNote::State state) const
{
    return static_cast<int>(membersIn(state).size());
}

Id CampaignModel::noteAt(int row) const
{
    const Dossier* note = m_lines[static_cast<size_t>(row)].note;
    return note ? note->record->id : 0;
}

QString CampaignModel::nameOf(Id member) const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member& each) { return each.id == member; });
    return found == m_members.end() ? QString() : found->name;
}

QString CampaignModel::stateText(CampaignNote::State state)
{
    switch (state) {
    case CampaignNote::State::Missing:
        return tr("no note");
    case CampaignNote::State::Begun:
        return tr("begun");
    case CampaignNote::State::Written:
        return tr("written");
    }
    return {};
}

int CampaignModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CampaignModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Characters)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const CampaignNote& line = m_lines[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return nameOf(line.member);
    case NoteState:
        return stateText(line.state);
    case Title:
        return line.note ? line.note->activity().title.simplified() : QString();
    case Characters:
        return line.note ? readingKind().value(*line.note->record, u"characters") : QVariant();
    default:
        return {};
    }
}

QVariant CampaignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Characters)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Member");
    case NoteState:
        return tr("State");
    case Title:
        return Words().kind(readingKind());
    case Characters:
        return Words().label(*readingKind().field(u"characters"));
    default:
        return {};
    }
}

} // namespace xf
