// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace xf {

class DetailPanel;
class FileDialogs;
class RecordFilter;
class RecordTableModel;
class RegisterPanel;

/// The page of one kind: its list, and beside it the record in hand. Registers that belong to the activity
/// (plaques beside role models, the plan beside pledges …) are further tabs. The same page serves every kind.
class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(const Kind& kind, const std::vector<const Kind*>& registers, Session& session, FileDialogs& dialogs,
               QWidget* parent = nullptr);
    ~RecordPage() override;

    void arrive() override;
    void leave() override;
    void show(const PageRequest& request) override;
    void addRecord() override;
    QWidget* filterField() override;

private:
    QWidget* makeList();
    QWidget* makeEmptyState();
    QWidget* makeButtons();
    void makeRegisters(const std::vector<const Kind*>& registers);
    void fillYears();
    void load();
    void narrowYear();
    void narrow();
    void showCounts();
    void followSelection();
    void showUsualColumns();
    [[nodiscard]] int firstColumn() const;
    void select(Id record);
    [[nodiscard]] Id currentId() const;
    [[nodiscard]] std::vector<Id> chosenIds() const;
    void removeChosen();
    void duplicateLastYear();
    void changeChosen();
    void chooseColumns(QWidget* button);
    [[nodiscard]] bool hasYear() const;

    const Kind& m_kind;
    RecordTableModel* m_model;
    RecordFilter* m_filter;
    QTabWidget* m_tabs;
    std::vector<RegisterPanel*> m_registers;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QTableView* m_table;
    QLineEdit* m_filterText;
    QComboBox* m_year;
    QLabel* m_counts;
    QPushButton* m_clear;
    DetailPanel* m_detail;
    PageRequest m_request;
};

} // namespace xf
