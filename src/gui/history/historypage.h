// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "result.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace xf {

class HistoryModel;

/// 修改记录: what was changed and when, as sentences; leads back to the record.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    void arrive() override;
    void show(const PageRequest& request) override;
    QWidget* filterField() override;

private:
    void applyFilter();
    void showEmpty(const Result<void>& read);
    void fillMembers();
    void openCurrent();

    HistoryModel* m_model;
    QTableView* m_table;
    QComboBox* m_member;
    QLineEdit* m_day;
    QLabel* m_refusal;
    QLabel* m_narrowed;
    QLabel* m_empty;
    Id m_record = 0;
    QWidget* m_clear;
};

} // namespace xf
