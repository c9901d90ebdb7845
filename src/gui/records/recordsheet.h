// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace xf {

class ButtonRow;
class DetailPanel;
class FileDialogs;
class RecordFilter;
class RecordSplitter;
class RecordTable;
class RecordTableModel;
class Session;

/// The records of one kind: their list, and beside it the record in hand. The same sheet serves every kind;
/// what one kind has beyond the others its page adds as an action or a panel.
class RecordSheet : public Sheet
{
    Q_OBJECT

public:
    RecordSheet(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
    ~RecordSheet() override;

    void arrive() override;
    void flush() override;
    bool show(const Kind* kind, const PageRequest& request) override;
    void addRecord() override;
    QWidget* filterField() override;

    /// A further button under the list.
    QPushButton* addAction(const char* name, const QString& text, std::function<void()> run);
    /// Something about the year that is shown, or the working year when all are, said beside the counts; an empty text
    /// says nothing.
    void setNotice(std::function<QString(int year)> notice);
    /// Beside the list; takes further panels about the record in hand.
    [[nodiscard]] DetailPanel& detail() const { return *m_detail; }
    /// The rows chosen in the list.
    [[nodiscard]] std::vector<Id> chosenIds() const;
    /// The year that the list shows; the working year when it shows all.
    [[nodiscard]] int year() const;
    void select(Id record);

private:
    QWidget* makeList();
    QWidget* makeEmptyState();
    QWidget* makeButtons();
    void fillYears();
    void load();
    void narrowYear();
    void narrow();
    void showCounts();
    void followSelection();
    [[nodiscard]] Id currentId() const;
    void removeChosen();
    void clearAway();
    void duplicateLastYear();
    void changeChosen();
    void takeStepForMany();
    void importList();
    void pasteList();
    [[nodiscard]] bool hasYear() const;
    [[nodiscard]] QString narrowedBy() const;

    const Kind& m_kind;
    Session& m_session;
    FileDialogs& m_dialogs;
    RecordTableModel* m_model;
    RecordFilter* m_filter;
    QStackedWidget* m_stack;
    RecordSplitter* m_splitter;
    RecordTable* m_table;
    QLineEdit* m_filterText;
    QComboBox* m_year;
    QLabel* m_counts;
    QLabel* m_notice;
    std::function<QString(int)> m_noticeOf;
    QPushButton* m_clear;
    DetailPanel* m_detail;
    ButtonRow* m_actions;
    PageRequest m_request;
};

} // namespace xf
