// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

namespace xf {

class ChildTable;
class ContestBook;
class Session;

/// The works of a contest: a table in place, and two actions that fill it: all works of the year, blind numbers.
class EntryPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit EntryPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id contest) override;
    void flush() override;

private:
    void enterAll();
    void number();

    Session& m_session;
    ContestBook* m_book;
    ChildTable* m_table;
};

} // namespace xf
