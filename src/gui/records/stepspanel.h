// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace xf {

class Session;
class StepModel;

/// The chain of steps of the record in hand: type a date beside a step to record it.
class StepsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(const Kind* kind, Id record);

private:
    void today();
    void repeat();
    void takeBack();
    [[nodiscard]] int chosenRow() const;

    Session& m_session;
    StepModel* m_model;
    QTableView* m_table;
};

} // namespace xf
