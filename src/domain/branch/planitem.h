// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Plan item (方案事项).
struct PlanItem : Record {
    QString activity;
    QString text;
    Id responsible = 0;
    QDate due;
};

const Kind& planItemKind();

} // namespace xf
