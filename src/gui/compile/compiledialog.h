// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchgathering.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace xf {

class FileDialogs;
class QuarterChooser;
class Session;

/// 多支部汇编: the files of many branches, whose they are, and the booklet and the table of totals made of them.
class CompileDialog : public QDialog
{
    Q_OBJECT

public:
    CompileDialog(Session& session, FileDialogs& dialogs, Quarter quarter, QWidget* parent = nullptr);

    /// Adds files to the list; one that is in it already stays once.
    void add(const QStringList& paths);
    [[nodiscard]] const std::vector<OfferedBranch>& offered() const { return m_offered; }

public Q_SLOTS:
    /// While files are read, stops that; else closes.
    void reject() override;

private:
    [[nodiscard]] QLayout* makeList();
    [[nodiscard]] QLayout* makeButtons();
    void removeSelected();
    void showOffered();
    void showState();
    [[nodiscard]] QString stateOf(const OfferedBranch& branch) const;
    /// Reads the readable files; nothing if that was stopped or none is left.
    [[nodiscard]] std::optional<JointBooklet> gather();
    [[nodiscard]] Result<void> writeWithProgress(const QString& path, const paper::Document& document);
    void write(bool onlyTotals);
    void say(const QString& sentence, bool isRefusal);

    Session& m_session;
    FileDialogs& m_dialogs;
    BranchGathering m_gathering;
    std::vector<OfferedBranch> m_offered;
    QuarterChooser* m_quarter;
    QTableWidget* m_list;
    QLabel* m_state;
    QLabel* m_result;
    QProgressBar* m_progress;
    QPushButton* m_remove = nullptr;
    QPushButton* m_booklet = nullptr;
    QPushButton* m_totals = nullptr;
    QPushButton* m_close = nullptr;
    bool m_isReading = false;
    bool m_isStopped = false;
};

} // namespace xf
