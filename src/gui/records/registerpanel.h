// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QWidget>

class QTabWidget;

namespace xf {

class ChildTable;
class Session;

/// A register that stands by itself (plaques, contests, reviews …), edited in place, with the rows that belong to
/// the chosen entry beneath it.
class RegisterPanel : public QWidget
{
    Q_OBJECT

public:
    RegisterPanel(const Kind& kind, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const Kind& kind() const { return m_kind; }
    void select(Id record);
    void addRecord();
    /// Stores what is still being typed.
    void flush();

private:
    const Kind& m_kind;
    ChildTable* m_entries;
    std::vector<ChildTable*> m_children;
};

} // namespace xf
