// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Leader review (领导点评).
struct Review : Record {
    QDate date;
    Id member = 0;
    QString reviewer;
    QString strengths;
    QString problems;
    QString advice;
    QString followup;
};

const Kind& reviewKind();

} // namespace xf
