// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupfolder.h"
#include "branchfile.h"
#include "salvage/salvage.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xf {

class FileDialogs;
class MessageBar;

/// What a branch file that does not open ends in: the file by name, what was found, and the ways on, the surest first.
/// For a damaged or missing file that is the newest backup that is good, then what is whole in the file itself; for one
/// of a newer version all of it as plain files; for one that is in use, or on a stick that was pulled, trying again.
class RescuePage : public QWidget
{
    Q_OBJECT

public:
    RescuePage(const QString& path, OpenFailure failure, const Error& error, FileDialogs& dialogs,
               QWidget* parent = nullptr);

    /// The file opens, though it is damaged: it may be looked into again.
    void allowReturn();
    /// Says what came of an attempt, above everything else.
    void tell(const Error& error);

Q_SIGNALS:
    void restoreRequested(const xf::BackupInfo& backup);
    void backupsRequested();
    /// The file may open now, or is opened although it is damaged.
    void retryRequested();
    void openRequested();
    void newRequested();
    /// What is whole in the file is in a new one.
    void salvaged(const QString& newFile, const xf::SalvageReport& report);

private:
    [[nodiscard]] bool mayBeDamaged() const;
    void addWays(QVBoxLayout& column);
    QPushButton* addWay(QVBoxLayout& column, const char* name, const QString& text, const QString& note);
    QString backupNote(const BackupInfo& backup, const BackupFacts& facts) const;
    [[nodiscard]] QString fileFacts() const;
    void salvageInto();
    void exportAsItLies();

    QString m_path;
    OpenFailure m_failure;
    FileDialogs& m_dialogs;
    MessageBar* m_messages;
    QLabel* m_heading;
    QPushButton* m_back;
    std::vector<BackupInfo> m_backups;
    bool m_hasPrimary = false;
};

} // namespace xf
