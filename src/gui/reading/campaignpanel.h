// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;
class QTableView;

namespace xf {

class CampaignModel;
class Session;

/// Who has written for the reading campaign in hand, and by name who has not yet.
class CampaignPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit CampaignPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id campaign) override;

private:
    void showCounts();
    void openCurrent();

    Session& m_session;
    CampaignModel* m_model;
    QLabel* m_counts;
    QTableView* m_table;
};

} // namespace xf
