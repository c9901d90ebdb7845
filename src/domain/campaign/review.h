// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Leader review (领导点评): of one member or of the branch, once in half a year (DOMAIN.md §4).
struct Review : Record {
    QDate date;
    Id member = 0;
    QString reviewer;
    QString strengths;
    QString problems;
    QString advice;
    QString followup;
    QDate followedup; ///< when it was known what came of the advice
};

const Kind& reviewKind();

} // namespace xf
