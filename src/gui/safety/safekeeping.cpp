// SPDX-License-Identifier: GPL-3.0-or-later
#include "safekeeping.h"

#include "backup/adoption.h"
#include "backup/branchcopy.h"
#include "backup/lockedcopy.h"
#include "newerfile.h"
#include "preferences.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace xf {

namespace {

using namespace std::chrono_literals;

constexpr auto afterOpening = 2s; // the first page is painted and its lists are read
constexpr auto afterFirstEdit = 3s;
constexpr auto betweenPieces = 5ms; // what the user does comes first
constexpr auto betweenChecks = std::chrono::hours(24 * 7);

} // namespace

Safekeeping::Safekeeping(BranchFile& file, Editor& editor, QObject* parent)
    : QObject(parent), m_file(file), m_editor(editor), m_folder(BackupFolder::root(), file.path())
{
    m_idle.setInterval(betweenPieces);
    m_week.setInterval(betweenChecks);
    m_settle.setInterval(afterFirstEdit);
    m_settle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Safekeeping::step);
    connect(&m_week, &QTimer::timeout, this, &Safekeeping::startCheck);
    connect(&m_settle, &QTimer::timeout, this, &Safekeeping::startBackup);
}

Safekeeping::~Safekeeping() = default;

void Safekeeping::begin()
{
    if (isNewer(m_file))
        return; // its digests and its backups are the newer program's
    if (const auto adopted = adoptBackups(m_file, BackupFolder::root(), m_folder); !adopted)
        Q_EMIT failed(adopted.error());
    QTimer::singleShot(afterOpening, this, &Safekeeping::startCheck);
    m_week.start();
    if (!m_file.isReadOnly())
        connect(&m_editor, &Editor::changed, this, &Safekeeping::noteEdit);
}

void Safekeeping::startCheck()
{
    m_check = std::make_unique<FileCheck>(m_file);
    m_checkState = Check::Running;
    m_idle.start();
    Q_EMIT changed();
}

/// The day is the one of the computer's clock: what a fixed “today” stands for is no reason to skip a backup.
void Safekeeping::noteEdit()
{
    if (m_backedUpOn != QDate::currentDate() && !m_backup && !m_settle.isActive())
        m_settle.start();
}

void Safekeeping::startBackup()
{
    m_backup = std::make_unique<BackupWriter>(m_file, m_folder, QDateTime::currentDateTime());
    m_idle.start();
}

void Safekeeping::step()
{
    if (m_backup)
        stepBackup();
    else if (m_check)
        stepCheck();
    else
        m_idle.stop();
}

void Safekeeping::stepCheck()
{
    if (m_check->step())
        return;
    m_checkedRecords = m_check->records();
    m_checkedEvidence = m_check->evidenceFiles();
    m_damages = m_check->damages();
    m_checkState = m_damages.empty() ? Check::Sound : Check::Damaged;
    m_check.reset();
    weighBackups();
}

void Safekeeping::stepBackup()
{
    const auto more = m_backup->step();
    if (more && *more)
        return;
    const auto done = more ? Result<void>() : Result<void>(more.error());
    endBackup();
    if (!done)
        Q_EMIT failed(done.error());
}

/// After a failure too: it is tried again on closing and on the next day, not after every edit.
void Safekeeping::endBackup()
{
    m_backup.reset();
    m_backedUpOn = QDate::currentDate();
    weighBackups();
}

Result<void> Safekeeping::backUpNow()
{
    m_settle.stop();
    m_backup = std::make_unique<BackupWriter>(m_file, m_folder, QDateTime::currentDateTime());
    const auto done = m_backup->run();
    endBackup();
    return done;
}

Result<void> Safekeeping::renewBackups()
{
    std::vector<int> earlier;
    for (const BackupInfo& each : m_folder.backups())
        earlier.push_back(each.counter);
    if (auto done = backUpNow(); !done)
        return done;
    const auto removed = m_folder.remove(earlier);
    weighBackups();
    return removed;
}

void Safekeeping::weighBackups()
{
    const qint64 limit = Preferences::backupLimit();
    const qint64 bytes = m_folder.size();
    // Each of them is opened for this, so only when it matters.
    m_quotaQuestion =
        bytes > limit && !m_file.isReadOnly() ? xf::quotaQuestion(weigh(m_folder), bytes, limit) : std::nullopt;
    Q_EMIT changed();
}

qint64 Safekeeping::roomierLimit() const
{
    const qint64 bytes = m_quotaQuestion ? m_quotaQuestion->bytes : 0;
    return ((bytes + bytes / 2) / Preferences::gigabyte + 1) * Preferences::gigabyte;
}

void Safekeeping::keepAllBackups()
{
    Preferences::setBackupLimit(roomierLimit());
    weighBackups();
}

Result<void> Safekeeping::letOldestGo()
{
    std::vector<int> going;
    if (m_quotaQuestion) {
        for (const BackupInfo& each : m_quotaQuestion->less)
            going.push_back(each.counter);
    }
    const auto removed = m_folder.remove(going);
    weighBackups();
    return removed;
}

Result<void> Safekeeping::finish()
{
    m_idle.stop();
    m_settle.stop();
    m_check.reset();
    return m_file.isReadOnly() || isBackedUp() ? Result<void>() : backUpNow();
}

/// The newest backup holds the same rows. A file in which nothing was ever recorded needs none.
bool Safekeeping::isBackedUp()
{
    const auto ours = talliesOf(m_file);
    const auto info = newest();
    if (!info) {
        const auto entries = m_editor.history().count(HistoryEntry::State::Done);
        return entries && *entries == 0;
    }
    const auto backup = BranchFile::openBackup(info->path);
    if (!ours || !backup)
        return false;
    const auto theirs = talliesOf(**backup);
    return theirs && *theirs == *ours;
}

Result<QString> Safekeeping::copyTo(const QString& folder, const Secret& password, const std::function<bool(int)>& goOn)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString name = QStringLiteral("%1 %2").arg(QFileInfo(m_file.path()).completeBaseName(),
                                                     now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString path =
        QStringLiteral("%1/%2.xianfeng").arg(folder, password.isEmpty() ? name : tr("%1 locked").arg(name));
    const auto copied =
        password.isEmpty() ? copyBranch(m_file, path, goOn) : copyBranchLocked(m_file, path, password, goOn);
    if (!copied)
        return copied.error();
    Preferences::setWord(keyOf(QStringLiteral("copyLocked")), password.isEmpty() ? QString() : QStringLiteral("yes"));
    Preferences::setWord(keyOf(QStringLiteral("copyFolder")), folder);
    Preferences::setWord(keyOf(QStringLiteral("copiedAt")), now.toString(Qt::ISODate));
    Q_EMIT changed();
    return path;
}

std::optional<BackupInfo> Safekeeping::newest() const
{
    const auto backups = m_folder.backups();
    return backups.empty() ? std::nullopt : std::optional(backups.front());
}

QString Safekeeping::copyFolder() const
{
    return Preferences::word(keyOf(QStringLiteral("copyFolder")));
}

QDateTime Safekeeping::copiedAt() const
{
    return QDateTime::fromString(Preferences::word(keyOf(QStringLiteral("copiedAt"))), Qt::ISODate);
}

bool Safekeeping::locksCopies() const
{
    return !Preferences::word(keyOf(QStringLiteral("copyLocked"))).isEmpty();
}

/// Each branch has its own.
QString Safekeeping::keyOf(const QString& what) const
{
    return QFileInfo(m_folder.path()).fileName() + QLatin1Char('/') + what;
}

} // namespace xf
