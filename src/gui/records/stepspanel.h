// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "recordpanel.h"

class QPushButton;
class QTableView;

namespace xf {

class Session;
class StepModel;

/// The chain of steps of the record in hand: type a date beside a step to record it.
class StepsPanel : public RecordPanel
{
    Q_OBJECT

public:
    StepsPanel(const Kind& kind, Session& session, QWidget* parent = nullptr);

    void setRecord(Id record) override;

private:
    void today();
    void repeat();
    void takeBack();
    [[nodiscard]] int chosenRow() const;

    const Kind& m_kind;
    Session& m_session;
    StepModel* m_model;
    QTableView* m_table;
};

} // namespace xf
