// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "snapshot.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace xf {

class DueModel;
class FileDialogs;
class LinkBar;
class MatrixView;
class OverviewModel;
class QuarterChooser;
class SafetyBar;

/// 首页: the year at a glance, what is due, late or missing, and the way to each of them.
/// What the cells and lists mean is decided in rules/overview.h.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);

    void arrive() override;

private:
    /// A heading with its count, a list, and a line that says that there is nothing.
    struct Section {
        QLabel* heading = nullptr;
        QLabel* nothing = nullptr;
        QWidget* list = nullptr;
        QString title;
    };

    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeOverview();
    QTableView* makeDueTable(const char* name, DueModel* model);
    Section addSection(QVBoxLayout* column, const QString& title, const QString& nothing, QWidget* list);
    static void present(const Section& section, int count);
    void scheduleRefresh();
    void refresh();
    void showLists(const CampaignSnapshot& today);
    void openCell(const QModelIndex& index);
    void openDue(const DueModel& model, const QModelIndex& index);

    QuarterChooser* m_chooser = nullptr;
    OverviewModel* m_overview = nullptr;
    MatrixView* m_matrix = nullptr;
    DueModel* m_soon = nullptr;
    DueModel* m_late = nullptr;
    QListWidget* m_unpledged = nullptr;
    LinkBar* m_links = nullptr;
    SafetyBar* m_safety = nullptr;
    Section m_soonSection;
    Section m_lateSection;
    Section m_unpledgedSection;
    QStackedLayout* m_stack = nullptr;
    QPushButton* m_newYear = nullptr;
    bool m_isScheduled = false;
};

} // namespace xf
