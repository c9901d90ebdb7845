// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Setting (本支部设定).
struct Setting : Record {
    QString name;
    QString value;
    QDate since;
};

const Kind& settingKind();

} // namespace xf
