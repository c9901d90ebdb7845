// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

class QSplitter;

namespace xf {

class ChildTable;
class RecordPanel;
class Session;
class TabRows;

/// A register that stands by itself (plaques, contests, reviews …), edited in place, with the rows that belong to
/// the chosen entry beneath it.
class RegisterSheet : public Sheet
{
    Q_OBJECT

public:
    RegisterSheet(const Kind& kind, Session& session, QWidget* parent = nullptr);

    bool show(const Kind* kind, const PageRequest& request) override;
    void addRecord() override;
    void flush() override;

    /// Something above the entries: what the register amounts to, and what is done with it as a whole.
    void addAbove(QWidget* widget);
    /// The register itself, for what a page builds on it.
    [[nodiscard]] ChildTable& entries() const { return *m_entries; }

    /// Something about the chosen entry, beneath the register.
    void addPanel(RecordPanel* panel, const QString& label);

private:
    void follow(Id record);

    const Kind& m_kind;
    ChildTable* m_entries;
    QSplitter* m_splitter;
    TabRows* m_tabs = nullptr; ///< once there is a panel
    std::vector<RecordPanel*> m_panels;
};

} // namespace xf
