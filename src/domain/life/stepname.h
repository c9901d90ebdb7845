// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Step name (步骤名称).
struct StepName : Record {
    QString activity;
    QString key;
    QString name;
    int position = 0;
    QStringList meaning;
    QDate since;
};

const Kind& stepNameKind();

} // namespace xf
