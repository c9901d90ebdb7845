// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Highlight (工作亮点).
struct Highlight : Activity {
    QString field;
    Id planitem = 0;
    QString source;
    QString character;
    QString goal;
    std::optional<double> base;
    std::optional<double> target;
    QString unit;
    QString direction;
    QString result;
    QString recognition;
};

const Kind& highlightKind();

/// Milestone (节点).
struct Milestone : Record {
    QString text;
    QDate due;
    QDate done;
};

const Kind& milestoneKind();

} // namespace xf
