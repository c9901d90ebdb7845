// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupfolder.h"
#include "backup/backupquota.h"
#include "backup/backupwriter.h"
#include "backup/secret.h"
#include "editor.h"
#include "filecheck.h"

#include <QObject>
#include <QTimer>

namespace xf {

/// Looks after an open branch by itself: holds all of it against its digests after opening and once a week, and backs
/// it up after each day's first edit and on closing. Works in small pieces between what the user does.
class Safekeeping : public QObject
{
    Q_OBJECT

public:
    enum class Check { NotYet, Running, Sound, Damaged };

    Safekeeping(BranchFile& file, Editor& editor, QObject* parent = nullptr);
    ~Safekeeping() override;

    /// From now on it works by itself.
    void begin();
    /// Backs up what has no backup yet; the last thing before the file is closed.
    Result<void> finish();
    /// Backs up at once.
    Result<void> backUpNow();
    /// Backs up at once and then removes every earlier backup: what was cleared away for good is in none of them.
    Result<void> renewBackups();
    /// A whole, checked copy in another place, such as a stick, locked if the password is not empty; the place, the
    /// time and whether it was locked are remembered.
    Result<QString> copyTo(const QString& folder, const Secret& password, const std::function<bool(int percent)>& goOn);

    /// The file is a backup, restored only to be looked at: it is neither checked nor backed up, and it is told of so.
    void setViewedBackup(const QDateTime& at) { m_viewedBackup = at; }
    /// When that backup was made; invalid for a branch file.
    [[nodiscard]] const QDateTime& viewedBackup() const { return m_viewedBackup; }

    [[nodiscard]] Check check() const { return m_checkState; }
    [[nodiscard]] qint64 checkedRecords() const { return m_checkedRecords; }
    [[nodiscard]] qint64 checkedEvidence() const { return m_checkedEvidence; }
    [[nodiscard]] const std::vector<Damage>& damages() const { return m_damages; }
    [[nodiscard]] const BackupFolder& folder() const { return m_folder; }
    [[nodiscard]] std::optional<BackupInfo> newest() const;
    /// The folder of the last copy outside; empty if there was none.
    [[nodiscard]] QString copyFolder() const;
    [[nodiscard]] QDateTime copiedAt() const;
    /// Whether the last copy outside got a password.
    [[nodiscard]] bool locksCopies() const;

    /// Set while the backups take more than they should and the secretary has not answered.
    [[nodiscard]] const std::optional<QuotaQuestion>& quotaQuestion() const { return m_quotaQuestion; }
    /// The limit that would hold what there is and leave room for a while: half as much again, in whole gigabytes.
    [[nodiscard]] qint64 roomierLimit() const;
    /// An answer: everything stays.
    void keepAllBackups();
    /// The other answer: those named in the question go for good.
    Result<void> letOldestGo();
    /// Looks anew at what the backups take; the limit may have changed.
    void weighBackups();

    /// Somebody wants to choose a backup; the window does it, for it has the file.
    void askToRestore() { Q_EMIT restoreAsked(); }
    /// Somebody wants to see what can be done for a damaged file.
    void askToRescue() { Q_EMIT rescueAsked(); }

Q_SIGNALS:
    /// The window is asked for the choice of a backup.
    void restoreAsked();
    /// The window is asked to let go of the file and to show what can be done for it.
    void rescueAsked();
    /// Something that the page shows of all this is new.
    void changed();
    /// A backup could not be made.
    void failed(const xf::Error& error);

private:
    void startCheck();
    void noteEdit();
    void startBackup();
    void step();
    void stepCheck();
    void stepBackup();
    void endBackup();
    [[nodiscard]] bool isBackedUp();
    [[nodiscard]] QString keyOf(const QString& what) const;

    BranchFile& m_file;
    Editor& m_editor;
    BackupFolder m_folder;
    QTimer m_idle;   ///< the next piece
    QTimer m_week;   ///< the next check
    QTimer m_settle; ///< the first edit of the day is over
    std::unique_ptr<FileCheck> m_check;
    std::unique_ptr<BackupWriter> m_backup;
    Check m_checkState = Check::NotYet;
    qint64 m_checkedRecords = 0;
    qint64 m_checkedEvidence = 0;
    std::vector<Damage> m_damages;
    std::optional<QuotaQuestion> m_quotaQuestion;
    QDateTime m_viewedBackup;
    QDate m_backedUpOn; ///< the day for which no other backup is due before closing
};

} // namespace xf
