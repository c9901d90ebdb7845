// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/lockedcopy.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace xf {

/// Asks for the password of a locked backup, where the backup is chosen and not in a box of its own. Says under the
/// field why one did not open; there may be as many tries as it takes.
class UnlockPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPanel(QWidget* parent = nullptr);

    /// Shows itself and waits for the password of this file.
    void ask(const QString& path);
    [[nodiscard]] const QString& file() const { return m_path; }

Q_SIGNALS:
    /// What is in the backup; it goes from the disk with the last who holds this.
    void unlocked(std::shared_ptr<xf::UnlockedBackup> backup);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unlock();
    bool showProgress(int percent);

    QString m_path;
    QLabel* m_sentence;
    QLineEdit* m_password;
    QPushButton* m_unlock;
    QLabel* m_answer;
};

} // namespace xf
