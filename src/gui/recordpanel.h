// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace xf {

/// A tab beside the list: something about the record in hand, such as its steps, its rows of one kind or a grid.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Which record; 0 for none, when the panel is disabled.
    virtual void setRecord(Id record) = 0;
    /// Stores what is still being typed.
    virtual void flush() {}
    /// Goes on with a row that was begun here earlier, if one waits (TypingKeeper).
    virtual void resumeRow() {}

Q_SIGNALS:
    /// Leads to another record, as Page::go does.
    void go(const QString& page, const xf::PageRequest& request);
};

} // namespace xf
