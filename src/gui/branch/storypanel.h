// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"
#include "story.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class FileDialogs;
class StoryModel;

/// What the member in hand pledged, did, proved and was told, day by day, from all records that name the member.
class StoryPanel : public RecordPanel
{
    Q_OBJECT

public:
    StoryPanel(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);

    void setRecord(Id member) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showYear();
    void openCurrent();
    void exportCard();
    [[nodiscard]] int year() const;

    Session& m_session;
    FileDialogs& m_dialogs;
    Id m_member = 0;
    bool m_isStale = true;
    Story m_story;
    StoryModel* m_model;
    QComboBox* m_year;
    QLabel* m_nothing;
    QTableView* m_table;
    QPushButton* m_card;
};

} // namespace xf
