// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "recordpanel.h"

class QComboBox;
class QLabel;
class QTableView;

namespace xf {

class LearningModel;

/// 比学赶超: who learns what from whom. About one member it shows what they learn and what others learn from them;
/// without a member, everyone's entries, and who has none this year by name.
class LearningPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit LearningPanel(Session& session, QWidget* parent = nullptr);

    /// A member, or 0 for all.
    void setRecord(Id member) override;
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTable();
    void showCounts();
    void openCurrent();

    Session& m_session;
    Id m_member = 0;
    bool m_isStale = true;
    LearningModel* m_model;
    QComboBox* m_year;
    QLabel* m_counts;
    QTableView* m_table;
};

} // namespace xf
