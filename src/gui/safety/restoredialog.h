// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupfolder.h"
#include "backup/lockedcopy.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace xf {

class FileDialogs;
class Session;
class UnlockPanel;

/// 恢复备份: the backups of a branch with what they hold and what of today they do not hold yet, and any that is
/// brought on a stick, with a password or without. What is chosen is done by the window, which has the file.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` is null if the branch file itself does not open.
    RestoreDialog(const BackupFolder& folder, Session* session, FileDialogs& dialogs, QWidget* parent = nullptr);

    /// What was unlocked here; who uses a backup after this dialog holds on to it.
    [[nodiscard]] std::shared_ptr<UnlockedBackup> unlocked() const { return m_unlocked; }

Q_SIGNALS:
    /// Show the backup in a window of its own, read-only.
    void viewRequested(const xf::BackupInfo& backup);
    void restoreRequested(const xf::BackupInfo& backup);

private:
    struct Row {
        BackupInfo info;
        Result<BackupFacts> facts;
        QString file = {}; ///< the name of one that was brought
    };

    void fill();
    void addFile(FileDialogs& dialogs);
    void addRow(const BackupInfo& info, const QString& file);
    void listLost(const Row& row);
    void showLoss();
    [[nodiscard]] const Row* chosen() const;

    Session* m_session;
    std::shared_ptr<UnlockedBackup> m_unlocked;
    std::vector<Row> m_rows;
    QTableWidget* m_table;
    QLabel* m_loss;
    QListWidget* m_lost;
    UnlockPanel* m_unlock;
    QPushButton* m_view;
    QPushButton* m_restore;
};

} // namespace xf
