// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Assessment (评诺).
struct Assessment : Record {
    QString voice;
    QDate date;
    QString grade;
    QString text;
};

const Kind& assessmentKind();

} // namespace xf
