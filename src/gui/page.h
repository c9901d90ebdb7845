// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QWidget>

namespace xf {

class Session;
class Kind;

/// Which records a page should show when another page leads to it. Unset members do not narrow.
struct PageRequest {
    Id record = 0;              ///< select this one
    std::vector<Id> among;      ///< show only these (a cell of 首页, a gap of the summary)
    QString why;                ///< what `among` are, for the filter line: “2026年第三季度 · 逾期”
    const Kind* rows = nullptr; ///< of the record: the tab of these rows in front; null: the tab stays

    /// The one to go to; of several the first. 0 if none is asked for.
    [[nodiscard]] Id first() const { return record || among.empty() ? record : among.front(); }
};

/// One page of the main window; thin: it shows models and hands edits to the Editor.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Called each time the page comes to the front; re-reads what other pages may have changed.
    virtual void arrive() {}
    /// Called before the page leaves or the window closes: stores what is still being typed.
    virtual void leave() {}
    virtual void show(const PageRequest& request) { Q_UNUSED(request) }
    /// Where Ctrl+N leads; pages without records of their own ignore it.
    virtual void addRecord() {}
    /// The field that Ctrl+F on this page goes to; null if it has none.
    virtual QWidget* filterField() { return nullptr; }

Q_SIGNALS:
    /// Leads to another page: a kind's key (“pledge”), or “home”, “summary”, “history”.
    void go(const QString& page, const xf::PageRequest& request);

protected:
    Session& m_session;
};

} // namespace xf
