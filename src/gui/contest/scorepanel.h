// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace xf {

class ContestBook;
class RankingModel;
class ScoreGrid;
class ScoreView;
class Session;

/// The score sheets of a contest, one criterion at a time, and beside them the ranking that follows from them.
class ScorePanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit ScorePanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id contest) override;
    void flush() override;

private:
    QWidget* makeSheet();
    QWidget* makeRanking();
    void follow();
    void showCriteria();
    void showState();
    void nextCriterion();
    void write();

    Session& m_session;
    ContestBook* m_book;
    ScoreGrid* m_grid;
    RankingModel* m_ranking;
    QTabBar* m_criteria;
    ScoreView* m_view;
    QTableView* m_places;
    QLabel* m_refusal;
    QLabel* m_state;
    QPushButton* m_write;
};

} // namespace xf
