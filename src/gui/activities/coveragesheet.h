// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/pledgegrid.h"
#include "sheet.h"

class QComboBox;
class QLabel;
class QListWidget;
class QModelIndex;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace xf {

class PledgeGridModel;
class Session;

/// 逐一承诺 of a year: the branch by 五个好, every member by 五带头, and beside it by name who has no pledge, no
/// review, no publication. Enter on a place goes to its pledge or starts one.
class CoverageSheet : public Sheet
{
    Q_OBJECT

public:
    explicit CoverageSheet(Session& session, QWidget* parent = nullptr);

    void arrive() override;

private:
    struct GapList {
        QLabel* heading = nullptr;
        QListWidget* list = nullptr;
        QString title;
    };

    QTableView* makeTable(const char* name, const QString& label, PledgeGridModel* model);
    GapList addList(QVBoxLayout* column, const char* name, const QString& title);
    void fillYears();
    void refresh();
    void fill(const GapList& list, const std::vector<PledgeGap>& gaps);
    void open(const QModelIndex& index);
    void openGap(const GapList& list);
    void draftAll();
    /// Drafts the places of a row that are still missing, all of them or only one item; the new pledges.
    std::vector<Id> draft(const PledgeGridModel& model, int row, const QString& item = {});
    [[nodiscard]] int year() const;

    Session& m_session;
    QComboBox* m_year;
    QLabel* m_sum;
    PledgeGridModel* m_branch;
    PledgeGridModel* m_members;
    QTableView* m_branchTable;
    QTableView* m_memberTable;
    QTableView* m_lastTable; ///< that which was worked in last: “draft all” is about its row
    QPushButton* m_draft;
    GapList m_noPledge;
    GapList m_noReview;
    GapList m_noPublication;
};

} // namespace xf
