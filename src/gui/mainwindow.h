// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "drivekind.h"
#include "filedialogs.h"

#include <QDate>
#include <QMainWindow>

class QAction;
class QStackedWidget;

namespace xf {

class PrivateFolder;
struct BackupInfo;
struct UnlockedBackup;
struct SalvageReport;
class RescuePage;
class Session;
class WelcomePage;
class Workbench;

/// The window: menus, and either the first-start page or the open branch.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `fixedToday` stands in for the clock; null: the clock.
    explicit MainWindow(FileDialogs& dialogs, QDate fixedToday = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a branch file, or shows why it cannot be opened and what can be done.
    void openFile(const QString& path);
    /// Shows a backup in a window of its own, to be looked at and not changed.
    void viewBackup(const BackupInfo& backup);
    /// Puts a backup in the place of the open file, or of the one that did not open; that one is kept beside it.
    void restore(const BackupInfo& backup);
    /// Says once for each file what speaks against working in such a place, and offers a copy on this computer.
    void adviseAbout(DriveKind kind);
    [[nodiscard]] Workbench* workbench() const { return m_workbench; }
    [[nodiscard]] Session* session() const { return m_session.get(); }

Q_SIGNALS:
    void fileOpened(const QString& path);
    void languageChanged();
    /// 遮盖屏幕 was chosen; the program's ScreenCover covers this window and all others.
    void coverRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    void adopt(Result<std::unique_ptr<BranchFile>> file);
    void explainFailure(const QString& path, OpenFailure failure, const Error& error);
    void chooseBackup();
    void goToCopy();
    void openUnlocked(const QString& file, const std::shared_ptr<UnlockedBackup>& backup);
    void goOnWith(const QString& newFile, const SalvageReport& report);
    void leaveRescue();
    void rescue();
    void closeBranch();
    void openSample();
    void chooseFile();
    void showSettings();
    void rebuild();
    void showWelcome();
    void showBranch();
    void recoverInput();

    FileDialogs& m_dialogs;
    QDate m_fixedToday;
    QString m_wanted;                        ///< the file that is open, or that did not open
    std::unique_ptr<PrivateFolder> m_viewed; ///< of a window that shows a backup: where it lies restored
    QDateTime m_viewedAt;                    ///< and when it was made
    std::unique_ptr<Session> m_session;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome = nullptr;
    RescuePage* m_rescue = nullptr; ///< while a file does not open
    Workbench* m_workbench = nullptr;
    std::vector<QAction*> m_branchActions;
    QList<QAction*> m_editActions; ///< of these: off in a file that is open for reading only
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace xf
