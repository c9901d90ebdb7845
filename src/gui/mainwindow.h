// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "filedialogs.h"

#include <QDate>
#include <QMainWindow>

class QAction;
class QStackedWidget;

namespace xf {

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
    [[nodiscard]] Workbench* workbench() const { return m_workbench; }
    [[nodiscard]] Session* session() const { return m_session.get(); }

Q_SIGNALS:
    void fileOpened(const QString& path);
    void languageChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    void adopt(Result<std::unique_ptr<BranchFile>> file);
    void closeBranch();
    void openSample();
    void chooseFile();
    void showSettings();
    void rebuild();
    void showWelcome();
    void showBranch();

    FileDialogs& m_dialogs;
    QDate m_fixedToday;
    std::unique_ptr<Session> m_session;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome = nullptr;
    Workbench* m_workbench = nullptr;
    std::vector<QAction*> m_branchActions;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace xf
