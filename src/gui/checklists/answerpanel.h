// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/checklistanswers.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTimer;
class QVBoxLayout;

namespace xf
{

/// The details of one place of a checklist: its sub-points, the three voices side by side, fact, gap and measure.
/// A choice is stored at once, text after a pause or when the field is left; refused text stays where it is.
class AnswerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(ChecklistAnswers& answers, QWidget* parent = nullptr);

    void show(const AnswerPlace& place, const QString& name);
    /// Puts the cursor into the first text.
    void enter();
    /// Stores what is still being typed.
    void store();

Q_SIGNALS:
    void refused(const xf::Error& error);
    /// Esc: back to the table.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addVoice(QLayout* row, const QString& field);
    void addText(QVBoxLayout* column, const QString& field);
    void fill();
    void storeText(const QString& field);

    ChecklistAnswers& m_answers;
    AnswerPlace m_place;
    QLabel* m_name = nullptr;
    QLabel* m_points = nullptr;
    QHash<QString, QComboBox*> m_voices;
    QHash<QString, QPlainTextEdit*> m_texts;
    QHash<QString, QLabel*> m_refusals;
    QTimer* m_pause = nullptr;
    bool m_isFilling = false;
};

} // namespace xf
