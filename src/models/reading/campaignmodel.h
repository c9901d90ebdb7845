// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/campaignnotes.h"

#include <QAbstractTableModel>

namespace xf {

/// Who has written for a themed reading campaign and who has not, by name.
class CampaignModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, NoteState, Title, Characters, ColumnCount };
    /// Those who were in the branch on a day, in the order of lists.
    using MembersOn = std::function<std::vector<Member>(QDate)>;

    CampaignModel(Editor& editor, MembersOn membersOn, std::function<QDate()> today, QObject* parent = nullptr);

    /// Which campaign; 0 for none.
    Result<void> setCampaign(Id campaign);
    /// How many members are in a state; a member with several notes counts once, by the best of them.
    [[nodiscard]] int count(CampaignNote::State state) const;
    [[nodiscard]] QStringList names(CampaignNote::State state) const;
    /// The note behind a line; 0 for none.
    [[nodiscard]] Id noteAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<Id> membersIn(CampaignNote::State state) const;
    [[nodiscard]] QString nameOf(Id member) const;
    static QString stateText(CampaignNote::State state);

    Editor& m_editor;
    MembersOn m_membersOn;
    std::function<QDate()> m_today;
    Id m_campaign = 0;
    std::vector<Member> m_members;
    std::vector<Dossier> m_notes; ///< what the lines point to
    std::vector<CampaignNote> m_lines;
};

} // namespace xf
