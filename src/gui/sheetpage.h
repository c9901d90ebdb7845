// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace xf {

class RegisterSheet;
class Sheet;
class TabRows;

/// A page of sheets: the records of an activity with the registers that belong to them, or registers side by side.
/// A single sheet stands without a tab.
class SheetPage : public Page
{
    Q_OBJECT

public:
    explicit SheetPage(Session& session, QWidget* parent = nullptr);

    void addSheet(Sheet* sheet, const QString& label);
    /// A register in a sheet of its own, under its kind's name.
    RegisterSheet& addRegister(const Kind& kind);
    /// The sheet of a register that has one here; null if it has none.
    [[nodiscard]] RegisterSheet* registerOf(const Kind& kind) const;
    /// A sheet for each register that is kept with a kind or in an area.
    void addRegisters(const QString& keptWith);

    void arrive() override;
    void leave() override;
    void show(const PageRequest& request) override;
    void addRecord() override;
    QWidget* filterField() override;

private:
    [[nodiscard]] Sheet* current() const;

    TabRows* m_tabs;
    std::vector<Sheet*> m_sheets;
};

} // namespace xf
