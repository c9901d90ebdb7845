// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "result.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace xf {

struct UnlockedBackup;
class UnlockPanel;

/// What the first start shows: three fields for a new branch, the sample branch, or another file.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Says why the new branch could not be made and what can be done.
    void explain(const Error& error);
    /// The file is a backup with a password: asks for it.
    void askPassword(const QString& path);

Q_SIGNALS:
    void createRequested(const xf::Branch& branch);
    void sampleRequested();
    void openRequested();
    /// What is in a backup that was unlocked; a new branch file can be made of it.
    void unlocked(const QString& file, std::shared_ptr<xf::UnlockedBackup> backup);

private:
    void create();

    QLineEdit* m_name;
    QLineEdit* m_unit;
    QSpinBox* m_year;
    QLabel* m_refusal;
    QLabel* m_problem;
    UnlockPanel* m_unlock;
};

} // namespace xf
