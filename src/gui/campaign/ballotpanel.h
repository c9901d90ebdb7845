// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"
#include "result.h"

#include <QTableView>

class QLabel;

namespace xf {

class BallotModel;
class Session;

/// The table in which a sheet is read in: one key a line while “This sheet” is chosen.
class BallotView : public QTableView
{
    Q_OBJECT

public:
    explicit BallotView(BallotModel& model, QWidget* parent = nullptr);

    void begin();

Q_SIGNALS:
    void sheetRead();
    void invalidSheetRead();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool takeKey(int key);

    BallotModel& m_model;
};

/// 计票: the ballots of the mass appraisal in hand, counted while the sheets come in (DOMAIN.md §4).
class BallotPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit BallotPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id appraisal) override;

private:
    void makeTable();
    void fitHeight();
    [[nodiscard]] QWidget* makeButtons();
    void showCounts();
    void tell(const Result<void>& done);

    Session& m_session;
    BallotModel* m_model;
    BallotView* m_table;
    QLabel* m_counts;
};

} // namespace xf
