// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupfolder.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace xf {

class Session;

/// 恢复备份: the backups of a branch with what they hold and what of today they do not hold yet. What is chosen is done
/// by the window, which has the file.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` is null if the branch file itself does not open.
    RestoreDialog(const BackupFolder& folder, Session* session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Show the backup in a window of its own, read-only.
    void viewRequested(const xf::BackupInfo& backup);
    void restoreRequested(const xf::BackupInfo& backup);

private:
    struct Row {
        BackupInfo info;
        Result<BackupFacts> facts;
    };

    void fill();
    void showLoss();
    [[nodiscard]] const Row* chosen() const;

    Session* m_session;
    std::vector<Row> m_rows;
    QTableWidget* m_table;
    QLabel* m_loss;
    QListWidget* m_lost;
    QPushButton* m_view;
    QPushButton* m_restore;
};

} // namespace xf
