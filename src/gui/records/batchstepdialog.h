// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "status.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace xf {

class FieldEditor;
class Session;

/// One dated step for many records at once. Every record of the list that lacks the step stands there to be ticked;
/// ticked are those chosen in the list, or all of them when at most one was.
class BatchStepDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown` are the records of the list in its order, `chosen` its selected rows.
    BatchStepDialog(const Kind& kind, std::vector<Id> shown, std::vector<Id> chosen, Session& session,
                    QWidget* parent = nullptr);

private:
    void addFields(QFormLayout& form);
    QWidget* makeRecords();
    void chooseStep();
    void tickAll(bool ticked);
    void showCount();
    void apply();
    [[nodiscard]] const StepName* step() const;
    [[nodiscard]] bool means(QStringView meaning) const;
    [[nodiscard]] bool isOpen(Id record) const;
    [[nodiscard]] std::vector<Id> ticked() const;

    const Kind& m_kind;
    std::vector<Id> m_shown;
    std::vector<Id> m_chosen;
    Session& m_session;
    Chain m_chain;
    QSet<Id> m_closed;
    std::optional<Error> m_unread; ///< why it is not known which are closed
    QComboBox* m_step;
    QFormLayout* m_form = nullptr;
    QHash<QString, FieldEditor*> m_fields;
    QListWidget* m_records;
    QLabel* m_count;
    QLabel* m_refusal;
    QPushButton* m_take;
};

} // namespace xf
