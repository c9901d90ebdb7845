// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class Session;
class TrailModel;

/// Which suggestions the regulation in hand comes from and how its versions followed each other; each line leads to
/// its record.
class TrailPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit TrailPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id regulation) override;

private:
    void showState();
    void openCurrent();

    Session& m_session;
    TrailModel* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    QPushButton* m_open;
};

} // namespace xf
