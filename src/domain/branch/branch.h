// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Branch (党支部).
struct Branch : Record {
    QString name;
    QString unit;
    QString superior;
    int year = 0;
};

const Kind& branchKind();

} // namespace xf
