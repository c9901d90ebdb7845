// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Role model (先进标杆).
struct RoleModel : Activity {
    QString category;
    QString model;
    Id member = 0;
    QString source;
    QString deeds;
    QString honours;
};

const Kind& roleModelKind();

/// Learning entry (比学赶超): gap → measure → result (DOMAIN.md §2).
struct Learning : Record {
    Id member = 0;
    QString gap;
    QString aim;
    QString target;
    QString measure;
    QString result;
    QDate date;     ///< when the gap was found
    QDate achieved; ///< when the result was there
};

const Kind& learningKind();

/// Publicity (宣传记录): where a role model or a good practice was told, and when.
struct Publicity : Record {
    QDate date;
    QString channel;
    QString title;
    QString link;
};

const Kind& publicityKind();

/// Vanguard post plaque (党员先锋岗).
struct Plaque : Record {
    int year = 0;
    QString number;
    Id holder = 0;
    QString basis;
    QDate handed;
    QDate withdrawn;
    QString reason;
};

const Kind& plaqueKind();

} // namespace xf
