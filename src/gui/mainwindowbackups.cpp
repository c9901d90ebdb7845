// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: a file that does not open, and backups: looked at, put in its place, opened as a branch of their own.
#include "mainwindow.h"

#include "backup/lockedcopy.h"
#include "backup/restore.h"
#include "safety/restoredialog.h"
#include "safety/salvagereportdialog.h"
#include "salvage/salvage.h"
#include "session.h"
#include "welcome/rescuepage.h"
#include "welcome/welcomepage.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStackedWidget>

namespace xf {

/// A file that is damaged, or gone, may have backups on this computer.
void MainWindow::explainFailure(const QString& path, OpenFailure failure, const Error& error)
{
    m_wanted = path;
    leaveRescue();
    m_rescue = new RescuePage(path, failure, error, m_dialogs);
    connect(m_rescue, &RescuePage::restoreRequested, this, &MainWindow::restore, Qt::QueuedConnection);
    connect(m_rescue, &RescuePage::backupsRequested, this, &MainWindow::chooseBackup);
    connect(
        m_rescue, &RescuePage::retryRequested, this, [this] { openFile(m_wanted); }, Qt::QueuedConnection);
    connect(m_rescue, &RescuePage::openRequested, this, &MainWindow::chooseFile);
    connect(m_rescue, &RescuePage::newRequested, this, &MainWindow::showWelcome);
    connect(m_rescue, &RescuePage::salvaged, this, &MainWindow::goOnWith, Qt::QueuedConnection);
    m_stack->addWidget(m_rescue);
    m_stack->setCurrentWidget(m_rescue);
    m_rescue->setFocus(Qt::OtherFocusReason);
}

/// The open file was found to be damaged.
void MainWindow::rescue()
{
    const QString path = m_wanted;
    closeBranch();
    explainFailure(path, OpenFailure::Damaged,
                   Error{tr("Some of what the file holds is not as it was saved. Nothing in it was changed."), {}});
    m_rescue->allowReturn();
}

void MainWindow::leaveRescue()
{
    if (m_rescue)
        m_rescue->deleteLater(); // its own button may have led here
    m_rescue = nullptr;
}

void MainWindow::chooseBackup()
{
    RestoreDialog dialog(BackupFolder(BackupFolder::root(), m_wanted), m_session.get(), m_dialogs, this);
    connect(&dialog, &RestoreDialog::viewRequested, this, &MainWindow::viewBackup);
    connect(&dialog, &RestoreDialog::restoreRequested, this, [this, &dialog](const BackupInfo& backup) {
        // Later: the button that led here goes with the page. Until then what was unlocked has to stay.
        const auto run = [this, backup, unlocked = dialog.unlocked()] { restore(backup); };
        QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    });
    dialog.exec();
}

/// Becomes a branch file of its own, in a place that the user names.
void MainWindow::openUnlocked(const QString& file, const std::shared_ptr<UnlockedBackup>& backup)
{
    const QString suggested = QFileInfo(file).completeBaseName() + QLatin1String(".xianfeng");
    const QString path = m_dialogs.newBranch(this, suggested);
    if (path.isEmpty())
        return m_welcome->askPassword(file);
    const auto missing = restoreBackup(backup->path, path);
    if (!missing)
        return m_welcome->explain(missing.error());
    openFile(path);
    if (m_session)
        m_session->tell(tr("The backup is restored as a new branch file. The one with the password was not changed."));
}

void MainWindow::goOnWith(const QString& newFile, const SalvageReport& report)
{
    openFile(newFile);
    if (m_session)
        SalvageReportDialog(report, QFileInfo(newFile).completeBaseName(), m_dialogs, this).exec();
}

void MainWindow::viewBackup(const BackupInfo& backup)
{
    auto folder = PrivateFolder::make();
    if (!folder)
        return m_session ? m_session->tell(folder.error()) : m_welcome->explain(folder.error());
    const QString copy =
        (*folder)->filePath(backup.at.toString(QStringLiteral("yyyy-MM-dd HHmm")) + QStringLiteral(".xianfeng"));
    const auto restored = restoreBackup(backup.path, copy);
    auto file = restored ? BranchFile::openReadOnly(copy) : Result<std::unique_ptr<BranchFile>>(restored.error());
    if (!file)
        return m_session ? m_session->tell(file.error()) : m_rescue->tell(file.error());
    auto* window = new MainWindow(m_dialogs, m_fixedToday);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->m_viewed = std::move(*folder);
    window->m_viewedAt = backup.at;
    window->adopt(std::move(file));
    window->show();
}

void MainWindow::restore(const BackupInfo& backup)
{
    const QString path = m_wanted;
    closeBranch();
    const QFileInfo info(path);
    const QString aside = QStringLiteral("%1/%2.xianfeng")
                              .arg(info.absolutePath(),
                                   tr("%1 before restoring %2")
                                       .arg(info.completeBaseName(),
                                            QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    const auto missing = replaceByBackup(backup.path, path, aside);
    openFile(path);
    if (!m_session && !missing)
        m_rescue->tell(missing.error());
    if (!m_session)
        return;
    if (!missing)
        return m_session->tell(missing.error());
    const QString at = backup.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_session->tell(missing->empty()
                        ? tr("The backup of %1 is restored. The file as it was before is kept as “%2”.")
                              .arg(at, QFileInfo(aside).fileName())
                        : tr("The backup of %1 is restored, but %n evidence file(s) of it are missing. The file as it "
                             "was before is kept as “%2”.",
                             nullptr, static_cast<int>(missing->size()))
                              .arg(at, QFileInfo(aside).fileName()));
}

} // namespace xf
