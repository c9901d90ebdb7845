// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
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

Q_SIGNALS:
    void createRequested(const xf::Branch& branch);
    void sampleRequested();
    void openRequested();

private:
    void create();

    QLineEdit* m_name;
    QLineEdit* m_unit;
    QSpinBox* m_year;
    QLabel* m_refusal;
    QLabel* m_problem;
};

} // namespace xf
