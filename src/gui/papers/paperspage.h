// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"
#include "page.h"

#include <QTimer>

#include <optional>

class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace xf {

class FileDialogs;
class HiddenPanel;
class PaperChoice;
class PaperPanel;

/// 文稿: every paper of the branch, chosen at the left, seen as it prints, and written or printed from here.
class PapersPage : public Page
{
    Q_OBJECT

public:
    PapersPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
    ~PapersPage() override;

    void arrive() override;
    /// What the page shows when it is visited next, asked for by another page.
    static void showNext(const QString& paperKey, Quarter quarter);
    QWidget* filterField() override; ///< the find bar of the preview

private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeSheet();
    void rebuild();
    Result<void> load();
    [[nodiscard]] Result<MadePaper> make() const;
    void takeWish();
    void showPaper();
    void explain(const Error& error);
    void print();
    void write();

    FileDialogs& m_dialogs;
    std::optional<PaperSources> m_sources; ///< none when the records have changed since
    int m_earlierQuarters = 0;             ///< how many the sources hold
    QDate m_loadedOn;
    std::optional<MadePaper> m_made; ///< none when the paper cannot be made
    QTimer m_pause;                  ///< gathers several changes into one new paper
    PaperChoice* m_choice = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_print = nullptr;
    QStackedWidget* m_sheet = nullptr;
    PaperPanel* m_paper = nullptr;
    QLabel* m_empty = nullptr;
    HiddenPanel* m_hidden = nullptr;
};

} // namespace xf
