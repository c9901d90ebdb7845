// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Step (步骤).
struct Step : Record {
    QString key;
    QDate date;
    QDate until;
    QString way;
    Id meeting = 0;
    QString cause;
    QString note;
};

const Kind& stepKind();

} // namespace xf
