// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;

namespace xf {

class ChildTable;
class IncomeChart;
class Session;

/// Income per head of the household in hand, year by year: the table, a small chart against the branch's line, and in
/// words when the line was passed or lost again.
class IncomePanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit IncomePanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id household) override;
    void flush() override;

private:
    void showPath();

    Session& m_session;
    Id m_record = 0;
    QLabel* m_words;
    IncomeChart* m_chart;
    ChildTable* m_rows;
};

} // namespace xf
