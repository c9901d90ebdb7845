// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Commendation (评选表彰).
struct Commendation : Record {
    int year = 0;
    QString honour;
    Id member = 0;
    QString conditions;
    QDate from;
    QDate until;
    QString result;
    QDate date;
};

const Kind& commendationKind();

} // namespace xf
