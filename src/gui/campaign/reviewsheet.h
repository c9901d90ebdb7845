// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/reviewcoverage.h"
#include "sheet.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class FieldEditor;
class FormBinder;
class ReviewRoundModel;
class RowNarrowing;
class Session;

/// 领导点评: a half-year's round. Everyone who is due is listed, the round is opened in one action, and the reviews
/// are typed one after the other; Ctrl+Enter goes to the next that is still to be written.
class ReviewSheet : public Sheet
{
    Q_OBJECT

public:
    explicit ReviewSheet(Session& session, QWidget* parent = nullptr);
    ~ReviewSheet() override;

    void arrive() override;
    void flush() override;
    bool show(const Kind* kind, const PageRequest& request) override;
    void addRecord() override;

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeForm();
    void fillHalfYears();
    void reload();
    void showCoverage();
    void follow();
    /// Whether the entries were opened; a refusal was told.
    bool open(const std::vector<Id>& members);
    void openRound();
    void goOn();
    void removeChosen();
    void select(int row);
    [[nodiscard]] HalfYear halfYear() const;
    [[nodiscard]] static int keyOf(HalfYear half);
    [[nodiscard]] int row() const;

    Session& m_session;
    ReviewRoundModel* m_model;
    QComboBox* m_halfYear;
    FieldEditor* m_date;
    FieldEditor* m_reviewer;
    QLabel* m_coverage;
    QTableView* m_table;
    RowNarrowing* m_narrowing;
    QWidget* m_form;
    std::unique_ptr<FormBinder> m_binder;
};

} // namespace xf
