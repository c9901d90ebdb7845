// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;

namespace xf {

class ChildTable;
class FigureView;
class Session;
class TimelineView;

/// How far a highlight has come: its figure from base to target, its milestones on a timeline, and the milestones in
/// a table, where they are worked on.
class MilestonePanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit MilestonePanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id highlight) override;
    void flush() override;

private:
    void refresh();

    Session& m_session;
    Id m_record = 0;
    FigureView* m_chart;
    QLabel* m_words;
    TimelineView* m_timeline;
    ChildTable* m_table;
};

} // namespace xf
