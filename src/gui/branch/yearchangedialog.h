// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearchange.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace xf {

class Session;

/// Begins a new year: says what goes on by itself, and asks what is to be carried over. One action, which undo takes
/// back.
class YearChangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit YearChangeDialog(Session& session, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeForm();
    void showOutlook();
    void begin();

    Session& m_session;
    QSpinBox* m_year;
    QLineEdit* m_theme;
    QLabel* m_goesOn;
    QCheckBox* m_plans;
    QListWidget* m_drafts;
    QLabel* m_refusal;
};

} // namespace xf
