// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xf {

/// What the first start shows, and what a file that does not open ends in: three fields for a new branch,
/// the sample branch, or another file.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Says why a file did not open and what can be done.
    void explain(const Error& error);
    /// Ways out of a file that does not open: its backups on this computer, and what is whole in it.
    void offerWays(bool hasBackups, bool canSalvage);

Q_SIGNALS:
    void createRequested(const xf::Branch& branch);
    void sampleRequested();
    void openRequested();
    void restoreRequested();
    void salvageRequested();

private:
    void create();

    QLineEdit* m_name;
    QLineEdit* m_unit;
    QSpinBox* m_year;
    QLabel* m_refusal;
    QLabel* m_problem;
    QPushButton* m_restore;
    QPushButton* m_salvage;
};

} // namespace xf
