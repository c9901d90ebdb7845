// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Five leads (五带头).
struct FiveLeads : Record {
    QString quarter;
    Id member = 0;
    QString item;
    QString self;
    QString leader;
    QString masses;
    QString fact;
    QString gap;
    QString measure;
    QString branch;
};

const Kind& fiveLeadsKind();

} // namespace xf
