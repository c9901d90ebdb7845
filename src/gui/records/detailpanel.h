// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QWidget>

class QTabWidget;

namespace xf {

class ChildTable;
class EvidencePanel;
class FileDialogs;
class FormBinder;
class ProgressPanel;
class Session;
class StepsPanel;

/// Everything about one record: its form, its life (steps, progress, evidence) if its kind has one, and its rows.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    DetailPanel(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
    ~DetailPanel() override;

    void setRecord(Id record);
    void flush();
    void focusForm();
    void beginProgress();

private:
    void addLife(Session& session, FileDialogs& dialogs);

    const Kind& m_kind;
    Id m_record = 0;
    QTabWidget* m_tabs;
    QWidget* m_form;
    std::unique_ptr<FormBinder> m_binder;
    StepsPanel* m_steps = nullptr;
    ProgressPanel* m_progress = nullptr;
    EvidencePanel* m_evidence = nullptr;
    std::vector<ChildTable*> m_children;
};

} // namespace xf
