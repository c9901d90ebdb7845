// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabrows.h"

namespace xf {

/// Brings another panel about the same record to the front; nullptr if it is not beside this one.
template <class Panel>
Panel* bringSibling(QWidget* panel)
{
    for (QWidget* each = panel->parentWidget(); each; each = each->parentWidget()) {
        auto* tabs = qobject_cast<TabRows*>(each);
        auto* sibling = tabs ? tabs->findChild<Panel*>() : nullptr;
        if (!sibling)
            continue;
        tabs->setCurrentWidget(sibling);
        return sibling;
    }
    return nullptr;
}

} // namespace xf
