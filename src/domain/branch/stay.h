// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Earlier stay (曾在支部时段).
struct Stay : Record {
    QDate from;
    QDate until;
    QString note;
};

const Kind& stayKind();

} // namespace xf
