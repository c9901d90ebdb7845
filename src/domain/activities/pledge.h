// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Public pledge (公开承诺).
struct Pledge : Activity {
    QString owner;
    QString item;
    QString category;
    QString goal;
    QString text;
    QString measures;
    QString span;
    QString form;
    QString waiver;
    QString waiverreason;
    std::optional<double> base;
    std::optional<double> target;
    QString unit;
    QString direction;
    QStringList points;
    Id planitem = 0;
};

const Kind& pledgeKind();

} // namespace xf
