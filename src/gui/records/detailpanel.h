// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "page.h"

#include <map>

namespace xf {

class FileDialogs;
class FormBinder;
class ProgressPanel;
class RecordPanel;
class Session;
class TabRows;

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
    /// Brings the tab of these rows to the front; rows that have none of their own leave the tab as it is.
    void showRows(const Kind& rows);
    /// The width in pixels at which its form has two fields to a row.
    [[nodiscard]] int roomyWidth() const;
    /// Something more about the record in hand, as a further tab.
    void addPanel(RecordPanel* panel, const QString& label);
    /// Something to be said about the record in hand, above the tabs.
    void addNote(RecordPanel* note);

Q_SIGNALS:
    /// A panel leads to another record, as Page::go does.
    void go(const QString& page, const xf::PageRequest& request);

private:
    void addRows(const Kind& rows, RecordPanel* panel);

    const Kind& m_kind;
    Id m_record = 0;
    TabRows* m_tabs;
    QWidget* m_form;
    std::unique_ptr<FormBinder> m_binder;
    ProgressPanel* m_progress = nullptr;
    std::vector<RecordPanel*> m_panels;
    std::map<const Kind*, RecordPanel*> m_rows;
};

} // namespace xf
