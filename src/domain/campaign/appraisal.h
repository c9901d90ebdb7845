// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Mass appraisal (群众评议, DOMAIN.md §4). Only counts are kept, never who voted what.
struct Appraisal : Record {
    QDate date;
    Id member = 0;
    QString voters;
    int heads = 0;
    int handed = 0;
    int returned = 0;
    int valid = 0;
    QString note;
    int invalid = 0; ///< returned, but not valid (废票)
};

const Kind& appraisalKind();

/// Ballot count (计票).
struct Ballot : Record {
    QString item;
    int very = 0;
    int fairly = 0;
    int basic = 0;
    int dissatisfied = 0;
};

const Kind& ballotKind();

} // namespace xf
