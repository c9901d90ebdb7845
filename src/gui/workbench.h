// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageregistry.h"
#include "result.h"

class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace xf {

class FontSet;
class MessageBar;
class Navigation;
class SaveState;
class SearchBox;

/// The inside of the main window while a branch is open: navigation at the left, the page, the line of messages.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    Workbench(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
    ~Workbench() override;

    void goTo(const QString& page, const PageRequest& request = {});
    [[nodiscard]] QString currentPage() const;
    /// Stores what is still being typed.
    void flush();

    void undo();
    void redo();
    void addRecord();
    void focusSearch();
    void focusFilter();
    /// Writes the list in use on the page, or its first, as a paper.
    void exportList();

Q_SIGNALS:
    void undoStateChanged(const QString& undoName, const QString& redoName);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFirstPage();
    QWidget* makeTopBar();
    void visit(int row);
    Page* pageAt(int row);
    void rememberPage();
    void openPaperFonts();
    void noteEdit();
    void offerBackup(const Error& error);
    void refreshUndo();
    void replay(bool forward);

    Session& m_session;
    FileDialogs& m_dialogs;
    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    MessageBar* m_messages;
    SearchBox* m_search;
    QLabel* m_title;
    SaveState* m_saved;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QTimer* m_rememberPage;                ///< no page waits for the settings to be written
    std::unique_ptr<FontSet> m_paperFonts; ///< keeps the typefaces of papers open
    PageRequest m_pending;
    bool m_isPainted = false;
};

} // namespace xf
