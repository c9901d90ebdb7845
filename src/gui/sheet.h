// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace xf {

/// One tab of a page that has several: a register, a coverage table, a calendar.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the sheet comes to the front; re-reads what other sheets and pages may have changed.
    virtual void arrive() {}
    /// Stores what is still being typed.
    virtual void flush() {}
    /// Shows what another page leads to. True if it is kept here, so that the sheet comes to the front;
    /// `kind` is that of the record asked for, null if none is.
    virtual bool show(const Kind* kind, const PageRequest& request)
    {
        Q_UNUSED(kind)
        Q_UNUSED(request)
        return false;
    }
    /// Where Ctrl+N leads; sheets without records of their own ignore it.
    virtual void addRecord() {}
    /// The field that Ctrl+F goes to; null if there is none.
    virtual QWidget* filterField() { return nullptr; }

Q_SIGNALS:
    /// Leads to another page, as Page::go does.
    void go(const QString& page, const xf::PageRequest& request);
};

} // namespace xf
