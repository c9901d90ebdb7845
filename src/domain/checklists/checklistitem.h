// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Checklist wording (条目文字).
struct ChecklistItem : Record {
    QString item;
    QString title;
    QString text;
    QDate since;
};

const Kind& checklistItemKind();

} // namespace xf
