// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/checklistanswers.h"
#include "rules/checklistfacts.h"

#include <QHash>
#include <QScrollArea>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace xf {

class FieldEditor;
class Session;

/// The details of one place of a checklist in the form of its kind (ui/checklists): its sub-points, the voices side by
/// side, the facts that are offered and those confirmed, and the words beside them.
class AnswerPanel : public QScrollArea
{
    Q_OBJECT

public:
    AnswerPanel(ChecklistAnswers& answers, Session& session, QWidget* parent = nullptr);

    void show(const AnswerPlace& place, const QString& name);
    /// Puts the cursor into the first text.
    void enter();
    /// Stores what is still being typed.
    void store();
    /// What the quarter's records offer; those of the place in hand stand in a list.
    void offer(std::vector<ChecklistFact> facts);
    /// Takes the first fact over that the place does not hold yet.
    void takeNextFact();
    /// So wide that nothing is cut off at the side.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Esc: back to the table.
    void left();
    /// To the record that a fact tells of.
    void recordWanted(qint64 record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bindFields();
    void bindFacts();
    void fill();
    void fillFacts();
    void fitFacts();
    void addRow(const QString& text, Id record, Id fact, int offer);
    /// Takes an offered fact over, or a confirmed one out again.
    void turn(const QListWidgetItem* item);
    void take(const ChecklistFact& fact);
    void goToSource();

    ChecklistAnswers& m_answers;
    Session& m_session;
    AnswerPlace m_place;
    QLabel* m_name = nullptr;
    QLabel* m_points = nullptr;
    QWidget* m_form = nullptr;
    QHash<QString, FieldEditor*> m_fields;
    std::vector<ChecklistFact> m_facts;
    QLabel* m_offered = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_source = nullptr;
};

} // namespace xf
