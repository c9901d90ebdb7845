// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

class QLabel;
class QTableView;

namespace xf {

class AidTable;
class Session;

/// 规划到户、责任到人 at a glance: every household with who is responsible, this year's plan, visits and income, and by
/// name the households that lack something.
class AidSheet : public Sheet
{
    Q_OBJECT

public:
    explicit AidSheet(Session& session, QWidget* parent = nullptr);

    void arrive() override;

private:
    void showMissing();
    void openCurrent();

    Session& m_session;
    AidTable* m_model;
    QLabel* m_missing;
    QTableView* m_table;
};

} // namespace xf
