// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/checklistanswers.h"

#include <QHash>
#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace xf {

class FieldEditor;
class Session;

/// The details of one place of a checklist: its sub-points, the three voices side by side, fact, gap and measure.
/// Each widget is named after its field.
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

Q_SIGNALS:
    /// Esc: back to the table.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldEditor* addField(QBoxLayout* box, const QString& key);
    void fill();

    ChecklistAnswers& m_answers;
    Session& m_session;
    AnswerPlace m_place;
    QLabel* m_name = nullptr;
    QLabel* m_points = nullptr;
    QHash<QString, FieldEditor*> m_fields;
};

} // namespace xf
