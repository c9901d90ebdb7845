// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/checklisttable.h"
#include "page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace xf {

class AnswerPanel;
class GradeView;
class QuarterChooser;

/// What 五个好 and 五带头 have in common: quarter, table of marks, details of the current cell beside it,
/// copying from the last quarter, and how much is still open.
class ChecklistPage : public Page
{
    Q_OBJECT

public:
    ChecklistPage(const Kind& kind, Session& session, QWidget* parent = nullptr);
    ~ChecklistPage() override;

    void arrive() override;
    /// Leads to an answer, in its quarter, or to a member's first place.
    void show(const PageRequest& request) override;
    void leave() override;

protected:
    /// Called once by the subclass, after it has made its table.
    void useTable(ChecklistTable* table);
    /// Room for the subclass's own choices, in the line above the table.
    [[nodiscard]] QHBoxLayout* choices() const { return m_choices; }
    [[nodiscard]] QSplitter* splitter() const { return m_splitter; }
    [[nodiscard]] GradeView* view() const { return m_view; }
    [[nodiscard]] AnswerPanel* panel() const { return m_panel; }
    void showProgress();
    void showCurrent();
    void tellProblem(const Result<void>& done);

    /// The voice that “still open” counts and that copying fills.
    [[nodiscard]] virtual QString voice() const { return QStringLiteral("self"); }
    /// Whose marks the grid shows, where it shows one voice at a time.
    [[nodiscard]] virtual QString shownVoice() const { return {}; }
    /// The heading of the details.
    [[nodiscard]] virtual QString nameOf(const AnswerPlace& place) const = 0;
    /// Before the quarter's answers are shown.
    virtual void prepare(Quarter quarter) { Q_UNUSED(quarter) }

    ChecklistAnswers m_answers;

private:
    void load(Quarter quarter);
    void offerFacts(Quarter quarter);
    void mark(const QModelIndex& index, const QString& grade);
    void copy();
    void goToRecord(qint64 record);

    QuarterChooser* m_chooser = nullptr;
    QHBoxLayout* m_choices = nullptr;
    QLabel* m_open = nullptr;
    QPushButton* m_copy = nullptr;
    QSplitter* m_splitter = nullptr;
    GradeView* m_view = nullptr;
    AnswerPanel* m_panel = nullptr;
    ChecklistTable* m_table = nullptr;
};

} // namespace xf
