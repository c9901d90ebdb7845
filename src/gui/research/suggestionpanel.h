// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QPushButton;

namespace xf {

class ChildTable;
class Session;

/// The suggestions of a research report and what became of each; one with a linked record leads to it,
/// from one without a regulation is drafted in one action.
class SuggestionPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit SuggestionPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id research) override;
    void flush() override;

private:
    [[nodiscard]] Id linked() const;
    void showState();
    void open();
    void draft();

    Session& m_session;
    ChildTable* m_table;
    QPushButton* m_open;
    QPushButton* m_draft;
};

} // namespace xf
